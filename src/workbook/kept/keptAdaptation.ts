import * as z from "zod/mini";
import { parseOverlay, type Overlay, type RuleRow } from "../../domain/eligibility";

const cellSchema = z.union([z.string(), z.number()]);

const adaptationSchema = z.object({
  overlay: z.unknown(),
  rows: z.array(z.record(z.string(), cellSchema)),
  filled: z.object({ region: z._default(z.string(), ""), call: z._default(z.string(), "") }),
});

/** An adaptation that was written in the table of rules of a workbook, with what it takes to take it away again. */
export interface KeptAdaptation {
  readonly overlay: Overlay;
  /** The rows as they were written. */
  readonly rows: readonly RuleRow[];
  /** Settings of the sheet that were blank and were filled with the adaptation's own; "" for those that were not. */
  readonly filled: { readonly region: string; readonly call: string };
}

/** Under which setting of the workbook the imported adaptation is kept. */
export const ADAPTATION_KEY = "avdl.adaptation";

/** Reads what the setting keeps; null where it holds anything else. */
export function readKeptAdaptation(setting: unknown): KeptAdaptation | null {
  const parsed = adaptationSchema.safeParse(setting);
  if (!parsed.success) return null;
  const overlay = parseOverlay(parsed.data.overlay);
  return overlay.ok ? { overlay: overlay.value, rows: parsed.data.rows, filled: parsed.data.filled } : null;
}
