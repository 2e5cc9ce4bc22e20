import { associateFunctions } from "../functions";
import { associateCommands } from "./associateCommands";
import { displayLanguage } from "./displayLanguage";
import { fetchPane, openPane } from "./openPane";

/** Functions and commands first: a workbook must recalculate before the pane's code has even been fetched. */
associateFunctions({ language: displayLanguage });
associateCommands();
performance.mark("avdl:functions-associated");
const paneCode = fetchPane();

void Office.onReady().then(({ host }) => {
  performance.mark("avdl:office-ready");
  return openPane(host, paneCode);
});
