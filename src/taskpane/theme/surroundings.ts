/** The colours Office gives to its panes; each may be missing, and so may all of them (Excel on the web). */
export interface OfficeColours {
  readonly isDarkTheme?: boolean | undefined;
  readonly bodyBackgroundColor?: string | undefined;
}

/** What the pane wants to know about the window it is shown in. */
export interface Surroundings {
  /** The language of Excel's own interface: "fr-FR". */
  readonly displayLanguage: () => string | undefined;
  readonly officeColours: () => OfficeColours | undefined;
}

/** The surroundings of a plain browser window, where no Office answers. */
export const browserSurroundings: Surroundings = {
  displayLanguage: () => navigator.language,
  officeColours: () => undefined,
};
