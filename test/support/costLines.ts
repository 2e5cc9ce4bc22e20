import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { STATUSES } from "../../src/domain/eligibility";

const status = z.enum(STATUSES);

const labelled = z.object({
  id: z.string(),
  label: z.string(),
  poste: z.string(),
  compte: z.string(),
  expected: status,
  acceptable: z.array(status),
  clause: z.string(),
  trap: z.boolean(),
});

/** A cost line with the answer two people gave it, and the answers they would accept. */
export type LabelledLine = z.output<typeof labelled>;

export interface Halves<Line> {
  /** The half the rulebook may be worked out with. */
  readonly development: readonly Line[];
  /** The half kept for reporting: nothing is looked up in it while the rulebook is written. */
  readonly reporting: readonly Line[];
}

/** Splits lines once and for all: a line whose SHA-256 of `id` begins with an even byte is for development. */
export function splitByHash<Line extends { readonly id: string }>(lines: readonly Line[]): Halves<Line> {
  const isForDevelopment = ({ id }: Line): boolean => (createHash("sha256").update(id).digest()[0] ?? 0) % 2 === 0;
  return {
    development: lines.filter(isForDevelopment),
    reporting: lines.filter((line) => !isForDevelopment(line)),
  };
}

/** The labelled lines kept with the tests. */
export function readLabelledLines(): readonly LabelledLine[] {
  const file: unknown = JSON.parse(readFileSync(join(__dirname, "../data/cost-lines.json"), "utf8"));
  return z.parse(z.object({ lines: z.array(labelled) }), file).lines;
}
