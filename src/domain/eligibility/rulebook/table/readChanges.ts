import { fail, normalise, ok, type Problem, type Result } from "../../../shared";
import { type Action, ACTIONS, IN_FORCE } from "../columns/words";
import type { TableRow } from "./readRows";
import { unreadable } from "./rowRule";

/** A row with what it does, and whether it does it. */
export interface Change {
  readonly row: TableRow;
  /** Undefined where the row only says what the rule is. */
  readonly action: Action | undefined;
  readonly isInForce: boolean;
}

const isOneOf = (text: string, words: readonly string[]): boolean =>
  words.some((word) => normalise(word) === normalise(text));

const isAction = (key: string): key is Action => Object.hasOwn(ACTIONS, key);

const actionNamed = (text: string): Action | undefined =>
  Object.keys(ACTIONS)
    .filter(isAction)
    .find((action) => isOneOf(text, [ACTIONS[action]]));

const YES = ["", IN_FORCE.yes, "VRAI"];
const NO = [IN_FORCE.no, "FAUX"];

/** Reads what each row does. */
export function readChanges(rows: readonly TableRow[]): Result<readonly Change[], Problem> {
  const changes: Change[] = [];
  for (const row of rows) {
    const action = actionNamed(row.text("action"));
    if (action === undefined && row.text("action") !== "") return fail(unreadable(row, "action"));
    const isInForce = isOneOf(row.text("inForce"), YES);
    if (!isInForce && !isOneOf(row.text("inForce"), NO)) return fail(unreadable(row, "inForce"));
    changes.push({ row, action, isInForce });
  }
  return ok(changes);
}
