import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { languageFrom } from "../locales";
import { PaneApp } from "./app/PaneApp";
import { excelPaneHost } from "./host/excelPaneHost";
import { browserSurroundings, type Surroundings } from "./theme/surroundings";

export type { OfficeColours, Surroundings } from "./theme/surroundings";

/** Shows the pane in a container, in the language and the colours of its surroundings; settles once it can be used. */
export const mountPane = (container: HTMLElement, surroundings: Surroundings = browserSurroundings): Promise<void> => {
  const language = languageFrom(surroundings.displayLanguage());
  document.documentElement.lang = language;
  const root = createRoot(container);
  flushSync(() => root.render(<PaneApp host={excelPaneHost} language={language} surroundings={surroundings} />));
  return Promise.resolve();
};
