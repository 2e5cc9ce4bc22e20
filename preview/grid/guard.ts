import { CustomCommandExecutionError } from "@univerjs/core";
import type { Attempt, Denial, Judge } from "./attempt";
import { attemptsOf } from "./attemptsOf";
import { oneCell } from "./contentRect";
import { showNotice } from "./notice";
import type { Engine } from "./univer";

const SENTENCES: Readonly<Record<Denial, string>> = {
  "read-only": "Ce classeur est ouvert en lecture seule : il ne peut pas être modifié.",
  locked:
    "Cette cellule est verrouillée et sa feuille est protégée. Pour la modifier, ôtez d’abord la protection de la feuille.",
  protected: "Cette feuille est protégée. Pour faire cela, ôtez d’abord sa protection.",
  structure:
    "La structure de ce classeur est protégée : ses feuilles ne peuvent être ni ajoutées, ni supprimées, ni renommées, ni déplacées.",
};

/** Refuses what protection forbids to the person at the keyboard, and says why on the page. */
export function guardPerson(engine: Engine, container: HTMLElement, judge: Judge): void {
  const denialOf = (attempts: readonly Attempt[]): Denial | null =>
    attempts.map(judge).find((denial) => denial !== null) ?? null;

  engine.commands.beforeCommandExecuted((info, options) => {
    if (engine.writing > 0 || options?.onlyLocal === true) return;
    const denial = denialOf(attemptsOf(info));
    if (denial === null) return;
    showNotice(container, SENTENCES[denial]);
    throw new CustomCommandExecutionError(denial);
  });

  engine.api.addEvent(engine.api.Event.BeforeSheetEditStart, (params) => {
    const rect = oneCell(params.row, params.column);
    const denial = judge({ kind: "content", sheetId: params.worksheet.getSheetId(), rect });
    if (denial === null) return;
    params.cancel = true;
    showNotice(container, SENTENCES[denial]);
  });
}
