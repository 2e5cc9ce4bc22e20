import { formatList, formatMoment, type Language, type Say } from "../../../locales";
import type { JournalEntry } from "../../host/paneHost";

/** The parts of an entry of the journal, in words. */
export const journalParts = ({ at, action, sheets, version }: JournalEntry, say: Say, language: Language) => ({
  moment: formatMoment(at, language),
  action: say(`journal.${action}`),
  sheets: formatList(
    sheets.map((name) => say("success.sheetName", { name })),
    language
  ),
  version,
});

/** An entry of the journal on one line, to be copied. */
export const journalLine = (entry: JournalEntry, say: Say, language: Language): string =>
  say("help.journal.line", journalParts(entry, say, language));
