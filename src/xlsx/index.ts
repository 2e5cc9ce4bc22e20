export type { Recorded } from "./sheetCells";
export { writeXlsx } from "./writeXlsx";
