import type { Result } from "../domain/shared";
import { type CommandName, commandNames } from "./commandNames";
import type { Refusals } from "./refusals";

/** What the ribbon gives to a command: Excel waits, then gives up after five minutes, until it is completed. */
export interface CommandEvent {
  completed(): void;
}

export type CommandHandler = (event: CommandEvent) => Promise<void>;

/** The sheet a command goes to, once the workbook is recalculated. */
export type CommandTarget = "couts" | "indicateurs";

/** What the commands need: recalculation in Excel, loaded when first used, and a place for refusals. */
export interface CommandHost<Problem> {
  readonly recalculateAndShow: (target: CommandTarget) => Promise<Result<unknown, Problem>>;
  /** Turns what was thrown (a bug, a file that could not be fetched) into a problem like the others. */
  readonly unexpected: (error: unknown) => Problem;
  readonly refusals: Refusals<Problem>;
}

const targets: Readonly<Record<CommandName, CommandTarget>> = {
  ControlerBudget: "couts",
  ActualiserIndicateurs: "indicateurs",
};

async function run<Problem>(command: CommandName, host: CommandHost<Problem>): Promise<void> {
  const result = await host.recalculateAndShow(targets[command]);
  if (result.ok) host.refusals.clear();
  else host.refusals.report({ command, problem: result.problem });
}

const handler =
  <Problem>(command: CommandName, host: CommandHost<Problem>): CommandHandler =>
  async (event) => {
    try {
      await run(command, host);
    } catch (error) {
      host.refusals.report({ command, problem: host.unexpected(error) });
    } finally {
      event.completed();
    }
  };

/** The ribbon commands, by the names of the manifest. Each one completes its event, whatever happens. */
export const createCommands = <Problem>(host: CommandHost<Problem>): ReadonlyMap<CommandName, CommandHandler> =>
  new Map(commandNames.map((command) => [command, handler(command, host)]));
