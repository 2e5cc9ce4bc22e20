import {
  guideUsh2020,
  RULEBOOK_COLUMNS,
  sheetRow,
  type Overlay,
  type RulebookColumnKey,
} from "../../../src/domain/eligibility";
import {
  cellAddress,
  moved,
  readEntries,
  RULEBOOK_CELLS,
  rulebookNameKey,
  settingKeyOf,
  WORKBOOK_ID,
  type Place,
  type RulebookCell,
} from "../../../src/workbook";
import { fakeGrid, type Grid, type GridSheet, type GridTable } from "../support/fakeTables";

const OWN = "Ma colonne";
type Key = RulebookColumnKey | typeof OWN;

/** Headers in another order than ours, with a column of the person's own among them. */
const KEYS: readonly Key[] = [
  "id",
  "clause",
  OWN,
  ...RULEBOOK_COLUMNS.map(({ key }) => key).filter((key) => key !== "id" && key !== "clause"),
];

const headerOf = (key: Key): string => RULEBOOK_COLUMNS.find((column) => column.key === key)?.title.fr ?? key;

/** Where the table stands once a person has moved it, and the row that has the room that is left. */
const START: Place = { row: 9, column: 2 };
export const FREE_ROWS = 3;

/** Where the cells above the table stand. */
const CELLS = { day: "D1", region: "E1", call: "F1", adaptation: "G1" } as const satisfies Partial<
  Record<RulebookCell, string>
>;
type Above = keyof typeof CELLS;

export type RuleCells = Readonly<Partial<Record<Key, string | number>>>;

export interface RuleBook {
  readonly grid: Grid;
  readonly sheet: GridSheet;
  readonly table: GridTable;
  /** What a row holds, by column; rows are counted from 1 under the headers. Blank cells are left out. */
  readonly row: (number: number) => Readonly<Record<string, string | number | boolean>>;
  readonly above: (cell: Above) => string | number | boolean | undefined;
  readonly setAbove: (cell: Above, content: string | number) => void;
  readonly setRow: (number: number, cells: RuleCells) => void;
  /** The rows that hold something else than their formula. */
  readonly filled: () => number;
  readonly journal: () => readonly string[];
  /** Everything that the sheet holds, to be compared. */
  readonly content: () => string;
}

const IN_FORCE = "=IF(1,1)";

/** The rows of the edition as a new workbook holds them: their words are blank. */
const editionRows: readonly RuleCells[] = guideUsh2020.rules.map((rule) => {
  const { id, clause, answer, title, reason, source, validFrom } = sheetRow(rule);
  const cells = { id, clause, answer, title, reason, source, validFrom };
  return Object.fromEntries(Object.entries(cells).filter(([, content]) => content !== "" && content !== undefined));
});

/** A workbook whose sheet Référentiel was renamed, its table moved, and its columns put in another order. */
export function ruleBook(): RuleBook {
  const rows = editionRows.length + FREE_ROWS;
  const table: GridTable = { id: "{R1}", name: "Referentiel", start: START, columns: KEYS.length, rows };
  const sheet: GridSheet = {
    id: "{S1}",
    name: "Mes règles",
    cells: new Map(),
    marks: { "avdl.sheet": "referentiel", "avdl.definition": WORKBOOK_ID, "avdl.version": "1" },
    tables: [table],
  };
  const put = (place: Place, content: string | number): void => {
    if (content === "") sheet.cells.delete(cellAddress(place));
    else sheet.cells.set(cellAddress(place), content);
  };
  const placeOf = (number: number, key: Key): Place => moved(table.start, number, KEYS.indexOf(key));
  const setRow: RuleBook["setRow"] = (number, cells) =>
    KEYS.forEach((key) => {
      const content = cells[key];
      if (content !== undefined) put(placeOf(number, key), content);
    });
  KEYS.forEach((key) => put(placeOf(0, key), headerOf(key)));
  for (let number = 1; number <= rows; number += 1)
    setRow(number, { ...(editionRows[number - 1] ?? {}), inForce: IN_FORCE });
  const grid = fakeGrid([sheet]);
  const names = Object.fromEntries(
    Object.keys(CELLS).map((cell) => [rulebookNameKey(keyOf(cell)), RULEBOOK_CELLS[keyOf(cell)]])
  );
  Object.entries(CELLS).forEach(([cell, address]) =>
    grid.names.set(RULEBOOK_CELLS[keyOf(cell)], { sheet: sheet.name, address })
  );
  grid.settings.set(settingKeyOf(WORKBOOK_ID), { id: WORKBOOK_ID, version: 1, parts: ["budget"], sheets: [], names });
  const row: RuleBook["row"] = (number) =>
    Object.fromEntries(
      KEYS.flatMap((key) => {
        const content = sheet.cells.get(cellAddress(placeOf(number, key)));
        return content === undefined || key === "inForce" ? [] : [[key, content]];
      })
    );
  return {
    grid,
    sheet,
    table,
    row,
    setRow,
    above: (cell) => sheet.cells.get(CELLS[cell]),
    setAbove: (cell, content) => void sheet.cells.set(CELLS[cell], content),
    filled: () =>
      Array.from({ length: table.rows }, (_, index) => row(index + 1)).filter((each) => Object.keys(each).length > 0)
        .length,
    journal: () =>
      readEntries(grid.settings.get("avdl.journal")).map(({ action, sheets }) => `${action} ${sheets.join()}`),
    content: () => JSON.stringify({ rows: table.rows, cells: [...sheet.cells].sort(), settings: [...grid.settings] }),
  };
}

const isAbove = (key: string): key is Above => key in CELLS;

function keyOf(cell: string): Above {
  if (!isAbove(cell)) throw new Error(`${cell} is no cell above the table.`);
  return cell;
}

export const RULES = guideUsh2020.rules.length;

/** An adaptation of a call: one rule added, one with more words, one taken out. */
export const OVERLAY: Overlay = {
  name: "Appel d’essai",
  version: "2",
  date: "2026-02-01",
  source: { document: "Règlement", at: "article 4" },
  region: null,
  call: null,
  changes: [
    {
      action: "add",
      rule: {
        ...guideUsh2020.rules[0]!,
        id: "A-taxi",
        title: { fr: "Taxi", en: "Taxi" },
        triggers: ["taxi"],
        purposes: [],
        themes: [],
        cancellers: [],
        qualifiers: [],
        qualifiedAs: null,
        people: false,
        reason: { fr: "=les taxis sont payés", en: "taxis are paid for" },
        source: { document: "Règlement", at: "article 4" },
        validFrom: "2026-02-01",
      },
    },
    {
      action: "extend",
      id: "N1-mobilier",
      triggers: ["hamac"],
      purposes: [],
      themes: [],
      cancellers: [],
      qualifiers: [],
    },
    { action: "retire", id: "S-risque-locatif" },
  ],
};
