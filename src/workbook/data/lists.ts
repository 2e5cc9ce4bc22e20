import { COST_LISTS } from "../../domain/costs";
import { ACTIONS, CLAUSE_WORDS } from "../../domain/eligibility";
import { LISTS, type ListDeclaration } from "../../domain/tracking";
import type { ListData } from "../definition/definition";
import type { WorkbookPart } from "../definition/parts";

/** The words that formulas read and write: the person does not edit them. */
const WORDS: readonly ListData[] = [
  { key: "verdicts", title: "Contrôle du classeur", items: ["OK", "À VOIR"], isFixed: true },
  { key: "etats", title: "Réponse absente", items: ["Indisponible"], isFixed: true },
  { key: "ouiNon", title: "Oui ou non", items: ["Oui", "Non"], isFixed: true },
];

/** Lists of the budget that its formulas read. */
const FIXED_COST_LISTS: readonly string[] = ["statuts", "postes"];

const listOf = ({ key, title, labels }: ListDeclaration, isFixed: boolean): ListData => ({
  key,
  title: title.fr,
  items: labels.map(({ fr }) => fr),
  isFixed,
});

/** Words of the table of rules, which the functions read. */
const RULEBOOK_LISTS: readonly ListData[] = [
  { key: "actions", title: "Action sur une règle", items: Object.values(ACTIONS), isFixed: true },
  { key: "clauses", title: "Clause", items: Object.values(CLAUSE_WORDS), isFixed: true },
];

const OF_PART: Readonly<Record<WorkbookPart, readonly ListData[]>> = {
  budget: [...COST_LISTS.map((list) => listOf(list, FIXED_COST_LISTS.includes(list.key))), ...RULEBOOK_LISTS],
  suivi: LISTS.map((list) => listOf(list, false)),
};

/** The lists that a workbook with these parts needs. */
export const listsOf = (parts: readonly WorkbookPart[]): readonly ListData[] => [
  ...WORDS,
  ...parts.flatMap((part) => OF_PART[part]),
];
