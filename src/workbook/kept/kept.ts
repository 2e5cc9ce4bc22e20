import * as z from "zod/mini";
import { WORKBOOK_PARTS } from "../definition/parts";

/** What the settings of the workbook keep of what was made in it. No data: identities, names and versions. */
const keptSchema = z.object({
  id: z.string(),
  version: z.number(),
  parts: z._default(z.array(z.enum(WORKBOOK_PARTS)), []),
  sheets: z.array(z.object({ key: z.string(), name: z.string() })),
  /** Key → name of the defined names. */
  names: z._default(z.record(z.string(), z.string()), {}),
});

const journalSchema = z.array(
  z.object({
    at: z.string(),
    action: z.enum([
      "scaffold",
      "update",
      "record",
      "project",
      "acceptance",
      "decision",
      "split",
      "answers",
      "undo",
      "adaptation",
      "adaptation-removed",
      "rule",
    ]),
    sheets: z.array(z.string()),
    version: z.string(),
  })
);

/** What the settings keep of a definition. */
export type Kept = Readonly<z.output<typeof keptSchema>>;

/** Something that was changed in a workbook: when (an ISO moment), what, on which sheets, by which version. */
export type JournalEntry = Readonly<z.output<typeof journalSchema>[number]>;

export const JOURNAL_KEY = "avdl.journal";

/** Entries kept: the oldest leave first. */
const JOURNAL_LENGTH = 100;

export const settingKeyOf = (definition: string): string => `avdl.definition.${definition}`;

/** Reads what a setting keeps; null where it holds anything else. */
export const readKept = (setting: unknown): Kept | null => {
  const parsed = keptSchema.safeParse(setting);
  return parsed.success ? parsed.data : null;
};

/** Reads the journal, oldest first; empty where the setting holds anything else. */
export const readEntries = (setting: unknown): readonly JournalEntry[] => {
  const parsed = journalSchema.safeParse(setting);
  return parsed.success ? parsed.data : [];
};

/** The journal with one more entry. */
export const withEntry = (setting: unknown, entry: JournalEntry): readonly JournalEntry[] =>
  [...readEntries(setting), entry].slice(-JOURNAL_LENGTH);
