import type { HostFacts } from "../../host/paneHost";
import type { Pane } from "../../shared/PaneContext";
import { VERSION } from "../../product";

/** What the diagnostics say, as pairs of a label and a value: facts about programs, never a word of the workbook. */
export const diagnosticLines = (
  { say, language, shade }: Pane,
  rulebook: string,
  excel: HostFacts
): readonly (readonly [label: string, value: string])[] => [
  [say("diagnostics.version"), VERSION],
  [say("diagnostics.rulebook"), rulebook],
  [say("diagnostics.language"), language],
  [say("diagnostics.theme"), say(`diagnostics.${shade}`)],
  [say("diagnostics.size"), `${window.innerWidth} × ${window.innerHeight}`],
  [say("diagnostics.host"), excel.host],
  [say("diagnostics.platform"), excel.platform],
  [say("diagnostics.excel"), excel.version],
  [say("diagnostics.displayLanguage"), excel.displayLanguage],
  [say("diagnostics.contentLanguage"), excel.contentLanguage],
  ...Object.entries(excel.sets).map(([name, version]) => [name, version ?? say("diagnostics.absent")] as const),
  [say("diagnostics.browser"), navigator.userAgent],
];
