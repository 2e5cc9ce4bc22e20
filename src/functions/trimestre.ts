import { BLANK_DAY, civilQuarterName, type Day, frenchText, projectQuarterName } from "../domain/calendar";
import { fail, noValue, ok, type Problem, type Result } from "../domain/shared";
import { cellByCell } from "./cellByCell";
import { firstCell, toCells } from "./cells";
import type { Implementation } from "./implementation";
import { readDay } from "./readCell";

const OF_EVENT = { fr: "à classer", en: "given" } as const;
const OF_START = { fr: "de début du projet", en: "project start" } as const;

const beforeProject = (day: Day, start: Day): Problem =>
  noValue(
    `Le ${frenchText(day)} est avant le début du projet (${frenchText(start)}) : il n’est dans aucun de ses trimestres.`,
    `${frenchText(day)} is before the start of the project (${frenchText(start)}): it is in none of its quarters.`
  );

const projectQuarter = (day: Day, start: Day): Result<string, Problem> => {
  const name = projectQuarterName(day, start);
  return name === null ? fail(beforeProject(day, start)) : ok(name);
};

export const trimestre: Implementation = {
  id: "TRIMESTRE",
  answer: ([dates, projectStart]) => {
    const start = readDay(firstCell(projectStart), OF_START);
    if (!start.ok) return start;
    return ok(
      cellByCell(toCells(dates), (cell) => {
        const day = readDay(cell, OF_EVENT);
        if (!day.ok) return day;
        if (day.value === BLANK_DAY) return ok(null);
        return start.value === BLANK_DAY ? ok(civilQuarterName(day.value)) : projectQuarter(day.value, start.value);
      })
    );
  },
};
