import { type Batch, ACTION, PATH, readBatch } from "./batch/request";
import { asList, asNumber, asText, byteLength } from "./json";
import type { Metadata } from "./metadata";
import type { RequestKind } from "./requestLog";

/** One request of the rich API, read. */
export interface BatchRequest {
  readonly kind: RequestKind;
  /** It gives back what functions answered: not something that the add-in asks of the workbook. */
  readonly givesAnswers: boolean;
  readonly batch: Batch;
  readonly bytes: number;
  readonly writes: boolean;
  readonly flaggedAsWrite: boolean;
  /** The add-in accepts to wait until the person has left the cell. */
  readonly waitsForCellEdit: boolean;
}

const WRITE = 1;
const DELAY_FOR_CELL_EDIT = 64;
const FUNCTION_CONTEXT = "SetOsfControlContainerReadyForCustomFunctions";
const SERVICE_CONTEXT = "WacPartition";
/** Asked of the services on the web, yet it is the workbook's business: it waits its turn and has its limits. */
const OPENS_WORKBOOK = "CreateAndOpenWorkbook";
const FUNCTION_ANSWERS = "Microsoft.ExcelServices.CustomFunctions";

function kindOf(context: string, batch: Batch): RequestKind {
  if (context === FUNCTION_CONTEXT) return "functions";
  if (batch.actions.some(({ name }) => name === OPENS_WORKBOOK)) return "workbook";
  const startsFromWorkbook = [...batch.paths.values()].some(({ type }) => type === PATH.global);
  const usesKept = [...batch.paths.values()].some(({ type }) => type === PATH.reference);
  return context !== SERVICE_CONTEXT && (startsFromWorkbook || usesKept) ? "workbook" : "service";
}

/** Names of methods that change the document, whatever the class. */
const mutatingNames = (metadata: Metadata): ReadonlySet<string> =>
  new Set(
    Object.values(metadata.classes)
      .flatMap(({ methods }) => Object.entries(methods))
      .filter(([name, { readOnly }]) => !readOnly && !name.startsWith("_"))
      .map(([name]) => name)
  );

/** Makes the reader of rich API requests. */
export function createBatchReader(metadata: Metadata): (arrayData: unknown) => BatchRequest {
  const mutating = mutatingNames(metadata);

  const asksToWrite = ({ actions, paths }: Batch): boolean =>
    actions.some(
      ({ type, name }) =>
        type === ACTION.setProperty || type === ACTION.update || (type === ACTION.method && mutating.has(name))
    ) || [...paths.values()].some(({ type, name }) => type === PATH.method && mutating.has(name));

  return (arrayData) => {
    const [context, , , , body, , requestFlags] = asList(arrayData);
    const text = asText(body);
    const flags = asNumber(requestFlags);
    const batch = readBatch(text);
    const kind = kindOf(asText(context), batch);
    const flaggedAsWrite = (flags & WRITE) !== 0;
    return {
      kind,
      givesAnswers: [...batch.paths.values()].some(({ name }) => name === FUNCTION_ANSWERS),
      batch,
      bytes: byteLength(text),
      writes: kind === "workbook" && flaggedAsWrite && asksToWrite(batch),
      flaggedAsWrite,
      waitsForCellEdit: (flags & DELAY_FOR_CELL_EDIT) !== 0,
    };
  };
}
