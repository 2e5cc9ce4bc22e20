import type { Surroundings } from "../taskpane";

/** Absent until the host has answered; its theme stays absent in Excel on the web. */
const context = (): Partial<Office.Context> | undefined => Office.context;

/** What Office says of the window in which the pane is shown. */
export const officeSurroundings: Surroundings = {
  displayLanguage: () => context()?.displayLanguage,
  officeColours: () => context()?.officeTheme,
};
