import { emptyProject, type Project } from "../../domain/project";
import { COST_COLUMNS } from "../../domain/costs";
import { normalise } from "../../domain/shared";
import { TRACKING_COLUMNS } from "../../domain/tracking";
import type { Row } from "../definition/definition";
import type { WorkbookPart } from "../definition/parts";
import type { WorkbookContent } from "../data/workbookData";
import type { Making } from "../data/contents";
import type { PlanValue } from "../plan/plan";
import type { Migration } from "./migration";
import { stepsFrom } from "./steps";

/** A table read from sheets of an older version: headers, then rows of values. */
export type OldTable = readonly (readonly PlanValue[])[];

/** What was typed in the sheets of an older version. */
export interface OldContent {
  readonly definition: string;
  readonly version: number;
  /** Null where the workbook has no such sheet. */
  readonly costs: OldTable | null;
  readonly measures: OldTable | null;
  readonly period: WorkbookContent["period"];
  /** Null where no project was typed. */
  readonly project: Project | null;
}

interface NamedColumn {
  readonly key: string;
  readonly title: { readonly fr: string };
  readonly aliases: readonly string[];
}

const keyOfHeader = (columns: readonly NamedColumn[], header: PlanValue | undefined): string | undefined => {
  const wanted = normalise(String(header ?? ""));
  return columns.find(({ title, aliases }) => [title.fr, ...aliases].some((name) => normalise(name) === wanted))?.key;
};

/** Rows by column key: a column that is not ours is left where it is. Rows where nothing was typed are left out. */
function rowsOf([headers = [], ...rows]: OldTable, columns: readonly NamedColumn[]): readonly Row[] {
  const keys = headers.map((header) => keyOfHeader(columns, header));
  return rows
    .map((row): Row =>
      Object.fromEntries(
        row.flatMap((value, index) => {
          const key = keys[index];
          return key === undefined || value === "" || value === null ? [] : [[key, value] as const];
        })
      )
    )
    .filter((row) => Object.keys(row).length > 0);
}

/** What formulas and the add-in write again is not carried over. */
const WRITTEN_AGAIN: ReadonlySet<string> = new Set(
  COST_COLUMNS.filter(({ isTyped, key }) => !isTyped && key !== "amount").map(({ key }) => key)
);

const typedOnly = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([key]) => !WRITTEN_AGAIN.has(key)));

const distinct = (rows: readonly Row[], key: string): readonly string[] => {
  const names = new Map<string, string>();
  for (const row of rows) {
    const name = String(row[key] ?? "").trim();
    if (name !== "" && !names.has(normalise(name))) names.set(normalise(name), name);
  }
  return [...names.values()];
};

/** The partners that the tracking rows name; nobody said which landlord leads. */
const projectSeen = (measures: readonly Row[]): Project => ({
  ...emptyProject,
  landlords: distinct(measures, "bailleur").map((name) => ({ name, isLead: false })),
  associations: distinct(measures, "association"),
});

/** What was typed in sheets of an older version, as the present version holds it. */
export function migrated(old: OldContent, { productVersion, today }: Making): WorkbookContent {
  const steps = stepsFrom(old.definition, old.version);
  const through = (rows: readonly Row[], change: (step: Migration) => (row: Row) => Row): readonly Row[] =>
    steps.reduce((now, step) => now.map(change(step)), rows);
  const costs = old.costs === null ? [] : rowsOf(old.costs, COST_COLUMNS).map(typedOnly);
  const measures = old.measures === null ? [] : rowsOf(old.measures, TRACKING_COLUMNS);
  const parts: readonly WorkbookPart[] = [
    ...(old.costs === null ? [] : (["budget"] as const)),
    ...(old.measures === null ? [] : (["suivi"] as const)),
  ];
  return {
    parts,
    project: old.project ?? projectSeen(measures),
    costs: through(costs, ({ cost }) => cost),
    measures: through(measures, ({ measure }) => measure),
    period: old.period,
    recordedOn: today,
    productVersion,
    about: "Aucune donnée ne quitte ce classeur.",
  };
}
