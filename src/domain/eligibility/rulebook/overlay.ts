import * as z from "zod/mini";
import { ruleSchema, type Rule } from "./rulebook";
import { citationSchema, daySchema, expressionsSchema, placeSchema, textSchema } from "./schemas";
import type { Words } from "./withWords";

const changeSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("add"), rule: ruleSchema }),
  z.strictObject({ action: z.literal("replace"), rule: ruleSchema }),
  /** Words that join those of a rule. */
  z.strictObject({
    action: z.literal("extend"),
    id: textSchema,
    triggers: expressionsSchema,
    purposes: expressionsSchema,
    themes: expressionsSchema,
    cancellers: expressionsSchema,
    qualifiers: expressionsSchema,
  }),
  /** A rule that no longer applies; "*" is every rule of the base. */
  z.strictObject({ action: z.literal("retire"), id: textSchema }),
]);

/** The rulebook of a region or of a call for projects (adaptation): what it changes of the edition it is applied to. */
export const overlaySchema = z.strictObject({
  name: textSchema,
  version: textSchema,
  date: daySchema,
  source: citationSchema,
  region: placeSchema,
  call: placeSchema,
  changes: z.array(changeSchema).check(z.minLength(1)),
});

/** One change of an overlay. */
export type OverlayChange =
  | { readonly action: "add" | "replace"; readonly rule: Rule }
  | ({ readonly action: "extend"; readonly id: string } & Words)
  | { readonly action: "retire"; readonly id: string };

/** The rulebook of a region or of a call for projects: what it changes of an edition. */
export interface Overlay extends Readonly<Omit<z.output<typeof overlaySchema>, "changes">> {
  readonly changes: readonly OverlayChange[];
}
