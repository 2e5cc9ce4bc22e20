import { createContext, useContext } from "react";
import { speaker, type Language, type Say } from "../../locales";
import type { PaneHost } from "../host/paneHost";
import type { Shade } from "../theme/shade";

/** What every screen may use. */
export interface Pane {
  readonly host: PaneHost;
  readonly language: Language;
  readonly shade: Shade;
  readonly say: Say;
  /** Tells something to those who hear the pane rather than see it. */
  readonly announce: (text: string) => void;
}

const refuse = (): never => {
  throw new Error("A screen is shown outside of the pane.");
};

const noHost: PaneHost = {
  readWorkbook: refuse,
  prepare: refuse,
  run: refuse,
  saveProject: refuse,
  check: refuse,
  readJournal: refuse,
  canBackUp: refuse,
  backUp: refuse,
  showSheet: refuse,
  budget: {
    read: refuse,
    readSelection: refuse,
    showCell: refuse,
    showLine: refuse,
    decide: refuse,
    split: refuse,
    writeAnswers: refuse,
    undo: refuse,
  },
  rulebook: {
    read: refuse,
    prepareImport: refuse,
    importOverlay: refuse,
    removeAdaptation: refuse,
    copyRule: refuse,
    showRule: refuse,
  },
  readFacts: refuse,
  onCommandRefused: refuse,
};

const PaneContext = createContext<Pane>({
  host: noHost,
  language: "fr",
  shade: "light",
  say: speaker("fr"),
  announce: refuse,
});

export const PaneProvider = PaneContext.Provider;

export const usePane = (): Pane => useContext(PaneContext);
