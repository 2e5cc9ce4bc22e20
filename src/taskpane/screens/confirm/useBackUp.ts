import { useCallback, useEffect, useState } from "react";
import type { HostProblem } from "../../host/paneHost";
import { settled } from "../../host/problem";
import { usePane } from "../../shared/PaneContext";

type BackUpState =
  | { readonly kind: "waiting" }
  | { readonly kind: "opening" }
  | { readonly kind: "opened" }
  | { readonly kind: "failed"; readonly problem: HostProblem };

/** Whether a copy can be opened, and what became of the one that was asked for. */
export const useBackUp = () => {
  const { host, say, announce } = usePane();
  const [canBackUp, setCanBackUp] = useState(false);
  const [state, setState] = useState<BackUpState>({ kind: "waiting" });

  useEffect(() => {
    let wanted = true;
    const known = (can: boolean) => {
      if (wanted) setCanBackUp(can);
    };
    host.canBackUp().then(known, () => known(false));
    return () => {
      wanted = false;
    };
  }, [host]);

  const open = useCallback(() => {
    setState({ kind: "opening" });
    void settled(() => host.backUp()).then((result) => {
      setState(result.ok ? { kind: "opened" } : { kind: "failed", problem: result.problem });
      announce(say(result.ok ? "confirm.copy.opened" : `failure.${result.problem.code}`));
    });
  }, [host, say, announce]);

  return { canBackUp, state, open };
};
