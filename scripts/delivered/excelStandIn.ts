import type { Language } from "../../src/domain/shared";

type Body = (...argumentList: readonly unknown[]) => unknown;

/** Excel as far as the functions see it, in memory: what they are associated with, and a language that can be changed. */
export interface ExcelStandIn {
  /** The global names that the script finds. */
  readonly globals: { readonly CustomFunctions: object; readonly Office: object };
  readonly language: () => Language;
  readonly speak: (language: Language) => void;
  readonly ids: () => readonly string[];
  /** The answer of a function as text that can be compared: a value, or the code and message of an error. */
  readonly ask: (id: string, argumentList: readonly unknown[]) => string;
}

/** What Excel knows as an error of a function. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message: string
  ) {}
}

const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" } as const;
const DISPLAY_LANGUAGES = { fr: "fr-FR", en: "en-US" } as const;

/** Makes a stand-in that nothing has been associated with yet. */
export function excelStandIn(): ExcelStandIn {
  const bodies = new Map<string, Body>();
  const context: { displayLanguage: string } = { displayLanguage: DISPLAY_LANGUAGES.fr };
  let spoken: Language = "fr";
  return {
    globals: {
      CustomFunctions: { Error: ExcelError, ErrorCode, associate: (id: string, body: Body) => bodies.set(id, body) },
      Office: { context, actions: { associate: () => undefined }, onReady: () => new Promise(() => undefined) },
    },
    language: () => spoken,
    speak: (language) => {
      spoken = language;
      context.displayLanguage = DISPLAY_LANGUAGES[language];
    },
    ids: () => [...bodies.keys()],
    ask: (id, argumentList) => {
      try {
        return JSON.stringify(bodies.get(id)?.(...argumentList) ?? null);
      } catch (error) {
        if (error instanceof ExcelError) return `${error.code} ${error.message}`;
        return `not an answer: ${String(error)}`;
      }
    },
  };
}
