import { type Bilingual, type Cells, fail, normalise, ok, type Problem, type Result } from "../../../shared";
import { adapted, isSameRule } from "../adaptation";
import { ACTIONS, CLAUSE_WORDS, EVERY_RULE } from "../columns/words";
import { absentClause, faultOf } from "../faults";
import { refused, withoutClause } from "../refusal";
import type { Rule, Rulebook } from "../rulebook";
import { editionNamed } from "./editionNamed";
import { headerOf, readRows } from "./readRows";
import { type Change, readChanges } from "./readChanges";
import { refusedAt, ruleOfRow } from "./rowRule";

const ID_WANTED: Bilingual = {
  fr: "donnez un identifiant à la règle de cette ligne",
  en: "give the rule of this row an id",
};
const ONLY_RETIRED: Bilingual = {
  fr: `« ${EVERY_RULE} » demande « ${ACTIONS.retire} »`,
  en: `“${EVERY_RULE}” asks for “${ACTIONS.retire}”`,
};
const UNKNOWN: Bilingual = {
  fr: `l’édition n’a pas cette règle, corrigez l’identifiant ou choisissez « ${ACTIONS.add} »`,
  en: `the edition has no such rule, correct the id or choose “${ACTIONS.add}”`,
};
const KNOWN: Bilingual = {
  fr: `l’édition a déjà cette règle, choisissez « ${ACTIONS.replace} » ou « ${ACTIONS.extend} »`,
  en: `the edition has this rule already, choose “${ACTIONS.replace}” or “${ACTIONS.extend}”`,
};
const TWICE: Bilingual = {
  fr: "une autre ligne le dit déjà, gardez une seule des deux",
  en: "another row says it already, keep one of the two",
};

/** A rule as it stands after some rows, with the row that made it. */
interface Standing {
  readonly rule: Rule;
  readonly row?: number;
}

/** The rules of an edition, changed row by row. */
interface Board {
  readonly base: Rulebook;
  /** True where the table holds the whole edition: blank cells are then blank. */
  readonly isWhole: boolean;
  readonly standing: Map<string, Standing>;
  /** What was said of each rule: what it is, or what is done to it. */
  readonly said: Set<string>;
}

const knownRule = ({ base }: Board, id: string): Rule | undefined =>
  base.rules.find((rule) => rule.id === id) ?? base.rules.find((rule) => normalise(rule.id) === normalise(id));

/** What keeps a row from acting: the edition has its rule or does not, or another row says the same of it. */
function refusalOf({ action, row }: Change, known: Rule | undefined, { said }: Board): Problem | null {
  if (action === "add" && known !== undefined) return refusedAt(row, "action", KNOWN);
  if (action !== undefined && action !== "add" && known === undefined) return refusedAt(row, "action", UNKNOWN);
  const saying = `${known === undefined || action === undefined ? "is" : "becomes"} ${normalise(row.text("id"))}`;
  if (said.has(saying)) return refusedAt(row, "id", TWICE);
  said.add(saying);
  return null;
}

/** True where a rule of the edition goes: it is retired, or its own row is not in force. */
const takesOut = ({ action, isInForce }: Change, known: Rule | undefined): boolean =>
  known !== undefined && (isInForce ? action === "retire" : action === undefined);

/** Applies a row; says why it cannot be. */
function apply(change: Change, board: Board): Problem | null {
  const { action, isInForce, row } = change;
  const { standing } = board;
  const known = knownRule(board, row.text("id"));
  const id = known?.id ?? row.text("id");
  const refusal = isInForce ? refusalOf(change, known, board) : null;
  if (refusal !== null) return refusal;
  if (takesOut(change, known)) standing.delete(id);
  return isInForce && action !== "retire" ? put(change, id, known, board) : null;
}

/** Puts the rule that a row makes among those that stand. */
function put({ action, row }: Change, id: string, known: Rule | undefined, board: Board): Problem | null {
  const { base, isWhole, standing } = board;
  const kept = action === "replace" || isWhole ? undefined : (standing.get(id)?.rule ?? known);
  const rule = ruleOfRow(row, action, { id, known, kept, day: base.date });
  if (!rule.ok) return rule.problem;
  const isKnown = known !== undefined && isSameRule(rule.value, known);
  standing.set(id, { rule: isKnown ? known : rule.value, row: row.number });
  return null;
}

const retiresAll = ({ action, isInForce, row }: Change): boolean =>
  isInForce && action === "retire" && row.text("id") === EVERY_RULE;

/** What is not in force goes first, then what the rules are, then what is done to them: the order of the rows is free. */
const rankOf = ({ action, isInForce }: Change): number => (isInForce ? (action === undefined ? 1 : 2) : 0);

function boardOf(changes: readonly Change[], base: Rulebook, isWhole: boolean): Result<Board, Problem> {
  const startsEmpty = isWhole || changes.some(retiresAll);
  const rules = startsEmpty ? [] : base.rules.map((rule) => [rule.id, { rule }] as const);
  const board: Board = { base, isWhole, standing: new Map<string, Standing>(rules), said: new Set() };
  for (const change of [...changes].sort((one, other) => rankOf(one) - rankOf(other))) {
    const { action, row } = change;
    if (row.text("id") === "") return fail(refusedAt(row, "id", ID_WANTED));
    if (row.text("id") === EVERY_RULE) {
      if (action !== "retire") return fail(refusedAt(row, "action", ONLY_RETIRED));
      continue;
    }
    const problem = apply(change, board);
    if (problem !== null) return fail(problem);
  }
  return ok(board);
}

/** What the rules have against each other once every row is applied. */
function contradiction({ standing }: Board): Problem | null {
  const ids = new Set(standing.keys());
  for (const { row, rule } of standing.values()) {
    const fault = faultOf(rule, ids);
    if (fault !== null) return refused({ rule: rule.id, row, field: headerOf(fault.field) }, fault.why);
  }
  const absent = absentClause([...standing.values()].map(({ rule }) => rule));
  return absent === undefined ? null : withoutClause(CLAUSE_WORDS[absent]);
}

/**
 * Reads a table of rules, with its header row, over the edition that it adapts: columns found by their headers, in any
 * order, only Règle being indispensable. The same object as the base is answered where nothing changes. Fails naming
 * the rule, its row (the header row is 1) and the column.
 */
export function readRulebookTable(cells: Cells, base: Rulebook): Result<Rulebook, Problem> {
  const rows = readRows(cells);
  if (!rows.ok) return rows;
  const changes = readChanges(rows.value);
  if (!changes.ok) return changes;
  const whole = rows.value.map(({ text }) => text("edition")).find((text) => text !== "");
  const edition = whole === undefined ? ok(base) : editionNamed(whole, base);
  if (!edition.ok) return edition;
  const board = boardOf(changes.value, base, whole !== undefined);
  if (!board.ok) return board;
  const problem = contradiction(board.value);
  if (problem !== null) return fail(problem);
  const rules = [...board.value.standing.values()].map(({ rule }) => rule);
  return ok(edition.value === base ? adapted(base, rules) : { ...edition.value, rules });
}
