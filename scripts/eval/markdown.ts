type Row = readonly string[];

const line = (cells: Row): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/** A table of Markdown. */
export const table = (headers: Row, rows: readonly Row[]): string =>
  [line(headers), `|${headers.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");

/** "98.3 %", rounded towards the side that does not flatter: down, or up for a count of faults. */
export function percent(share: number, towards: "down" | "up" = "down"): string {
  const tenths = share * 1000;
  const rounded = towards === "down" ? Math.floor(tenths + 1e-9) : Math.ceil(tenths - 1e-9);
  return `${String(rounded / 10)} %`;
}

/** The parts of a section, one blank line between them. */
export const section = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n\n");
