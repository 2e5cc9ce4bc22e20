export type { Addin } from "./addin";
export { type Host, openHost } from "./host";
export { type Metadata, readMetadata } from "./metadata";
export { REQUIREMENT_SETS } from "./requirementSets";
export type { Fault, FaultEffect, Faults, FaultTarget, RequestTraits } from "./faults";
export type { RequestEntry, RequestKind, RequestLog, RequestTotals } from "./requestLog";
export { isList, isRecord, asText, asList, asRecord, parseJson } from "./json";
