import { indicateurs } from "../../domain/contract";
import { RULEBOOK_TABLE_HEADER } from "../../domain/eligibility";
import { freePlace, standingOfShared, type BuildContext } from "../compose/context";
import type { SheetDefinition } from "../definition/definition";
import type { WorkbookPart } from "../definition/parts";
import { cellAddress, columnLetters, moved, type Place } from "../plan/address";
import { BARE } from "./bare";
import { heading } from "./heading";
import { SHEET_NAMES } from "./sheetNames";

/** Cost lines, partners and indicators that the answers have room for. */
const COST_LINES = 2000;
const PARTNERS = 40;
const INDICATOR_ROWS = 60;

const RULES = 400;

const TITLES_ROW = 4;

const COST_ANSWERS = ["Coûts : statut", "Coûts : motif", "Porteurs"];
/** The columns of the rulebook as the add-in spells it out; the last one says the edition. */
const RULEBOOK_HEADER = [...RULEBOOK_TABLE_HEADER];
const RULEBOOK_WIDTH = 18;

/** Reasons are whole on Coûts: here they show their first line, and never run over their neighbours. */
const LINE_HEIGHT = 15;
const USUAL_LINES = 300;
const ONE_LINE: SheetDefinition["heights"] = Array.from({ length: USUAL_LINES }, (_, index) => ({
  row: TITLES_ROW + 1 + index,
  points: LINE_HEIGHT,
}));

/** A blank cell can arrive as 0: the functions are given "" instead. */
const guarded = (range: string): string => `IF(${range}="","",${range})`;

const rules = guarded("{all:referentiel}");

const costs = [...["label", "poste", "account"].map((key) => guarded(`{column:couts.${key}}`)), rules].join(",");

/** The answers of one part, side by side. */
interface Group extends Pick<SheetDefinition, "texts" | "spills" | "fills" | "widths"> {
  readonly columns: number;
}

const widthsFrom = ({ column }: Place, widths: readonly number[]): SheetDefinition["widths"] =>
  widths.map((characters, index) => ({ column: columnLetters(column + index), characters }));

/** The whole rulebook in force, words included, as the other answers read it. */
function rulebookSpill(at: Place): SheetDefinition["spills"] {
  return [
    {
      key: "referentiel",
      at: cellAddress(at),
      columns: RULEBOOK_HEADER,
      capacity: RULES,
      formula: `={fn:REFERENTIEL}(${rules})`,
    },
  ];
}

/** Landlords, then associations: those who can carry a cost line. */
function porteurs(title: Place): SheetDefinition["fills"] {
  const rank = `ROW()-ROW(${cellAddress(title).replace(/(\D+)(\d+)/, "$$$1$$$2")})`;
  const [landlords, associations] = ["{column:bailleurs.name}", "{column:associations.name}"];
  const formula = `=IF(${rank}<=COUNTA(${landlords}),INDEX(${landlords},${rank}),IF(${rank}-COUNTA(${landlords})<=COUNTA(${associations}),INDEX(${associations},${rank}-COUNTA(${landlords})),""))`;
  return [
    {
      key: "porteurs",
      at: cellAddress(moved(title, 1, 0)),
      rows: PARTNERS,
      formula,
      format: "general",
      style: "calculated",
    },
  ];
}

function budgetGroup(titles: Place): Group {
  const answers = moved(titles, 1, 0);
  const rulebook = moved(titles, 0, COST_ANSWERS.length + 1);
  return {
    columns: COST_ANSWERS.length + 1 + RULEBOOK_HEADER.length,
    texts: [
      { at: cellAddress(titles), rows: [COST_ANSWERS], style: "label" },
      { at: cellAddress(rulebook), rows: [["Règles en vigueur"]], style: "label" },
    ],
    fills: porteurs(moved(titles, 0, 2)),
    spills: [
      {
        key: "eligibilite",
        at: cellAddress(answers),
        columns: ["statut"],
        capacity: COST_LINES,
        formula: `={fn:ELIGIBILITE}(${costs})`,
      },
      {
        key: "motif",
        at: cellAddress(moved(answers, 0, 1)),
        columns: ["motif"],
        capacity: COST_LINES,
        formula: `={fn:MOTIF}(${costs})`,
        style: "text",
      },
      ...rulebookSpill(moved(rulebook, 1, 0)),
    ],
    widths: widthsFrom(titles, [14, 26, 22, 3, ...RULEBOOK_HEADER.map(() => RULEBOOK_WIDTH), 3]),
  };
}

function trackingGroup(titles: Place): Group {
  return {
    columns: indicateurs.result.header.length,
    texts: [{ at: cellAddress(titles), rows: [["Indicateurs"]], style: "label" }],
    fills: [],
    spills: [
      {
        key: "indicateurs",
        at: cellAddress(moved(titles, 1, 0)),
        columns: [...indicateurs.result.header],
        capacity: INDICATOR_ROWS,
        formula: `={fn:INDICATEURS}(${guarded("{all:suivi}")},{name:periodeDebut},{name:periodeFin})`,
      },
    ],
    widths: widthsFrom(titles, [24, 42, 12, 11, 13, 8, 9, 10]),
  };
}

const GROUPS: Readonly<Record<WorkbookPart, (titles: Place) => Group>> = {
  budget: budgetGroup,
  suivi: trackingGroup,
};

/** One group after the other, with an empty column between two. */
function groupsFrom(first: Place, parts: readonly WorkbookPart[]): readonly Group[] {
  let titles = first;
  return parts.map((part) => {
    const group = GROUPS[part](titles);
    titles = moved(titles, 0, group.columns + 1);
    return group;
  });
}

/** The only calls of the add-in's functions in the workbook, each in a fixed place; the other sheets read them. */
export function calculsSheet(context: BuildContext): SheetDefinition {
  const standing = standingOfShared(context, "calculs");
  const top = heading("Calculs du complément", "Rien à saisir ici : les autres feuilles lisent ces réponses.");
  const isNew = standing === "new";
  const free = freePlace(context, "calculs", `A${TITLES_ROW}`);
  const groups = groupsFrom({ row: TITLES_ROW, column: free.column }, context.added);
  return {
    ...BARE,
    key: "calculs",
    version: 2,
    name: SHEET_NAMES.calculs,
    standing,
    texts: [...(isNew ? top.texts : []), ...groups.flatMap(({ texts }) => texts)],
    cells: isNew ? top.cells : [],
    conditions: isNew ? top.conditions : [],
    fills: groups.flatMap(({ fills }) => fills),
    spills: groups.flatMap(({ spills }) => spills),
    heights: [...(isNew ? BARE.heights : []), ...(context.added.includes("budget") ? ONE_LINE : [])],
    widths: groups.flatMap(({ widths }) => widths),
    frozen: { rows: TITLES_ROW, columns: 0 },
    printTitle: TITLES_ROW,
  };
}
