import { useCallback, useEffect, useRef, useState } from "react";
import type { HostProblem, PaneHost, WorkbookState } from "../host/paneHost";
import { settled } from "../host/problem";

/** What is known of the open workbook. */
export type WorkbookReading =
  | { readonly kind: "reading" }
  | { readonly kind: "ready"; readonly state: WorkbookState }
  | { readonly kind: "failed"; readonly problem: HostProblem };

const READING: WorkbookReading = { kind: "reading" };

/** Reads what the workbook holds of ours once the pane is there, and again when asked. Nothing is written. */
export const useWorkbook = (host: PaneHost) => {
  const [reading, setReading] = useState<WorkbookReading>(READING);
  const latest = useRef(0);

  /** Reads again; what was known stays on the screen meanwhile. */
  const refresh = useCallback(async () => {
    const mine = latest.current + 1;
    latest.current = mine;
    const result = await settled(() => host.readWorkbook());
    if (mine !== latest.current) return;
    setReading(result.ok ? { kind: "ready", state: result.value } : { kind: "failed", problem: result.problem });
  }, [host]);

  /** Reads again; what was known is forgotten, as it may no longer be true. */
  const readAgain = useCallback(() => {
    setReading(READING);
    void refresh();
  }, [refresh]);

  useEffect(() => void refresh(), [refresh]);

  return { reading, refresh, readAgain };
};
