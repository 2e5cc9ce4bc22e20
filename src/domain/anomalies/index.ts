export type { Check, CheckView, Severity } from "./check";
export { SEVERITIES } from "./check";
export { CHECKS } from "./checks";
export { faultyMeasures } from "./faultyMeasures";
export type { Anomaly } from "./findAnomalies";
export { anomalyTable, findAnomalies } from "./findAnomalies";
export type { PersonalData } from "./personalData";
export { isNameLike, personalDataIn } from "./personalData";
