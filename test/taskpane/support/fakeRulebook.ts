import { guideUsh2020, RULEBOOK_COLUMNS, sheetRow } from "../../../src/domain/eligibility";
import type { Cells } from "../../../src/domain/shared";
import type { HostProblem } from "../../../src/taskpane/host/paneHost";
import type { RulebookHost, RulebookReading } from "../../../src/taskpane/host/rulebookHost";

const MISSING: HostProblem = { code: "rules-missing", leftovers: [], technical: "" };

/** The table of rules as a new workbook holds it: a row per rule of the edition, its words left blank. */
export const editionCells: Cells = [
  RULEBOOK_COLUMNS.map(({ title }) => title.fr),
  ...guideUsh2020.rules.map((rule) => {
    const { id, clause, answer, title, reason, source } = sheetRow(rule);
    const row: Readonly<Record<string, string | number | undefined>> = { id, clause, answer, title, reason, source };
    return RULEBOOK_COLUMNS.map(({ key }) => row[key] ?? "");
  }),
];

export const rulebookReading = (changes: Partial<RulebookReading> = {}): RulebookReading => ({
  table: { sheet: "Référentiel", headerRow: 8, cells: editionCells },
  rulebook: { ok: true, value: guideUsh2020 },
  settings: { day: 46_023, region: "", call: "" },
  adaptation: null,
  costs: null,
  ...changes,
});

/** A workbook without a table of rules; a test replaces what it is about. */
export const fakeRulebook = (changes: Partial<RulebookHost> = {}): RulebookHost => ({
  read: () => Promise.resolve({ ok: true, value: rulebookReading({ table: null }) }),
  prepareImport: () => Promise.resolve({ ok: false, problem: { kind: "host", problem: MISSING } }),
  importOverlay: () => Promise.resolve({ ok: false, problem: MISSING }),
  removeAdaptation: () => Promise.resolve({ ok: false, problem: MISSING }),
  copyRule: () => Promise.resolve({ ok: true, value: { sheet: "Référentiel", address: "F12" } }),
  showRule: (row) => Promise.resolve({ ok: true, value: { sheet: "Référentiel", address: `A${row + 7}` } }),
  ...changes,
});
