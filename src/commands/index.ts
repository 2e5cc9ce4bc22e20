import type { HostProblem } from "../excel";
import { createCommands } from "./createCommands";
import { createRefusals } from "./refusals";

export { type CommandName, commandNames } from "./commandNames";
export type { CommandEvent, CommandHandler } from "./createCommands";
export type { CommandRefusal } from "./refusals";

/** What the commands could not do: the pane listens and says it. */
export const commandRefusals = createRefusals<HostProblem>();

/** The ribbon commands. The code that speaks to Excel is fetched at the first click, not before. */
export const commands = createCommands<HostProblem>({
  recalculateAndShow: async (target) => (await import("../excel")).recalculateAndShow(target),
  unexpected: (error) => ({
    code: "unexpected",
    leftovers: [],
    technical: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  }),
  refusals: commandRefusals,
});
