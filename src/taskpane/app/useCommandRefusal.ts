import { useCallback, useEffect, useState } from "react";
import type { CommandName, CommandRefusal, PaneHost, ShownSheet } from "../host/paneHost";
import { settled } from "../host/problem";

const TARGETS: Readonly<Record<CommandName, ShownSheet>> = {
  ControlerBudget: "couts",
  ActualiserIndicateurs: "indicateurs",
};

/** The ribbon command that could not do its work, until it works or is dismissed. */
export const useCommandRefusal = (host: PaneHost) => {
  const [refusal, setRefusal] = useState<CommandRefusal | null>(null);

  useEffect(() => host.onCommandRefused(setRefusal), [host]);

  const retry = useCallback(
    async ({ command }: CommandRefusal) => {
      const result = await settled(() => host.showSheet({ key: TARGETS[command] }));
      setRefusal(result.ok ? null : { command, problem: result.problem });
    },
    [host]
  );

  const dismiss = useCallback(() => setRefusal(null), []);

  return { refusal, retry, dismiss };
};
