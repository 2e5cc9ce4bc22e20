import { type Bilingual, type Language, textIn } from "../../src/domain/shared";

/** A text in one language, as Markdown shows it unchanged inside a table. */
export type Say = (text: Bilingual) => string;

export const sayIn =
  (language: Language): Say =>
  (text) =>
    textIn(text, language);

export const code = (text: string): string => `\`${text}\``;

export const heading = (level: 1 | 2 | 3, text: string): string => `${"#".repeat(level)} ${text}`;

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/** A table; none where there is no row. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string | null =>
  rows.length === 0 ? null : [row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n");

/** A name and what is said of it; French has a space before the colon. */
export const labelled = (language: Language, name: string, value: string): string =>
  `${name}${language === "fr" ? "\u00a0:" : ":"} ${value}`;

/** Blocks with a blank line between them; those that have nothing to say are left out. */
export const blocks = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== "").join("\n\n");

/** A whole file: the French part, then the English one. */
export const bilingualFile = (part: (language: Language) => string): string =>
  `${part("fr")}\n\n---\n\n${part("en")}\n`;
