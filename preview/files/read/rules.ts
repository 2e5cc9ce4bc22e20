import type { Worksheet } from "../../../src/xlsx/library";
import { elementsOf, unescapeXml, type Parts, textOf } from "../../../src/xlsx/parts";
import { columnName, parseRect, type Rect } from "../../grid/address";
import { VALIDATION_OPERATORS, VALIDATION_TYPES } from "../ruleWords";
import type { FileCondition, FileValidation } from "../fileBook";
import type { FileFormulas } from "../fileFormulas";
import type { ReadColor } from "./colors";

export const rectsOf = (references: string): readonly Rect[] =>
  references
    .split(/\s+/)
    .map((reference) => parseRect(reference))
    .filter((rect) => rect !== null);

type Attributes = ReadonlyMap<string, string>;

const isOn = (attributes: Attributes, name: string): boolean => ["1", "true"].includes(attributes.get(name) ?? "");

/** A number, or a formula with its sign. */
const operand = (text: string, formulas: FileFormulas): number | string => {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : formulas.read(text);
};

function listSource(text: string, formulas: FileFormulas): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  return quoted ? (quoted[1] ?? "").replace(/""/g, '"') : formulas.read(text);
}

function ruleOf(attributes: Attributes, bounds: readonly (string | undefined)[], formulas: FileFormulas) {
  const [first, second] = bounds;
  const kind = VALIDATION_TYPES.find(({ file }) => file === attributes.get("type"));
  if (!kind || first === undefined) return {};
  if (kind.model === "list") {
    return { list: { inCellDropDown: !isOn(attributes, "showDropDown"), source: listSource(first, formulas) } };
  }
  if (kind.model === "custom") return { custom: { formula: formulas.read(first) } };
  const operator = VALIDATION_OPERATORS.find(({ file }) => file === (attributes.get("operator") ?? "between"));
  return {
    [kind.model]: {
      operator: operator?.model ?? "Between",
      formula1: operand(first, formulas),
      ...(second === undefined ? {} : { formula2: operand(second, formulas) }),
    },
  };
}

const ALERTS = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const alertOf = (attributes: Attributes) => ({
  showAlert: isOn(attributes, "showErrorMessage"),
  style: Object.entries(ALERTS).find(([file]) => file === attributes.get("errorStyle"))?.[1] ?? ALERTS.stop,
  title: attributes.get("errorTitle") ?? "",
  message: attributes.get("error") ?? "",
});

const boundOf = (inner: string, name: string): string | undefined => {
  const found = elementsOf(inner, name)[0];
  const nested = found && elementsOf(found.inner, "f")[0];
  return found && unescapeXml((nested ?? found).inner);
};

/** Checks on what is typed, from the part of the sheet: the library loses those whose bound is a cell. */
export function readValidations(parts: Parts, path: string, formulas: FileFormulas): readonly FileValidation[] {
  return elementsOf(textOf(parts.get(path)), "dataValidation").flatMap(({ attributes, inner }) => {
    const places = attributes.get("sqref") ?? elementsOf(inner, "sqref")[0]?.text ?? "";
    const read = {
      rule: ruleOf(attributes, [boundOf(inner, "formula1"), boundOf(inner, "formula2")], formulas),
      prompt: {
        showPrompt: isOn(attributes, "showInputMessage"),
        title: attributes.get("promptTitle") ?? "",
        message: attributes.get("prompt") ?? "",
      },
      errorAlert: alertOf(attributes),
      ignoreBlanks: isOn(attributes, "allowBlank"),
    };
    return rectsOf(places).map((rect) => ({ rect, ...read }));
  });
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

type LibraryRule = Worksheet["conditionalFormattings"][number]["rules"][number];

/** The rule as one formula about the first cell; null for what the preview cannot draw. */
function formulaOf(rule: LibraryRule, first: Rect): string | null {
  if (!("formulae" in rule)) return null;
  const [low, high] = (rule.formulae ?? []).map(String);
  if (low === undefined) return null;
  if (rule.type !== "cellIs") return low;
  const cell = `${columnName(first.left)}${first.top + 1}`;
  const operator: string = rule.operator ?? "";
  if (operator === "between") return `AND(${cell}>=${low},${cell}<=${high ?? low})`;
  if (operator === "notBetween") return `OR(${cell}<${low},${cell}>${high ?? low})`;
  const sign = COMPARISONS[operator];
  return sign === undefined ? null : `${cell}${sign}${low}`;
}

function looksOf(rule: LibraryRule, readColor: ReadColor) {
  const { font, fill } = rule.style ?? {};
  const pattern = fill?.type === "pattern" ? (readColor(fill.bgColor) ?? readColor(fill.fgColor)) : null;
  return {
    fill: pattern,
    color: readColor(font?.color),
    bold: font?.bold ?? null,
    italic: font?.italic ?? null,
    struck: font?.strike ?? null,
  };
}

/** Conditional formats, most important first, and how many the preview cannot draw. */
export function readConditions(worksheet: Worksheet, formulas: FileFormulas, readColor: ReadColor) {
  const all = worksheet.conditionalFormattings.flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })));
  const sorted = all.sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0));
  const conditions = sorted.flatMap(({ ref, rule }): readonly FileCondition[] => {
    const rects = rectsOf(ref);
    const formula = rects[0] && formulaOf(rule, rects[0]);
    return formula ? [{ rects, formula: formulas.read(formula), ...looksOf(rule, readColor) }] : [];
  });
  return { conditions, lost: all.length - conditions.length };
}
