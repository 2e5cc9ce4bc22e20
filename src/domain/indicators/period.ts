import { BLANK_DAY, dayOfCell, type Day, frenchText, UNKNOWN_DAY } from "../calendar";
import { type Cell, fail, invalid, isCellError, ok, type Problem, type Result } from "../shared";
import type { Parameters } from "../tracking";

/** The days an answer is about, both included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

interface Bound {
  readonly fr: string;
  readonly en: string;
}

const START: Bound = { fr: "début", en: "start" };
const END: Bound = { fr: "fin", en: "end" };

const readBound = (cell: Cell, bound: Bound, { dateSystem }: Parameters): Result<Day, Problem> => {
  const day = dayOfCell(cell, dateSystem);
  if (day === BLANK_DAY) {
    return fail(
      invalid(`La date de ${bound.fr} de la période est vide.`, `The ${bound.en} date of the period is blank.`)
    );
  }
  if (day !== UNKNOWN_DAY) return ok(day);
  const written = isCellError(cell) ? cell.error : String(cell);
  return fail(
    invalid(
      `La date de ${bound.fr} de la période, « ${written} », n’est pas une date.`,
      `The ${bound.en} date of the period, “${written}”, is not a date.`
    )
  );
};

/** Reads the first and last day of a period, both included. Fails where one is no date, or the first is after the last. */
export const readPeriod = (start: Cell, end: Cell, parameters: Parameters): Result<Period, Problem> => {
  const first = readBound(start, START, parameters);
  if (!first.ok) return first;
  const last = readBound(end, END, parameters);
  if (!last.ok) return last;
  if (first.value <= last.value) return ok({ start: first.value, end: last.value });
  const [from, to] = [frenchText(first.value), frenchText(last.value)];
  return fail(
    invalid(
      `Le début de la période (${from}) est après sa fin (${to}).`,
      `The start of the period (${from}) is after its end (${to}).`
    )
  );
};
