export type { FunctionMetadata, MetadataFile, ParameterMetadata } from "./metadata";
export { buildFunctionMetadata, functionMetadataFile } from "./metadata";
export type { EmittedFile, PageSettings } from "./pages";
export { buildFunctionPages } from "./pages";
