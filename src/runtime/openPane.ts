import type * as Pane from "../taskpane";
import { displayLanguage } from "./displayLanguage";
import { officeSurroundings } from "./officeSurroundings";

const OUTSIDE_EXCEL = {
  fr: "Cette page est le volet du complément AVDL : ouvrez-la depuis Excel, onglet Accueil, groupe AVDL.",
  en: "This page is the pane of the AVDL add-in: open it from Excel, Home tab, AVDL group.",
} as const;

const NOT_LOADED = {
  fr: "Le volet n’a pas pu être chargé. Vérifiez la connexion, puis fermez et rouvrez le volet. Les fonctions AVDL restent utilisables.",
  en: "The pane could not be loaded. Check the connection, then close and reopen the pane. The AVDL functions still work.",
} as const;

/** Replaces the waiting text by one sentence; made without the pane's code, which may be what is missing. */
function say(container: HTMLElement, sentence: string): void {
  const paragraph = document.createElement("p");
  paragraph.className = "waiting";
  paragraph.setAttribute("role", "alert");
  paragraph.textContent = sentence;
  container.replaceChildren(paragraph);
}

/** The pane's code, on its way. */
type PaneCode = Promise<Readonly<Pick<typeof Pane, "mountPane">>>;

/** Asks for the pane's code without waiting: it comes while Office gets ready. A failure is told where it is awaited. */
export function fetchPane(): PaneCode {
  const code = import("../taskpane");
  code.catch(() => undefined);
  return code;
}

/** Shows the pane once Excel is ready. Nothing is written in the workbook. */
export async function openPane(host: Office.HostType | null, code: PaneCode): Promise<void> {
  const container = document.getElementById("root");
  if (container === null) return;
  const language = displayLanguage();
  document.documentElement.lang = language;
  if (host !== Office.HostType.Excel) {
    say(container, OUTSIDE_EXCEL[language]);
    return;
  }
  try {
    const { mountPane } = await code;
    await mountPane(container, officeSurroundings);
  } catch (error) {
    console.error(error);
    say(container, NOT_LOADED[language]);
  }
}
