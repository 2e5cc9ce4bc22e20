import { BLANK_DAY, type Day, frenchText } from "../calendar";
import { fail, invalid, ok, type Problem, type Result } from "../shared";
import { isReversed } from "./rules/activity";
import { durationOf } from "./rules/duration";

/**
 * Days of support of one measure, counted as the indicators of duration do: min(exit, last day + 1) − entry.
 * Null where nothing is known: entry blank, still there with no last day given, or entry after the last day.
 * Fails where the exit is before the entry.
 */
export const stayDuration = (entry: Day, exit: Day, lastDay: Day): Result<number | null, Problem> => {
  if (entry === BLANK_DAY) return ok(null);
  if (isReversed(entry, exit)) {
    const [left, entered] = [frenchText(exit), frenchText(entry)];
    return fail(
      invalid(
        `La sortie (${left}) est avant l’entrée (${entered}) : la mesure n’a pas de durée.`,
        `The exit (${left}) is before the entry (${entered}): the measure has no duration.`
      )
    );
  }
  if (lastDay === BLANK_DAY) return ok(exit === BLANK_DAY ? null : exit - entry);
  return ok(entry > lastDay ? null : durationOf(entry, exit, { start: entry, end: lastDay }));
};
