import { formatRect, intersect, quoteSheet, without, type Rect } from "../grid/address";
import { addValidation, removeValidation, type ValidationRule } from "../grid/rules";
import type { Book } from "./book";
import { invalidArgument } from "./errors";
import { isRecord, textOf } from "./input";
import { requireAllowed } from "./protection/access";
import type { Area } from "./rangeContent";
import type { ErrorAlert, Prompt, ValidationRecord } from "./validationRecord";
import { Range } from "./range";

const KINDS = ["list", "wholeNumber", "decimal", "date", "textLength", "custom"] as const;
type Kind = (typeof KINDS)[number];

const TYPE_NAMES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
} as const;

const NO_PROMPT: Prompt = { showPrompt: true, title: "", message: "" };
const NO_ALERT: ErrorAlert = { showAlert: true, style: "Stop", title: "", message: "" };

/** The check on what is typed in a range. */
export class DataValidation {
  readonly className = "DataValidation";

  constructor(private readonly area: Area) {}

  get Type(): string {
    const kind = this.record ? kindOf(this.record.rule) : null;
    return kind ? TYPE_NAMES[kind] : "None";
  }

  private get record(): ValidationRecord | null {
    const { book, sheetId, rect } = this.area;
    return book.sheet(sheetId).validations.find(({ rects }) => rects.some((each) => covers(each, rect))) ?? null;
  }

  get Rule(): Readonly<Record<string, unknown>> {
    return this.record?.rule ?? {};
  }
  set Rule(value: unknown) {
    const rule = readRule(value);
    this.replace({ ...(this.record ?? blank(this.area.book)), rule });
  }
  get Prompt(): Prompt {
    return this.record?.prompt ?? NO_PROMPT;
  }
  set Prompt(value: unknown) {
    const prompt = readPrompt(value);
    this.replace({ ...(this.record ?? blank(this.area.book)), prompt });
  }
  get ErrorAlert(): ErrorAlert {
    return this.record?.errorAlert ?? NO_ALERT;
  }
  set ErrorAlert(value: unknown) {
    const errorAlert = readAlert(value);
    this.replace({ ...(this.record ?? blank(this.area.book)), errorAlert });
  }
  get IgnoreBlanks(): boolean {
    return this.record?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument();
    this.replace({ ...(this.record ?? blank(this.area.book)), ignoreBlanks: value });
  }
  Clear(): void {
    clearValidations(this.area);
  }

  private replace(record: ValidationRecord): void {
    const { book, sheetId, rect } = this.area;
    clearValidations(this.area);
    const placed = { ...record, id: `validation-${book.nextId()}`, rects: [rect] };
    book.sheet(sheetId).validations.push(placed);
    draw(book, sheetId, placed);
  }
}

const blank = (book: Book): ValidationRecord => ({
  id: `validation-${book.nextId()}`,
  rects: [],
  rule: {},
  prompt: NO_PROMPT,
  errorAlert: NO_ALERT,
  ignoreBlanks: true,
});

const covers = (outer: Rect, inner: Rect): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** Takes the checks off these cells; a check that covers more keeps its other cells. */
function clearValidations({ book, sheetId, rect }: Area): void {
  requireAllowed({ book, sheetId }, null);
  const records = book.sheet(sheetId).validations;
  for (const record of records.splice(0)) {
    if (!record.rects.some((each) => intersect(each, rect))) {
      records.push(record);
      continue;
    }
    removeValidation(book.grid.engine, sheetId, record.id);
    const rects = record.rects.flatMap((each) => without(each, rect));
    if (rects.length === 0) continue;
    const rest = { ...record, id: `validation-${book.nextId()}`, rects };
    records.push(rest);
    draw(book, sheetId, rest);
  }
}

function kindOf(rule: Readonly<Record<string, unknown>>): Kind | null {
  return KINDS.find((kind) => isRecord(rule[kind])) ?? null;
}

/** Keeps the rule as Office.js gives it back: a source that is a range becomes its reference. */
function readRule(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument();
  const kind = kindOf(value);
  if (!kind) throw invalidArgument();
  const detail = value[kind];
  if (!isRecord(detail)) throw invalidArgument();
  const written = Object.fromEntries(Object.entries(detail).map(([key, each]) => [key, asReference(each)]));
  if (kind === "list" && typeof written["source"] !== "string") throw invalidArgument();
  return { [kind]: written };
}

function asReference(value: unknown): unknown {
  if (!(value instanceof Range)) return value;
  return `=${quoteSheet(value.sheetName)}!${formatRect(value.rect, true)}`;
}

function readPrompt(value: unknown): Prompt {
  if (!isRecord(value)) throw invalidArgument();
  return {
    showPrompt: value["showPrompt"] !== false,
    title: asText(value["title"]),
    message: asText(value["message"]),
  };
}

function readAlert(value: unknown): ErrorAlert {
  if (!isRecord(value)) throw invalidArgument();
  const style = value["style"] ?? "Stop";
  if (style !== "Stop" && style !== "Warning" && style !== "Information") throw invalidArgument();
  return {
    showAlert: value["showAlert"] !== false,
    style,
    title: asText(value["title"]),
    message: asText(value["message"]),
  };
}

const asText = (value: unknown): string => (typeof value === "string" ? value : "");

const ERROR_STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** Puts the check on the cells of the grid. */
export function draw(book: Book, sheetId: string, record: ValidationRecord): void {
  const kind = kindOf(record.rule);
  const detail = kind ? record.rule[kind] : null;
  if (!kind || !isRecord(detail)) return;
  const formula1 = kind === "list" ? detail["source"] : kind === "custom" ? detail["formula"] : detail["formula1"];
  const formula2 = detail["formula2"];
  const operator = detail["operator"];
  const rule: ValidationRule = {
    id: record.id,
    sheetId,
    rects: record.rects,
    type: kind,
    formula1: textOf(formula1),
    ...(formula2 === undefined || formula2 === null ? {} : { formula2: textOf(formula2) }),
    ...(typeof operator === "string" ? { operator } : {}),
    allowBlank: record.ignoreBlanks,
    dropDown: detail["inCellDropDown"] !== false,
    errorStyle: record.errorAlert.showAlert ? ERROR_STYLES[record.errorAlert.style] : "information",
    ...(record.errorAlert.message === "" ? {} : { error: record.errorAlert }),
    ...(record.prompt.message === "" || !record.prompt.showPrompt ? {} : { prompt: record.prompt }),
  };
  addValidation(book.grid.engine, rule);
}
