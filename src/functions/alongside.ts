import { type Bilingual, type Cells, fail, invalid, ok, type Problem, type Result } from "../domain/shared";
import { isOmitted, toCells } from "./cells";

/** How many rows and columns a rectangle has. */
interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const shapeOf = (cells: Cells): Shape => ({ rows: cells.length, columns: cells[0]?.length ?? 0 });

const isSameShape = (one: Shape, other: Shape): boolean => one.rows === other.rows && one.columns === other.columns;

const said = ({ rows, columns }: Shape): string => `${String(rows)} × ${String(columns)}`;

/** What an argument holds, as a plural noun: "libellés". */
type Noun = Bilingual;

const otherShape = (mainNoun: Noun, main: Shape, noun: Noun, shape: Shape): Problem =>
  invalid(
    `Les ${noun.fr} et les ${mainNoun.fr} doivent avoir la même taille (lignes × colonnes) : ${noun.fr} ${said(shape)}, ${mainNoun.fr} ${said(main)}.`,
    `The ${noun.en} and the ${mainNoun.en} must have the same size (rows × columns): ${noun.en} ${said(shape)}, ${mainNoun.en} ${said(main)}.`
  );

/** Reads an argument that goes with the main one cell by cell; fails where the shapes differ. */
export function alongside(main: Cells, mainNoun: Noun, argument: unknown, noun: Noun): Result<Cells, Problem> {
  const cells = toCells(argument);
  const [mainShape, shape] = [shapeOf(main), shapeOf(cells)];
  return isSameShape(mainShape, shape) ? ok(cells) : fail(otherShape(mainNoun, mainShape, noun, shape));
}

/** The same, for an argument that may be left out: there is then no cell. */
export const maybeAlongside = (main: Cells, mainNoun: Noun, argument: unknown, noun: Noun): Result<Cells, Problem> =>
  isOmitted(argument) ? ok([]) : alongside(main, mainNoun, argument, noun);
