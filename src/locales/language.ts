/** The two languages of the interface. French is the first. */
export type Language = "fr" | "en";

/** Chooses the language of the interface from the display language of Excel ("fr-FR", "en-US", "de-DE"…); French before Excel says. */
export const languageFrom = (displayLanguage: string | undefined): Language =>
  displayLanguage === undefined || /^fr(-|$)/i.test(displayLanguage.trim()) ? "fr" : "en";
