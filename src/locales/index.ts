export type { MessageKey } from "./catalogue";
export { formatDay, formatEuros, formatList, formatMoment, formatNumber } from "./format";
export type { Language } from "./language";
export { languageFrom } from "./language";
export type { Say } from "./say";
export { speaker } from "./say";
export { unbroken } from "./unbroken";
