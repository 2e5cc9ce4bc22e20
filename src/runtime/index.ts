import { associateAhead } from "../functions";
import { associateCommands } from "./associateCommands";
import { displayLanguage } from "./displayLanguage";
import { fetchPane, openPane } from "./openPane";

/** Functions and commands first: Excel must know them, and their code be on its way, before the pane’s is asked for. */
associateAhead({ language: displayLanguage });
associateCommands();
performance.mark("avdl:functions-associated");
const paneCode = fetchPane();

void Office.onReady().then(({ host }) => {
  performance.mark("avdl:office-ready");
  return openPane(host, paneCode);
});
