import { type FunctionContract, functionContracts, type ParameterContract } from "../../src/domain/contract";
import { type Language, textIn } from "../../src/domain/shared";
import { pagePath } from "./pagePath";

type Dimensionality = "scalar" | "matrix";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** Any: blanks, texts, numbers, booleans and errors all reach the function, which says what is wrong itself. */
  readonly type: "any";
  readonly dimensionality: Dimensionality;
  readonly optional: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: Dimensionality };
}

/** The file that tells Excel which functions there are. */
export interface MetadataFile {
  /** Lets a function receive #N/A and the like instead of being skipped. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

const parameterMetadata = (
  { description, name, optional, shape, tellsBlank }: ParameterContract,
  language: Language
): ParameterMetadata => ({
  name: textIn(name, language),
  description: textIn(description, language),
  type: "any",
  dimensionality: shape === "cell" && tellsBlank !== true ? "scalar" : "matrix",
  optional,
});

const functionMetadata = (contract: FunctionContract, language: Language, baseUrl: string): FunctionMetadata => ({
  id: contract.id,
  name: contract.id,
  description: textIn(contract.description, language),
  helpUrl: `${baseUrl}/${pagePath(contract.id, language)}`,
  parameters: contract.parameters.map((parameter) => parameterMetadata(parameter, language)),
  result: { type: "any", dimensionality: contract.result.shape === "cell" ? "scalar" : "matrix" },
});

/** The metadata of every delivered function in one language. `baseUrl` has no slash at the end. */
export const functionMetadataFile = (language: Language, baseUrl: string): MetadataFile => ({
  allowErrorForDataTypeAny: true,
  functions: functionContracts.map((contract) => functionMetadata(contract, language, baseUrl)),
});

/** The same, as the text of the file that Excel reads. */
export const buildFunctionMetadata = (language: Language, baseUrl: string): string =>
  `${JSON.stringify(functionMetadataFile(language, baseUrl), null, 2)}\n`;
