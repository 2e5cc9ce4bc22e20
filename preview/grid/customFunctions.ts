import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  NullValueObject,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import { BooleanNumber, type IDisposable } from "@univerjs/core";
import type { CallFunctions, FunctionAnswer, FunctionCall, FunctionMetadata } from "../contract";
import { columnName, quoteSheet } from "./address";
import { AnswerCache, type CellPlace } from "./answerCache";
import type { Calculation } from "./calculation";
import { addressOf, isWaiting, readMatrix, toError, toValueObject, type Argument } from "./functionArguments";
import { sheetOf, type Engine } from "./univer";

/** The add-in's functions inside the engine. */
export interface CustomFunctions {
  register(namespace: string, functions: readonly FunctionMetadata[], call: CallFunctions): void;
  unregister(): void;
  /** Names of the functions of the add-in that was there last, as "AVDL.MOTIF". */
  names(): readonly string[];
  /** Forgets the answers, so that the next calculation asks again. */
  forget(): void;
  /** True while answers are awaited from an add-in that is there. */
  isWaiting(): boolean;
  /** The message that came with the error of a cell, or null. */
  messageOf(sheetId: string, row: number, column: number): string | null;
}

/** One function of the add-in as the engine calls it: at once, with a remembered answer or `#BUSY!`. */
class BridgedFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly answer: (
      place: CellPlace,
      variants: readonly FunctionVariantType[]
    ) => ReturnType<BaseFunction["calculate"]>
  ) {
    super(name);
  }

  override calculate(...variants: Parameters<BaseFunction["calculate"]>): ReturnType<BaseFunction["calculate"]> {
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    try {
      return this.answer(place, variants);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** Puts the add-in's functions in the engine; their calls leave in one batch at the end of each pass. */
export function bridgeFunctions(engine: Engine, calculation: Calculation): CustomFunctions {
  const cache = new AnswerCache();
  let call: CallFunctions | null = null;
  let known: readonly string[] = [];
  let descriptions: IDisposable | null = null;
  let inFlight = 0;

  const sheetName = (sheetId: string) => sheetOf(engine, sheetId).getName();

  const answer = (metadata: FunctionMetadata, place: CellPlace, variants: readonly FunctionVariantType[]) => {
    const prepared = prepareCall(metadata, place, variants, sheetName);
    cache.setMessage(place, null);
    if (prepared.kind === "error") return toError(prepared.error);
    const found = cache.ask(prepared.call, metadata.options?.requiresAddress === true, place);
    if (!found) return ErrorValueObject.create(ErrorType.CONNECT);
    if (found.ok) return toValueObject(found.value);
    cache.setMessage(place, found.message ?? null);
    return toError(found.error);
  };

  const flush = () => {
    const ask = call;
    const asked = ask ? cache.takeQueue() : [];
    if (!ask || asked.length === 0) return;
    inFlight += 1;
    void settle(
      ask,
      asked.map((each) => each.call)
    ).then((answers) => {
      inFlight -= 1;
      if (ask !== call) return;
      const cells = cache.store(asked, answers);
      if (cells.length > 0) calculation.recalculate(cells);
    });
  };
  calculation.onFinished(flush);

  return {
    register(namespace, functions, callFunctions) {
      engine.functions.unregisterExecutors(...known);
      descriptions?.dispose();
      known = functions.map(({ name }) => `${namespace}.${name}`.toUpperCase());
      engine.functions.deleteFormulaAstCacheKey(...known);
      engine.functions.registerExecutors(
        ...functions.map(
          (metadata, index) =>
            new BridgedFunction(known[index] ?? "", (place, variants) => answer(metadata, place, variants))
        )
      );
      descriptions = engine.univer
        .__getInjector()
        .get(IDescriptionService)
        .registerDescriptions(functions.map((metadata, index) => describe(known[index] ?? "", metadata)));
      cache.clear();
      call = callFunctions;
      calculation.recalculateAll();
    },
    unregister() {
      call = null;
      cache.clear();
    },
    names: () => known,
    forget: () => cache.clear(),
    isWaiting: () => inFlight > 0 || (call !== null && cache.hasQueue()),
    messageOf: (sheetId, row, column) => cache.message({ sheetId, row, column }),
  };
}

/** An add-in that fails to answer gives `#VALUE!`, never an exception inside the engine. */
async function settle(call: CallFunctions, calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]> {
  try {
    return await call(calls);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return calls.map(() => ({ ok: false, error: "#VALUE!", message }));
  }
}

type Prepared =
  { readonly kind: "call"; readonly call: FunctionCall } | { readonly kind: "error"; readonly error: string };

function prepareCall(
  metadata: FunctionMetadata,
  place: CellPlace,
  variants: readonly FunctionVariantType[],
  sheetName: (sheetId: string) => string
): Prepared {
  const args: Argument[] = [];
  const count = Math.max(variants.length, metadata.parameters.length);
  for (let index = 0; index < count; index += 1) {
    const variant = variants[index];
    const parameter = metadata.parameters[index] ?? metadata.parameters.at(-1);
    const read = variant === undefined ? null : readArgument(variant, parameter?.dimensionality === "matrix");
    if (read === undefined) return { kind: "error", error: "#VALUE!" };
    if (isWaiting(read)) return { kind: "error", error: "#GETTING_DATA" };
    args.push(read);
  }
  const address = `${quoteSheet(sheetName(place.sheetId))}!${columnName(place.column)}${place.row + 1}`;
  const call: FunctionCall = { id: metadata.id, args, address };
  if (metadata.options?.requiresParameterAddresses !== true) return { kind: "call", call };
  return {
    kind: "call",
    call: { ...call, parameterAddresses: variants.map((variant) => addressOf(variant, sheetName)) },
  };
}

/** A range given where one value is expected has no meaning; an argument left out between two commas is null, as Excel sends it. */
function readArgument(variant: FunctionVariantType, matrix: boolean): Argument | undefined {
  if (variant instanceof NullValueObject) return null;
  const cells = readMatrix(variant);
  if (matrix) return cells;
  return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? null) : undefined;
}

const describe = (functionName: string, metadata: FunctionMetadata) => ({
  functionName,
  functionType: FunctionType.User,
  description: metadata.description ?? "",
  abstract: metadata.description ?? "",
  functionParameter: metadata.parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? "",
    example: "",
    require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  })),
});
