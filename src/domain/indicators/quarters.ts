import type { Day } from "../calendar";
import { civilQuartersOf, projectQuartersOf, type Quarter } from "../project";
import { fail, invalid, ok, type Problem, type Result } from "../shared";
import type { Parameters } from "../tracking";
import type { Period } from "./period";

/** A sheet of a hundred years of quarters helps nobody. */
const MOST_QUARTERS = 400;

const withoutStart = invalid(
  "Les trimestres du projet se comptent depuis son premier jour : écrivez-le au paramètre debut_projet.",
  "Quarters of the project are counted from its first day: write it as the setting debut_projet."
);

const tooMany = invalid(
  `La période compte plus de ${MOST_QUARTERS} trimestres : rapprochez le début et la fin.`,
  `The period has more than ${MOST_QUARTERS} quarters: bring its start and its end closer.`
);

/** The days before a project began are in none of its quarters. */
const BEFORE_PROJECT = "Avant le projet";

const cutTo = ({ start, end }: Period, quarters: readonly Quarter[]): readonly Quarter[] =>
  quarters
    .filter((quarter) => quarter.end >= start)
    .map((quarter) => ({ ...quarter, start: Math.max(quarter.start, start), end: Math.min(quarter.end, end) }));

const projectQuarters = (period: Period, projectStart: Day): readonly Quarter[] => {
  const { start, end } = period;
  const before = { name: BEFORE_PROJECT, start, end: Math.min(end, projectStart - 1) };
  return [...(start < projectStart ? [before] : []), ...cutTo(period, projectQuartersOf(projectStart, end))];
};

/** The civil quarters of a period, or those of the project, as the settings say; the first and the last are cut to its days. */
export const quartersIn = (
  period: Period,
  { quarters, projectStart }: Parameters
): Result<readonly Quarter[], Problem> => {
  if (quarters === "projet" && projectStart === null) return fail(withoutStart);
  const found =
    quarters === "projet" && projectStart !== null
      ? projectQuarters(period, projectStart)
      : civilQuartersOf(period.start, period.end);
  return found.length > MOST_QUARTERS ? fail(tooMany) : ok(found);
};
