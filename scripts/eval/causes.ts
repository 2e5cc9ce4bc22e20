import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { SET_IDS, type SetId } from "../../test/support/labelledSets";

const causesFile = z.strictObject({
  about: z.string(),
  causes: z.partialRecord(z.enum(SET_IDS), z.record(z.string(), z.string().check(z.minLength(1)))),
});

/** Why each remaining error is made, by set and line, as a person wrote it. */
export type Causes = Readonly<Partial<Record<SetId, Readonly<Record<string, string>>>>>;

export const readCauses = (): Causes =>
  z.parse(causesFile, JSON.parse(readFileSync(join(__dirname, "../../test/data/eligibility/causes.json"), "utf8")))
    .causes;
