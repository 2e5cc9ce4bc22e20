import { useCallback, useEffect, useState } from "react";
import type { ConfirmedOrder } from "../../app/useNavigation";
import type { HostProblem, Preparation } from "../../host/paneHost";
import { settled } from "../../host/problem";
import { usePane } from "../../shared/PaneContext";

/** What an order would make, once it is known. */
export type Prepared =
  | { readonly kind: "reading" }
  | { readonly kind: "ready"; readonly preparation: Preparation }
  | { readonly kind: "failed"; readonly problem: HostProblem };

/** An update keeps the sheets that are there: what it changes is already known. */
const NOTHING_NEW: Prepared = { kind: "ready", preparation: { sheets: [] } };
const READING: Prepared = { kind: "reading" };

/** Asks which sheets an order would make; nothing is written. */
export const usePreparation = (order: ConfirmedOrder) => {
  const { host } = usePane();
  const [prepared, setPrepared] = useState<Prepared>(order.kind === "update" ? NOTHING_NEW : READING);
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    if (order.kind === "update") return;
    let wanted = true;
    void settled(() => host.prepare(order)).then((result) => {
      if (!wanted) return;
      setPrepared(
        result.ok ? { kind: "ready", preparation: result.value } : { kind: "failed", problem: result.problem }
      );
    });
    return () => {
      wanted = false;
    };
  }, [host, order, attempt]);

  const retry = useCallback(() => {
    setPrepared(READING);
    setAttempt((count) => count + 1);
  }, []);

  return { prepared, retry };
};
