/** The sections of the help screen; one is open when it is shown. */
export type HelpSection = "start" | "functions" | "journal" | "about" | "sources" | "diagnostics";
