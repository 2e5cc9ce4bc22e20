import { fail, invalid, normalise, ok, type Problem, type Result } from "../shared";
import type { Indicator } from "./indicator";
import { indicators } from "./registry";

const OFFERED = 3;

/** How many letters must be added, removed or changed to go from one word to the other. */
const editsBetween = (one: string, other: string): number => {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(one).entries()) {
    const current = [row + 1];
    for (const [column, otherLetter] of Array.from(other).entries()) {
      const left = current[column] ?? 0;
      const corner = above[column] ?? 0;
      const over = above[column + 1] ?? 0;
      current.push(letter === otherLetter ? corner : 1 + Math.min(left, corner, over));
    }
    above = current;
  }
  return above[other.length] ?? 0;
};

const nearest = (code: string, among: readonly Indicator[]): string =>
  among
    .map((indicator) => ({ code: indicator.code, edits: editsBetween(code, indicator.code) }))
    .sort((one, other) => one.edits - other.edits)
    .slice(0, OFFERED)
    .map((candidate) => candidate.code)
    .join(", ");

/** The indicator that a code names; accents, capitals, spaces and hyphens of the code do not matter. */
export const indicatorNamed = (code: string, among: readonly Indicator[] = indicators): Result<Indicator, Problem> => {
  const wanted = normalise(code).replace(/[ -]/g, "_");
  const found = among.find((indicator) => indicator.code === wanted);
  if (found !== undefined) return ok(found);
  return fail(
    invalid(
      `L’indicateur « ${code} » est inconnu. Codes les plus proches : ${nearest(wanted, among)}.`,
      `The indicator “${code}” is unknown. Nearest codes: ${nearest(wanted, among)}.`
    )
  );
};
