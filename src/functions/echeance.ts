import { addMonths, BLANK_DAY, type Day, frenchText } from "../domain/calendar";
import { type Cell, type Cells, fail, invalid, ok, type Problem, type Result } from "../domain/shared";
import { alongside } from "./alongside";
import { cellByCell } from "./cellByCell";
import { cellText, firstCell, toCells } from "./cells";
import type { Implementation } from "./implementation";
import { readDay, readNumber } from "./readCell";

const DATES = { fr: "dates", en: "dates" } as const;
const MONTHS = { fr: "mois", en: "months" } as const;
const OF_START = { fr: "de départ", en: "starting" } as const;
const NUMBER_OF_MONTHS = { fr: "Le nombre de mois", en: "The number of months" } as const;

const notWhole = (cell: Cell): Problem =>
  invalid(
    `Le nombre de mois, « ${cellText(cell)} », doit être un entier.`,
    `The number of months, “${cellText(cell)}”, must be a whole number.`
  );

const outside = (day: Day, months: number): Problem =>
  invalid(
    `${months} mois après le ${frenchText(day)}, le calendrier d’Excel (1900 à 9999) n’a pas de date.`,
    `${months} months after ${frenchText(day)}, Excel’s calendar (1900 to 9999) has no date.`
  );

function dueDay(dateCell: Cell, monthsCell: Cell): Result<Day | null, Problem> {
  const day = readDay(dateCell, OF_START);
  if (!day.ok) return day;
  const months = readNumber(monthsCell, NUMBER_OF_MONTHS);
  if (!months.ok) return months;
  if (day.value === BLANK_DAY || months.value === null) return ok(null);
  if (!Number.isInteger(months.value)) return fail(notWhole(monthsCell));
  const due = addMonths(day.value, months.value);
  return due === null ? fail(outside(day.value, months.value)) : ok(due);
}

const isOneCell = (cells: Cells): boolean => cells.length === 1 && cells[0]?.length === 1;

export const echeance: Implementation = {
  id: "ECHEANCE",
  answer: ([dates, months]) => {
    const dateCells = toCells(dates);
    if (isOneCell(toCells(months))) {
      const forAll = firstCell(months);
      return ok(cellByCell(dateCells, (cell) => dueDay(cell, forAll)));
    }
    const monthCells = alongside(dateCells, DATES, months, MONTHS);
    if (!monthCells.ok) return monthCells;
    return ok(cellByCell(dateCells, (cell, line, column) => dueDay(cell, monthCells.value[line]?.[column])));
  },
};
