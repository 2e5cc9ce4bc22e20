import type { CommandName } from "./commandNames";

/** A command that could not do its work, and why. */
export interface CommandRefusal<Problem> {
  readonly command: CommandName;
  readonly problem: Problem;
}

export interface Refusals<Problem> {
  /** Keeps a refusal until someone shows it. */
  readonly report: (refusal: CommandRefusal<Problem>) => void;
  /** Forgets what is no longer true: the command has worked since. */
  readonly clear: () => void;
  /** Hears of the refusal nobody has shown yet, if any, then of each new one; the answer stops it. */
  readonly listen: (listener: (refusal: CommandRefusal<Problem>) => void) => () => void;
}

/**
 * Holds what the ribbon commands have to say.
 *
 * A command can neither write a message in the workbook nor count on showing the pane, so a refusal waits here:
 * a visible pane shows it at once, a closed one when it is next opened.
 */
export function createRefusals<Problem>(): Refusals<Problem> {
  const listeners = new Set<(refusal: CommandRefusal<Problem>) => void>();
  let waiting: CommandRefusal<Problem> | null = null;

  return {
    report: (refusal) => {
      waiting = listeners.size === 0 ? refusal : null;
      for (const listener of listeners) listener(refusal);
    },
    clear: () => {
      waiting = null;
    },
    listen: (listener) => {
      listeners.add(listener);
      const unseen = waiting;
      waiting = null;
      if (unseen !== null) listener(unseen);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
