import { freePlace, standingOfShared, type BuildContext } from "../compose/context";
import { CHECKS, checksOf, type Check } from "../checks";
import type { CellDefinition, SheetDefinition } from "../definition/definition";
import { SHEET_NAMES } from "./sheetNames";
import { BARE, heightOf } from "./bare";
import { checkColours } from "./heading";

const FIRST_ROW = 5;

/** Room for the checks of every part, so that the overall verdict covers those that join later. */
const LAST_ROW = FIRST_ROW + CHECKS.length + 20;

const STATES = `A${FIRST_ROW}:A${LAST_ROW}`;

/** Column after column, so that cells of one look stand together. */
const checkCells = (checks: readonly Check[], first: number): readonly CellDefinition[] => [
  ...checks.map((_, index): CellDefinition => ({
    at: `A${first + index}`,
    formula: `=IF(ISERROR(D${first + index}),{item:verdicts/À VOIR},IF(D${first + index}=0,{item:verdicts/OK},{item:verdicts/À VOIR}))`,
    style: "check",
  })),
  ...checks.map(({ code, count }, index): CellDefinition => ({
    at: `D${first + index}`,
    key: code,
    formula: count,
    format: "count",
    style: "calculatedCentred",
  })),
];

/** How much money the findings are about, where that is known. */
const amountCells = (checks: readonly Check[], first: number): readonly CellDefinition[] =>
  checks.flatMap(({ amount }, index): readonly CellDefinition[] =>
    amount === undefined ? [] : [{ at: `E${first + index}`, formula: amount, format: "amount", style: "calculated" }]
  );

const checkTexts = (checks: readonly Check[], row: number): SheetDefinition["texts"] => [
  {
    at: `B${row}`,
    rows: checks.map(({ title, sheet }) => [title.fr, `{sheet:${sheet}}`]),
    style: "text",
  },
  { at: `F${row}`, rows: checks.map(({ what }) => [what.fr]), style: "text" },
];

const TITLE_WIDTH = 52;
const WHAT_WIDTH = 90;

const WIDTHS: SheetDefinition["widths"] = [
  { column: "A", characters: 12 },
  { column: "B", characters: TITLE_WIDTH },
  { column: "C", characters: 16 },
  { column: "D", characters: 10 },
  { column: "E", characters: 15 },
  { column: "F", characters: WHAT_WIDTH },
];

const heightsOf = (checks: readonly Check[], first: number): SheetDefinition["heights"] =>
  checks.map(({ title, what }, index) => ({
    row: first + index,
    points: heightOf([
      { text: title.fr, characters: TITLE_WIDTH },
      { text: what.fr, characters: WHAT_WIDTH },
    ]),
  }));

/** Everything the workbook verifies by itself, one line per check. */
export function controlesSheet(context: BuildContext): SheetDefinition {
  const standing = standingOfShared(context, "controles");
  const isNew = standing === "new";
  const checks = [...(isNew ? checksOf(null) : []), ...context.added.flatMap(checksOf)];
  const first = freePlace(context, "controles", `A${FIRST_ROW}`).row;
  return {
    ...BARE,
    key: "controles",
    version: 2,
    name: SHEET_NAMES.controles,
    standing,
    texts: [
      ...(isNew
        ? [
            { at: "A1", rows: [["Contrôles du classeur"]], style: "title" } as const,
            {
              at: "B2",
              rows: [["OK quand toutes les lignes ci-dessous sont OK. Ce mot est repris en haut de chaque feuille."]],
              style: "note",
            } as const,
            {
              at: "A4",
              rows: [["État", "Contrôle", "Feuille", "Nombre", "Montant", "Que faire"]],
              style: "columnHeader",
            } as const,
          ]
        : []),
      ...checkTexts(checks, first),
    ],
    cells: [
      ...(isNew
        ? [
            {
              at: "A2",
              key: "controle",
              formula: `=IF(COUNTIF(${STATES},{item:verdicts/À VOIR})=0,{item:verdicts/OK},{item:verdicts/À VOIR})`,
              style: "check",
            } as const,
          ]
        : []),
      ...checkCells(checks, first),
      ...amountCells(checks, first),
    ],
    conditions: isNew ? [...checkColours("A2"), ...checkColours(STATES)] : [],
    widths: isNew ? WIDTHS : [],
    heights: [...(isNew ? BARE.heights : []), ...heightsOf(checks, first)],
    frozen: { rows: 4, columns: 0 },
    printTitle: 4,
  };
}
