import type { COST_COLUMNS, CostColumnKey } from "../../domain/costs";
import type { ColumnDefinition, EntryDefinition } from "../definition/definition";
import { fixedListEntry, listEntry, NOT_IN_LIST, positiveEntry, textEntry } from "./entries";

type Looks = Pick<ColumnDefinition, "format" | "style" | "width">;

/** How each column of the cost table looks. What the add-in records looks calculated: nobody types it. */
export const COST_LOOKS: Readonly<Record<CostColumnKey, Looks>> = {
  exercice: { format: "year", style: "inputCentred", width: 14 },
  poste: { format: "general", style: "input", width: 22 },
  account: { format: "text", style: "input", width: 14 },
  label: { format: "general", style: "inputText", width: 38 },
  porteur: { format: "general", style: "inputText", width: 24 },
  unit: { format: "general", style: "input", width: 15 },
  quantity: { format: "quantity", style: "input", width: 15 },
  unitCost: { format: "amount", style: "input", width: 15 },
  projectShare: { format: "percent", style: "input", width: 12 },
  amount: { format: "amount", style: "calculated", width: 15 },
  controle: { format: "general", style: "calculatedCentred", width: 13 },
  recordedControle: { format: "general", style: "calculatedCentred", width: 13 },
  motif: { format: "general", style: "calculatedText", width: 80 },
  decision: { format: "general", style: "inputCentred", width: 13 },
  justification: { format: "general", style: "inputText", width: 40 },
  retainedStatus: { format: "general", style: "calculatedCentred", width: 13 },
  assiette: { format: "amount", style: "calculated", width: 15 },
  horsAssiette: { format: "amount", style: "calculated", width: 15 },
};

type CostColumn = (typeof COST_COLUMNS)[number];

const YEAR_EXAMPLE = "2026";

/** How a typed column is checked, with the help of its declaration; nothing where nobody types. */
export function costEntry(column: CostColumn): EntryDefinition | undefined {
  if (!column.isTyped) return undefined;
  const first = `{first:couts.${column.key}}`;
  const heading = column.title.fr;
  const message = column.help.fr;
  switch (column.kind) {
    case "status":
      return fixedListEntry(heading, column.list, message);
    case "list":
      return { ...listEntry(heading, column.list, heading), message };
    case "partner":
      return {
        rule: { kind: "choices", from: "{fill:porteurs}" },
        title: heading,
        message,
        alert: "warning",
        error: NOT_IN_LIST,
      };
    case "year":
      return { ...positiveEntry(heading, first, YEAR_EXAMPLE), message };
    case "decimal":
    case "amount":
      return { ...positiveEntry(heading, first, "1"), message };
    case "rate":
      return {
        rule: { kind: "formula", formula: `=AND(ISNUMBER(${first}),${first}>=0,${first}<=1)` },
        title: heading,
        message,
        alert: "stop",
        error: "Saisissez un taux de 0 % à 100 %.",
      };
    case "text":
      return textEntry(heading, first, message);
  }
}
