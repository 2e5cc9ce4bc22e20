import { dayOfText, frenchText } from "../../../domain/calendar";
import {
  initialPeriodOf,
  PROJECT_FIELDS,
  emptyProject,
  type FieldDeclaration,
  type FieldKey,
  type Landlord,
  type Project,
} from "../../../domain/project";
import { typedNumber, typedRate, writtenNumber, writtenRate } from "./typedNumber";

/** A line of a list: a landlord, an association, a renewal. Only a landlord leads. */
export interface DraftRow {
  readonly id: number;
  readonly text: string;
  readonly isLead: boolean;
}

/** The project form as it is typed: texts that may not be readable yet, by field. */
export interface Draft {
  readonly texts: Readonly<Partial<Record<FieldKey, string>>>;
  readonly choices: Readonly<Partial<Record<FieldKey, readonly string[]>>>;
  readonly rows: Readonly<Partial<Record<FieldKey, readonly DraftRow[]>>>;
}

/** What stands for a text that cannot be read: no field takes it, so that its check says what to type. */
const UNREADABLE = Number.NaN;

export const textOf = ({ texts }: Draft, key: FieldKey): string => texts[key] ?? "";

export const choicesOf = ({ choices }: Draft, key: FieldKey): readonly string[] => choices[key] ?? [];

export const rowsOf = ({ rows }: Draft, key: FieldKey): readonly DraftRow[] => rows[key] ?? [];

/** The number that the next line of a list will have. */
export const nextId = (rows: readonly DraftRow[]): number => Math.max(0, ...rows.map(({ id }) => id)) + 1;

const rowsFrom = (lines: readonly Omit<DraftRow, "id">[]): readonly DraftRow[] =>
  lines.map((line, index) => ({ ...line, id: index + 1 }));

/** A list that is empty shows one line to type in. */
const orOneLine = (lines: readonly Omit<DraftRow, "id">[]): readonly DraftRow[] =>
  rowsFrom(lines.length > 0 ? lines : [{ text: "", isLead: false }]);

/** A landlord that is alone is the lead: there is nothing to choose. */
export const leadOfOne = (rows: readonly DraftRow[]): readonly DraftRow[] =>
  rows.length === 1 ? rows.map((row) => ({ ...row, isLead: true })) : rows;

const withText = (draft: Draft, key: FieldKey, text: string): Draft => ({
  ...draft,
  texts: { ...draft.texts, [key]: text },
});

const withChoices = (draft: Draft, key: FieldKey, labels: readonly string[]): Draft => ({
  ...draft,
  choices: { ...draft.choices, [key]: labels },
});

const withRows = (draft: Draft, key: FieldKey, rows: readonly DraftRow[]): Draft => ({
  ...draft,
  rows: { ...draft.rows, [key]: rows },
});

/** Ways to change a draft, each giving a new one. */
export const change = { text: withText, choices: withChoices, rows: withRows } as const;

const withField = (draft: Draft, field: FieldDeclaration, project: Project): Draft => {
  const { key } = field;
  switch (field.kind) {
    case "text":
      return withText(draft, key, field.read(project));
    case "date": {
      const day = field.read(project);
      return withText(draft, key, day === null ? "" : frenchText(day));
    }
    case "choice":
      return withText(draft, key, String(field.read(project) ?? ""));
    case "count":
    case "decimal":
    case "amount":
      return withText(draft, key, writtenNumber(field.read(project)));
    case "rate":
      return withText(draft, key, writtenRate(field.read(project)));
    case "choices":
      return withChoices(draft, key, field.read(project));
    case "landlords": {
      const lines = field.read(project).map(({ name, isLead }) => ({ text: name, isLead }));
      return withRows(draft, key, leadOfOne(orOneLine(lines)));
    }
    case "names":
      return withRows(draft, key, orOneLine(field.read(project).map((text) => ({ text, isLead: false }))));
    case "months":
      return withRows(
        draft,
        key,
        rowsFrom(field.read(project).map((months) => ({ text: writtenNumber(months), isLead: false })))
      );
  }
};

/** The form of a project, before anything is changed in it. */
export const draftOf = (project: Project): Draft =>
  PROJECT_FIELDS.reduce<Draft>((draft, field) => withField(draft, field, project), {
    texts: {},
    choices: {},
    rows: {},
  });

/** Lines that are all blank are no lines. */
const typedRows = (rows: readonly DraftRow[]): readonly DraftRow[] =>
  rows.every(({ text }) => text.trim() === "") ? [] : rows;

const landlordsOf = (rows: readonly DraftRow[]): readonly Landlord[] =>
  typedRows(rows).map(({ text, isLead }) => ({ name: text.trim(), isLead }));

const withTyped = (project: Project, field: FieldDeclaration, draft: Draft): Project => {
  const text = textOf(draft, field.key).trim();
  switch (field.kind) {
    case "text":
      return field.write(project, text);
    case "date":
      return field.write(project, text === "" ? null : (dayOfText(text) ?? UNREADABLE));
    case "choice": {
      const period = initialPeriodOf(Number(text));
      return field.write(project, period.ok ? period.value : null);
    }
    case "count":
    case "decimal":
    case "amount":
      return field.write(project, text === "" ? null : (typedNumber(text) ?? UNREADABLE));
    case "rate":
      return field.write(project, text === "" ? null : (typedRate(text) ?? UNREADABLE));
    case "choices":
      return field.write(project, choicesOf(draft, field.key));
    case "landlords":
      return field.write(project, landlordsOf(rowsOf(draft, field.key)));
    case "names":
      return field.write(
        project,
        typedRows(rowsOf(draft, field.key)).map((row) => row.text.trim())
      );
    case "months":
      return field.write(
        project,
        rowsOf(draft, field.key).map((row) => typedNumber(row.text) ?? UNREADABLE)
      );
  }
};

/** The project that a form says. What cannot be read is a number that no field takes: its check tells what to type. */
export const projectOf = (draft: Draft): Project =>
  PROJECT_FIELDS.reduce<Project>((project, field) => withTyped(project, field, draft), emptyProject);
