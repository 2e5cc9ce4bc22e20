import { fail, ok, type Problem, type Result } from "../../shared";
import { type Overlay, overlaySchema } from "./overlay";
import { schemaRefusal } from "./schemaRefusal";

/** Reads an overlay from data. A bad one is refused, with the rule and the field named; `applyOverlay` checks it against its base. */
export function parseOverlay(data: unknown): Result<Overlay, Problem> {
  const parsed = overlaySchema.safeParse(data);
  return parsed.success ? ok(parsed.data) : fail(schemaRefusal(data, parsed.error));
}
