/** What the pane reads as soon as it is there: apart from the rest, so that little is fetched for it. */
export { readJournal, readWorkbook } from "./readWorkbook";
