import { costAmount } from "../../../src/domain/costs";
import { guideUsh2020 } from "../../../src/domain/eligibility";
import type { BudgetHost, BudgetReading, CostSheetLine, SelectedRange } from "../../../src/taskpane/host/budgetHost";
import type { HostProblem } from "../../../src/taskpane/host/paneHost";

const MISSING: HostProblem = { code: "sheet-missing", leftovers: [], technical: "" };

/** A line of the sheet of costs, in its place. */
export const costLine = (place: number, label: string, changes: Partial<CostSheetLine> = {}): CostSheetLine => {
  const terms = { quantity: 1, unitCost: 100, projectShare: null, ...changes };
  return {
    place,
    content: `${place} ${label} ${changes.decision ?? ""}`,
    label,
    poste: "",
    account: "",
    unit: "mois",
    amount: costAmount(terms.quantity, terms.unitCost, terms.projectShare),
    decision: "",
    justification: "",
    recorded: "",
    ...terms,
  };
};

export const readingOf = (lines: readonly CostSheetLine[], changes: Partial<BudgetReading> = {}): BudgetReading => ({
  table: "{table}",
  sheet: "Coûts",
  lines,
  rulebook: { ok: true, value: guideUsh2020 },
  recorded: { ok: true, value: 0 },
  ...changes,
});

export const selected = (cells: SelectedRange["cells"], changes: Partial<SelectedRange> = {}): SelectedRange => ({
  sheetId: "{sheet}",
  sheet: "Mon budget",
  address: "B3:D6",
  start: { row: 3, column: 2 },
  cells,
  rowsLeftOut: 0,
  right: "E3:F6",
  isRightFree: true,
  rulebook: { ok: true, value: guideUsh2020 },
  ...changes,
});

/** A workbook without a sheet of costs; a test replaces what it is about. */
export const fakeBudget = (changes: Partial<BudgetHost> = {}): BudgetHost => ({
  read: () => Promise.resolve({ ok: false, problem: MISSING }),
  readSelection: () => Promise.resolve({ ok: true, value: selected([["Libellé"]]) }),
  showCell: (_, address) => Promise.resolve({ ok: true, value: { sheet: "Mon budget", address } }),
  showLine: (_, { place }) => Promise.resolve({ ok: true, value: { sheet: "Coûts", address: `D${9 + place}` } }),
  decide: () => Promise.resolve({ ok: false, problem: MISSING }),
  split: () => Promise.resolve({ ok: false, problem: MISSING }),
  writeAnswers: (_, answers) =>
    Promise.resolve({
      ok: true,
      value: {
        kind: "answers",
        sheet: "{sheet}",
        address: "E3:F6",
        written: answers.map(({ status, reason }) => [status, reason]),
      },
    }),
  undo: () => Promise.resolve({ ok: true, value: [] }),
  ...changes,
});

/** Decides as Excel does: the line comes back with what was written, among the others. */
export const decidingOn =
  (lines: readonly CostSheetLine[]): BudgetHost["decide"] =>
  (table, line, { status, justification }) => {
    const written = { ...line, decision: status, justification };
    const change = { kind: "decision", table, written, before: { decision: "", justification: "" } } as const;
    const after = lines.map((each) => (each.place === line.place ? written : each));
    return Promise.resolve({ ok: true, value: { lines: after, change } });
  };
