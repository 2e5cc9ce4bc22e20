/** The columns of a text table by their key: one line per row, cells apart by semicolons, the keys in the first line. */
export type TextColumns = ReadonlyMap<string, readonly string[]>;

export const columnsIn = (block: string): TextColumns => {
  const [keys = [], ...rows] = block
    .trim()
    .split("\n")
    .map((line) => line.split(";"));
  return new Map(keys.map((key, position) => [key, rows.map((row) => row[position] ?? "")]));
};
