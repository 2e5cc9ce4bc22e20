import type { Overlay, Rulebook } from "../../domain/eligibility";
import { ok, type Cells, type Problem, type Result } from "../../domain/shared";
import { asking } from "../asking";
import type { HostProblem } from "../hostProblem";
import { readState, type OwnCosts } from "./readState";
import { untouchedRows } from "./removeAdaptation";
import type { RulebookSettings } from "./settings";

/** The table of rules of a workbook. */
export interface RulesReading {
  /** Name of its sheet. */
  readonly sheet: string;
  /** The row of the sheet where its headers stand, counted from 1. */
  readonly headerRow: number;
  /** Its row of headers first. */
  readonly cells: Cells;
}

/** An adaptation that was imported in the table. */
export interface ImportedAdaptation {
  readonly overlay: Overlay;
  /** Rows that were written, and those of them that still hold what was written. */
  readonly rows: number;
  readonly untouched: number;
}

/** What decides of the costs of this workbook. */
export interface RulebookReading {
  /** Null where the workbook has no table in which rules can be changed: the built-in edition answers then. */
  readonly table: RulesReading | null;
  readonly rulebook: Result<Rulebook, Problem>;
  readonly settings: RulebookSettings;
  readonly adaptation: ImportedAdaptation | null;
  readonly costs: OwnCosts | null;
}

/** Reads the rulebook in force, its table, its settings, the imported adaptation and our costs. Two requests. */
export const readRulebook = (): Promise<Result<RulebookReading, HostProblem>> =>
  asking(async (context) => {
    const state = await readState(context);
    const { rules, rulebook, settings, kept, costs } = state;
    return ok({
      table: rules === null ? null : { sheet: rules.sheet, headerRow: rules.start.row, cells: rules.cells },
      rulebook,
      settings,
      adaptation:
        kept === null
          ? null
          : {
              overlay: kept.overlay,
              rows: kept.rows.length,
              untouched: rules === null ? 0 : untouchedRows(rules, state).size,
            },
      costs,
    });
  });
