import { changesBetween, guideUsh2020, type Overlay, type RulebookFile } from "../../../domain/eligibility";

/** What a file changes of the built-in edition: an overlay as it stands, a whole rulebook by its differences. */
export function overlayOfFile(file: RulebookFile): Overlay {
  if (file.kind === "overlay") return file.overlay;
  const { name, version, date, source } = file.rulebook;
  return {
    name,
    version,
    date,
    source,
    region: null,
    call: null,
    changes: changesBetween(guideUsh2020, file.rulebook),
  };
}
