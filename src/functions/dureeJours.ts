import { stayDuration } from "../domain/indicators";
import { ok } from "../domain/shared";
import { maybeAlongside } from "./alongside";
import { cellByCell } from "./cellByCell";
import { firstCell, toCells } from "./cells";
import type { Implementation } from "./implementation";
import { readDay } from "./readCell";

const ENTRIES = { fr: "entrées", en: "entries" } as const;
const EXITS = { fr: "sorties", en: "exits" } as const;
const OF_ENTRY = { fr: "d’entrée", en: "entry" } as const;
const OF_EXIT = { fr: "de sortie", en: "exit" } as const;
const OF_REPORT = { fr: "d’arrêté", en: "cut-off" } as const;

export const dureeJours: Implementation = {
  id: "DUREE_JOURS",
  answer: ([entries, exits, cutOff]) => {
    const lastDay = readDay(firstCell(cutOff), OF_REPORT);
    if (!lastDay.ok) return lastDay;
    const entryCells = toCells(entries);
    const exitCells = maybeAlongside(entryCells, ENTRIES, exits, EXITS);
    if (!exitCells.ok) return exitCells;
    return ok(
      cellByCell(entryCells, (cell, line, column) => {
        const entry = readDay(cell, OF_ENTRY);
        if (!entry.ok) return entry;
        const exit = readDay(exitCells.value[line]?.[column], OF_EXIT);
        return exit.ok ? stayDuration(entry.value, exit.value, lastDay.value) : exit;
      })
    );
  },
};
