import { initialPeriodOf, emptyProject, type Project } from "../domain/project";
import { fail, normalise, ok, type Result } from "../domain/shared";
import {
  fieldNameKey,
  fieldValue,
  LABEL_SEPARATOR,
  moved,
  partnerRows,
  PROJECT_TABLES,
  rangeAddress,
  SINGLE_FIELDS,
  WORKBOOK_ID,
  type PlanValue,
  type ProjectTableKey,
  type PresentTable,
  type PresentWorkbook,
  type Row,
  type SingleField,
  settingKeyOf,
} from "../workbook";
import { asking } from "./asking";
import { cellText } from "./cellText";
import { sheetMissing, type HostProblem } from "./hostProblem";
import { remember } from "./journal";
import { readBook, readPresent } from "./readBook";
import type { Shown } from "./recalculateAndShow";
import { written } from "./writtenText";

const TABLE_KEYS = ["bailleurs", "associations", "renouvellements"] as const satisfies readonly ProjectTableKey[];

type Cells = readonly (readonly unknown[])[];

/** What was asked of the sheet Projet: the cell of each field, the rows of each table. */
interface Asked {
  readonly fields: ReadonlyMap<string, Excel.Range>;
  readonly tables: ReadonlyMap<ProjectTableKey, { readonly present: PresentTable; readonly body: Excel.Range }>;
}

const fieldRange = ({ workbook }: Excel.RequestContext, present: PresentWorkbook, key: string): Excel.Range | null => {
  const name = present.names.get(fieldNameKey(key));
  return name === undefined ? null : workbook.names.getItem(name).getRange();
};

function ask(context: Excel.RequestContext, present: PresentWorkbook): Asked {
  const fields = new Map<string, Excel.Range>();
  for (const { key } of SINGLE_FIELDS) {
    const range = fieldRange(context, present, key);
    range?.load("values");
    if (range !== null) fields.set(key, range);
  }
  const tables = new Map<ProjectTableKey, { readonly present: PresentTable; readonly body: Excel.Range }>();
  for (const key of TABLE_KEYS) {
    const table = present.tables.get(key);
    if (table === undefined) continue;
    const body = context.workbook.tables.getItem(table.name).getDataBodyRange();
    body.load("values");
    tables.set(key, { present: table, body });
  }
  return { fields, tables };
}

const textOf = (value: unknown): string => cellText(value).trim();

const numberOf = (value: unknown): number | null =>
  typeof value === "number" && Number.isFinite(value) ? value : null;

const labelsIn = (text: string): readonly string[] =>
  text
    .split(LABEL_SEPARATOR.trim())
    .map((label) => label.trim())
    .filter((label) => label !== "");

/** Puts what a cell holds in the field; what cannot be read is left unknown. */
function withField(project: Project, field: SingleField, value: unknown): Project {
  switch (field.kind) {
    case "text":
      return field.write(project, textOf(value));
    case "choices":
      return field.write(project, labelsIn(textOf(value)));
    case "choice": {
      const period = initialPeriodOf(numberOf(value) ?? 0);
      return field.write(project, period.ok ? period.value : null);
    }
    case "date": {
      const day = numberOf(value);
      return field.write(project, day === null || day < 1 ? null : Math.floor(day));
    }
    case "count":
    case "decimal":
    case "amount":
    case "rate":
      return field.write(project, numberOf(value));
  }
}

/** The values of one column of a table, by its header. */
const columnOf = (
  { present, body }: { readonly present: PresentTable; readonly body: Excel.Range },
  header: string
) => {
  const index = present.headers.indexOf(header);
  const values: Cells = body.values;
  return values.map((row) => row[index]);
};

function partnersOf({ tables }: Asked): Pick<Project, "landlords" | "associations" | "renewals"> {
  const read = (key: ProjectTableKey, header: string): readonly unknown[] => {
    const table = tables.get(key);
    return table === undefined ? [] : columnOf(table, header);
  };
  const { bailleurs, associations, renouvellements } = PROJECT_TABLES;
  const leads = read("bailleurs", bailleurs.isLead);
  return {
    landlords: read("bailleurs", bailleurs.name)
      .map((name, index) => ({ name: textOf(name), isLead: normalise(textOf(leads[index])) === "oui" }))
      .filter(({ name }) => name !== ""),
    associations: read("associations", associations.name)
      .map(textOf)
      .filter((name) => name !== ""),
    renewals: read("renouvellements", renouvellements.months)
      .map(numberOf)
      .filter((months) => months !== null),
  };
}

/** Reads the project typed in the sheet Projet, in one request. */
export async function readProject(context: Excel.RequestContext, present: PresentWorkbook): Promise<Project> {
  const asked = ask(context, present);
  await context.sync();
  const typed = SINGLE_FIELDS.reduce<Project>((project, field) => {
    const values: Cells | undefined = asked.fields.get(field.key)?.values;
    return values === undefined ? project : withField(project, field, values[0]?.[0]);
  }, emptyProject);
  return { ...typed, ...partnersOf(asked) };
}

const asCell = (value: PlanValue): string | number | boolean => (value === null ? "" : written(value)) ?? "";

function writeFields(context: Excel.RequestContext, present: PresentWorkbook, project: Project): void {
  for (const field of SINGLE_FIELDS) {
    const range = fieldRange(context, present, field.key);
    if (range !== null) range.values = [[asCell(fieldValue(field, project))]];
  }
}

/** Writes the rows of one table: it grows when it must, and the rows it no longer needs are emptied. */
function writeTable(
  context: Excel.RequestContext,
  key: ProjectTableKey,
  present: PresentTable,
  sheet: string,
  rows: readonly Row[]
): void {
  const needed = Math.max(present.rows, rows.length);
  const worksheet = context.workbook.worksheets.getItem(sheet);
  if (needed > present.rows) {
    const blankRows = Array.from({ length: needed - present.rows }, () => present.headers.map(() => ""));
    context.workbook.tables.getItem(present.name).rows.add(undefined, blankRows);
  }
  Object.entries(PROJECT_TABLES[key]).forEach(([column, header]) => {
    const place = present.headers.indexOf(header);
    if (place < 0) return;
    worksheet.getRange(rangeAddress(moved(present.start, 1, place), needed, 1)).values = Array.from(
      { length: needed },
      (_, row) => [asCell(rows[row]?.[column] ?? null)]
    );
  });
}

function writePartners(context: Excel.RequestContext, present: PresentWorkbook, sheet: string, project: Project): void {
  const rows = partnerRows(project);
  for (const key of TABLE_KEYS) {
    const table = present.tables.get(key);
    if (table !== undefined) writeTable(context, key, table, sheet, rows[key] ?? []);
  }
}

/** Writes the fields of a project in the sheet Projet that is there, and shows it. What is not a field is left alone. */
export const saveProject = (project: Project): Promise<Result<Shown, HostProblem>> =>
  asking(async (context) => {
    const book = await readBook(context, settingKeyOf(WORKBOOK_ID));
    const present = await readPresent(context, book);
    const name = present.sheets.get("projet");
    if (name === undefined) return fail(sheetMissing);
    writeFields(context, present, project);
    writePartners(context, present, name, project);
    remember(context.workbook, book, "project", [name]);
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
    return ok({ sheet: name });
  });
