import { byId } from "./elements";

const LOCALES = ["fr-FR", "en-US"] as const;
const THEMES = ["light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

/** What the address of the page chooses: `?lang=en-US&theme=dark&manifest=/manifest.xml&mode=read`. */
export interface Choices {
  readonly locale: string;
  /** Absent: the theme of the system. */
  readonly theme?: Theme;
  readonly manifest: string;
  /** The workbook is open for reading only. */
  readonly readOnly: boolean;
}

/** Reads the choices of an address; what it does not choose is French, the system's theme, the product's manifest. */
export function readChoices(search: string): Choices {
  const query = new URLSearchParams(search);
  const theme = readTheme(query.get("theme"));
  return {
    locale: LOCALES.find((locale) => locale === query.get("lang")) ?? LOCALES[0],
    manifest: query.get("manifest") ?? "/manifest.xml",
    readOnly: query.get("mode") === "read",
    ...(theme ? { theme } : {}),
  };
}

/** The page's colours follow the choice; the frame of the add-in sees it as its preferred colour scheme. */
export function applyTheme(theme: Theme | undefined): void {
  document.documentElement.style.colorScheme = theme ?? "light dark";
}

const readTheme = (name: string | null): Theme | undefined => THEMES.find((theme) => theme === name);

function select(id: string): HTMLSelectElement {
  const found = byId(id);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`"${id}" is not a list of choices.`);
  return found;
}

export interface ChoiceActions {
  readonly setLocale: (locale: string) => void;
  readonly reload: () => void;
}

/** Shows the choices in the page's lists, and follows what the person chooses. */
export function followChoices(choices: Choices, actions: ChoiceActions): void {
  const language = select("choice-language");
  const theme = select("choice-theme");
  language.value = choices.locale;
  theme.value = choices.theme ?? "";
  language.addEventListener("change", () => actions.setLocale(language.value));
  theme.addEventListener("change", () => applyTheme(readTheme(theme.value)));
  byId("reload").addEventListener("click", actions.reload);
}
