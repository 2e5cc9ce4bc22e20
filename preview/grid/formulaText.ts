/** A piece of a formula: a reference to cells, a reference to a table, or anything else. */
export interface FormulaToken {
  readonly kind: "text" | "reference" | "structured";
  readonly text: string;
}

const WORD = /[\p{L}\p{N}_.$\\?’]/u;
const CELLS =
  /^(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.([!’])/u;
const ERROR = /^#(?:REF|VALUE)!/;

/** Cuts a formula into pieces; joined together they give the formula back. */
export function tokenize(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let plain = "";
  const push = (kind: "reference" | "structured", text: string) => {
    if (plain !== "") tokens.push({ kind: "text", text: plain });
    plain = "";
    tokens.push({ kind, text });
  };
  for (let at = 0; at < formula.length;) {
    const next = readToken(formula, at);
    if (next.kind === "text") plain += next.text;
    else push(next.kind, next.text);
    at += next.text.length;
  }
  if (plain !== "") tokens.push({ kind: "text", text: plain });
  return tokens;
}

function readToken(formula: string, at: number): FormulaToken {
  const character = formula.charAt(at);
  if (character === '"') return { kind: "text", text: readQuoted(formula, at, '"') };
  if (character === "'") {
    const sheet = readQuoted(formula, at, "'");
    return readAfterSheet(formula, at, sheet.length);
  }
  if (character === "[") return { kind: "structured", text: readBracket(formula, at) };
  if (character === "#") {
    const error = ERROR.exec(formula.slice(at, at + 8));
    return error ? { kind: "reference", text: error[0] } : { kind: "text", text: "#" };
  }
  return WORD.test(character) ? readWord(formula, at) : { kind: "text", text: character };
}

function readWord(formula: string, at: number): FormulaToken {
  const cells = CELLS.exec(formula.slice(at, at + 40));
  if (cells) return { kind: "reference", text: cells[0] };
  let end = at;
  while (end < formula.length && WORD.test(formula.charAt(end))) end += 1;
  const word = formula.slice(at, end);
  if (formula.charAt(end) === "!") return readAfterSheet(formula, at, word.length);
  if (formula.charAt(end) === "[") return { kind: "structured", text: word + readBracket(formula, end) };
  return { kind: "text", text: word };
}

function readAfterSheet(formula: string, at: number, length: number): FormulaToken {
  const name = formula.slice(at, at + length);
  if (formula.charAt(at + length) !== "!") return { kind: "text", text: name };
  const rest = formula.slice(at + length + 1, at + length + 41);
  const cells = CELLS.exec(rest) ?? ERROR.exec(rest);
  return cells ? { kind: "reference", text: `${name}!${cells[0]}` } : { kind: "text", text: `${name}!` };
}

function readQuoted(formula: string, at: number, quote: string): string {
  let end = at + 1;
  while (end < formula.length) {
    if (formula.charAt(end) === quote) {
      if (formula.charAt(end + 1) !== quote) return formula.slice(at, end + 1);
      end += 1;
    }
    end += 1;
  }
  return formula.slice(at);
}

function readBracket(formula: string, at: number): string {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const character = formula.charAt(end);
    if (character === "'") end += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return formula.slice(at, end + 1);
    }
  }
  return formula.slice(at);
}
