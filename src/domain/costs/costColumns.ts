import { answeredColumns } from "./answeredColumns";
import type { CostColumnDeclaration } from "./costColumn";
import { enteredColumns } from "./enteredColumns";

/** Every column of the cost sheet, in its order. */
export const COST_COLUMNS = [...enteredColumns, ...answeredColumns] as const;

export type CostColumnKey = (typeof COST_COLUMNS)[number]["key"];

const BY_KEY: ReadonlyMap<string, CostColumnDeclaration> = new Map(
  COST_COLUMNS.map((column: CostColumnDeclaration) => [column.key, column])
);

/** The header of a column. */
export const costHeaderOf = (key: CostColumnKey): string => BY_KEY.get(key)?.title.fr ?? key;
