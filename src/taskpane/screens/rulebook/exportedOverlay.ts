import {
  applyOverlay,
  changesBetween,
  guideUsh2020,
  overlayOfTable,
  overlayRows,
  type Overlay,
  type OverlayHeading,
} from "../../../domain/eligibility";
import { fail, invalid, ok, type Problem, type Result } from "../../../domain/shared";
import type { RulebookReading } from "../../host/rulebookHost";

const NO_TABLE = invalid(
  "Ce classeur n’a pas de tableau de règles : il ne change rien à l’édition.",
  "This workbook has no table of rules: it changes nothing of the edition."
);

/** What a workbook that received no adaptation calls its own. */
const ownHeading = (today: string): OverlayHeading => ({
  name: "Adaptation du classeur",
  version: "1",
  date: today,
  source: { document: "Référentiel du classeur", at: "" },
  region: null,
  call: null,
});

const headingOf = ({ name, version, date, source, region, call }: Overlay): OverlayHeading => ({
  name,
  version,
  date,
  source,
  region,
  call,
});

/** True where both write the same rows: the English wording, which no table holds, apart. */
const writeSame = (one: Overlay, other: Overlay): boolean =>
  JSON.stringify(overlayRows(one)) === JSON.stringify(overlayRows(other));

/** What the imported adaptation alone would be read back as; null where it no longer applies to the edition. */
function readBack(overlay: Overlay): Overlay | null {
  const applied = applyOverlay(guideUsh2020, overlay);
  return applied.ok ? { ...overlay, changes: changesBetween(guideUsh2020, applied.value) } : null;
}

/**
 * What this workbook changes of the built-in edition, as an overlay: the imported one as it came where the table says
 * nothing else, and what the table says otherwise. `today` is an ISO day.
 */
export function exportedOverlay({ table, adaptation }: RulebookReading, today: string): Result<Overlay, Problem> {
  if (table === null) return fail(NO_TABLE);
  const heading = adaptation === null ? ownHeading(today) : headingOf(adaptation.overlay);
  const read = overlayOfTable(table.cells, guideUsh2020, heading);
  if (!read.ok || adaptation === null) return read;
  const alone = readBack(adaptation.overlay);
  if (alone !== null && writeSame(alone, read.value)) return ok(adaptation.overlay);
  return ok({ ...read.value, name: `${heading.name} (modifiée)` });
}
