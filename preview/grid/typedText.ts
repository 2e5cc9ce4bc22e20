import type { Cell } from "../contract";

/** What a text typed in a cell means, and the number format it brings along. */
export interface Typed {
  readonly value: Cell;
  readonly numberFormat?: string;
}

const DAY_ONE = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Reads a text written by the API as Excel does in en-US, only where there is no doubt: numbers, percents, TRUE, FALSE. */
export function readApiText(text: string): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  const percent = /^([+-]?\d+(?:\.\d*)?)\s*%$/.exec(trimmed);
  if (percent) return { value: scaled(percent[1] ?? "", 100), numberFormat: "0%" };
  const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(trimmed);
  if (grouped || /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed)) {
    return { value: Number(trimmed.replace(/,/g, "")) };
  }
  return { value: text };
}

/** Reads a text typed by a person in a French spreadsheet: 1234,5 · 12,5 % · 12/03/2026 · 12,50 € · VRAI. */
export function readFrenchText(text: string): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^(vrai|faux)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "vrai" };
  const date = readFrenchDate(trimmed);
  if (date !== null) return { value: date, numberFormat: "dd/mm/yyyy" };
  const number = /^([+-]?\d[\d\s\u00a0\u202f]*(?:,\d*)?|[+-]?,\d+)\s*(%|€)?$/u.exec(trimmed);
  if (!number) return { value: text };
  const digits = (number[1] ?? "").replace(/[\s\u00a0\u202f]/gu, "").replace(",", ".");
  if (number[2] === "%") return { value: scaled(digits, 100), numberFormat: digits.includes(".") ? "0.00%" : "0%" };
  return number[2] === "€" ? { value: Number(digits), numberFormat: '#,##0.00 "€"' } : { value: Number(digits) };
}

/** Divides a written number without the crumbs of binary arithmetic. */
const scaled = (digits: string, by: number): number => Number((Number(digits) / by).toPrecision(15));

function readFrenchDate(text: string): number | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (parts) return serialOf(fullYear(parts[3] ?? ""), Number(parts[2]), Number(parts[1]));
  return iso ? serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  const exists = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return exists && year >= 1900 ? (time - DAY_ONE) / DAY : null;
}

const FRENCH_FUNCTIONS: Readonly<Record<string, string>> = {
  SOMME: "SUM",
  SI: "IF",
  "SOMME.SI": "SUMIF",
  "SOMME.SI.ENS": "SUMIFS",
  "NB.SI": "COUNTIF",
  "NB.SI.ENS": "COUNTIFS",
  NB: "COUNT",
  NBVAL: "COUNTA",
  MOYENNE: "AVERAGE",
  MEDIANE: "MEDIAN",
  MÉDIANE: "MEDIAN",
  ARRONDI: "ROUND",
  SIERREUR: "IFERROR",
  ET: "AND",
  OU: "OR",
  NON: "NOT",
  AUJOURDHUI: "TODAY",
  RECHERCHEV: "VLOOKUP",
  EQUIV: "MATCH",
  TEXTE: "TEXT",
  DATE: "DATE",
};

/** Turns a formula typed the French way (`;` between arguments, decimal comma, usual French names) into en-US. */
export function readFrenchFormula(text: string): string {
  return text
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])/)
    .map((piece, index) => (index % 2 === 1 ? piece : toEnglish(piece, text.includes(";"))))
    .join("");
}

function toEnglish(piece: string, french: boolean): string {
  const named = piece.replace(/([\p{L}][\p{L}.]*)(?=\()/gu, (name) => FRENCH_FUNCTIONS[name.toUpperCase()] ?? name);
  return french ? named.replace(/(\d),(\d)/g, "$1.$2").replace(/;/g, ",") : named;
}
