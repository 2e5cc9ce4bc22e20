import { runTool } from "./run.mjs";

/** Every compiler project: the whole, then the pure rooms, where the page and Office do not exist. */
export function checkTypes() {
  for (const project of [".", "src/domain", "src/workbook"]) {
    runTool(`Types: ${project}`, "typescript/bin/tsc", ["-p", project]);
  }
}
