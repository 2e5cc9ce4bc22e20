import type { FunctionMetadata } from "../contract";
import { asList, asRecord, asText } from "../host";

/** The functions that a metadata file declares. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly takesErrors: boolean;
}

const text = (name: "description" | "helpUrl", value: unknown) => (typeof value === "string" ? { [name]: value } : {});

const flag = (name: string, value: unknown) => (value === true ? { [name]: true } : {});

const dimensionality = (value: unknown): { dimensionality?: "scalar" | "matrix" } =>
  value === "matrix" || value === "scalar" ? { dimensionality: value } : {};

function readParameter(value: unknown): FunctionMetadata["parameters"][number] {
  const parameter = asRecord(value);
  return {
    name: asText(parameter["name"]),
    ...text("description", parameter["description"]),
    ...dimensionality(parameter["dimensionality"]),
    ...flag("optional", parameter["optional"]),
    ...flag("repeating", parameter["repeating"]),
  };
}

function readFunction(value: unknown): FunctionMetadata {
  const declared = asRecord(value);
  const options = asRecord(declared["options"]);
  return {
    id: asText(declared["id"]),
    name: asText(declared["name"]),
    ...text("description", declared["description"]),
    ...text("helpUrl", declared["helpUrl"]),
    result: dimensionality(asRecord(declared["result"])["dimensionality"]),
    parameters: asList(declared["parameters"]).map(readParameter),
    options: {
      ...flag("requiresAddress", options["requiresAddress"]),
      ...flag("requiresParameterAddresses", options["requiresParameterAddresses"]),
    },
  };
}

/** Reads the metadata file of custom functions. */
export function readFunctionsFile(value: unknown): FunctionsFile {
  const file = asRecord(value);
  return {
    functions: asList(file["functions"]).map(readFunction),
    takesErrors: file["allowErrorForDataTypeAny"] === true,
  };
}
