import type { FunctionAnswer, FunctionCall } from "../contract";
import type { CellsOfSheet } from "./calculation";

/** One cell of one sheet. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Entry {
  readonly key: string;
  readonly call: FunctionCall;
  readonly cells: CellPlace[];
  answer: FunctionAnswer | null;
}

/** A remembered answer is a key of its arguments: this many characters of keys are kept. */
const MAX_KEY_CHARACTERS = 30_000_000;

/** Remembers what the add-in has answered, and queues what it has not been asked yet. */
export class AnswerCache {
  private readonly entries = new Map<string, Entry>();
  private readonly queue: Entry[] = [];
  private readonly messages = new Map<string, string>();
  private characters = 0;

  /** The answer to a call if there is one; otherwise the call is queued and the cell will be computed again. */
  ask(call: FunctionCall, byAddress: boolean, place: CellPlace): FunctionAnswer | null {
    const key = `${call.id}|${byAddress ? call.address : ""}|${JSON.stringify(call.parameterAddresses ?? null)}|${JSON.stringify(call.args)}`;
    const known = this.entries.get(key);
    if (known) {
      if (!known.answer) known.cells.push(place);
      return known.answer;
    }
    const entry: Entry = { key, call, cells: [place], answer: null };
    this.entries.set(key, entry);
    this.queue.push(entry);
    this.characters += key.length;
    this.evict();
    return null;
  }

  /** What has to be asked now. */
  takeQueue(): readonly Entry[] {
    return this.queue.splice(0);
  }

  hasQueue(): boolean {
    return this.queue.length > 0;
  }

  /** Keeps the answers and says which cells to compute again. */
  store(asked: readonly Entry[], answers: readonly FunctionAnswer[]): readonly CellsOfSheet[] {
    const places: CellPlace[] = [];
    asked.forEach((entry, index) => {
      entry.answer = answers[index] ?? { ok: false, error: "#VALUE!" };
      places.push(...entry.cells.splice(0));
    });
    return mergeColumns(places);
  }

  clear(): void {
    this.entries.clear();
    this.queue.length = 0;
    this.characters = 0;
  }

  setMessage(place: CellPlace, message: string | null): void {
    if (message === null) this.messages.delete(keyOf(place));
    else this.messages.set(keyOf(place), message);
  }

  message(place: CellPlace): string | null {
    return this.messages.get(keyOf(place)) ?? null;
  }

  private evict(): void {
    for (const [key, entry] of this.entries) {
      if (this.characters <= MAX_KEY_CHARACTERS) return;
      if (!entry.answer) continue;
      this.entries.delete(key);
      this.characters -= key.length;
    }
  }
}

const keyOf = ({ sheetId, row, column }: CellPlace): string => `${sheetId}|${row}|${column}`;

/** Joins cells that follow one another in a column: the engine is slow with many small ranges. */
export function mergeColumns(places: readonly CellPlace[]): readonly CellsOfSheet[] {
  const sorted = [...places].sort((a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row);
  const merged: CellsOfSheet[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = merged.at(-1);
    if (last?.sheetId === sheetId && last.rect.left === column && row <= last.rect.bottom + 1) {
      merged[merged.length - 1] = { sheetId, rect: { ...last.rect, bottom: row } };
    } else {
      merged.push({ sheetId, rect: { top: row, left: column, bottom: row, right: column } });
    }
  }
  return merged;
}
