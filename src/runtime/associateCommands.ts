import { commands, type CommandEvent } from "../commands";

/** Makes the ribbon commands known to Office, by the names of the manifest. */
export function associateCommands(): void {
  for (const [name, handler] of commands) {
    Office.actions.associate(name, (event: CommandEvent) => {
      void handler(event);
    });
  }
}
