export type { FunctionMetadata, MetadataFile, ParameterMetadata } from "./metadata";
export { buildFunctionMetadata } from "./metadata";
export type { EmittedFile, PageSettings } from "./pages";
export { buildFunctionPages } from "./pages";
