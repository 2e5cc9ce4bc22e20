const { relative, sep } = require("node:path");
const { register } = require("tsx/cjs/api");

register();
const { UNREAD_IN_CELLS } = require("./unreadInCells.ts");
const { withoutTexts } = require("./withoutTexts.ts");

/** Webpack loader: takes out of a declaration the texts that the code of the functions never reads. */
module.exports = function leaveOutTexts(source) {
  const path = relative(this.rootContext, this.resourcePath).split(sep).join("/");
  const unread = UNREAD_IN_CELLS.filter(({ folder }) => path.startsWith(`${folder}/`));
  return withoutTexts(
    source,
    unread.flatMap(({ paths }) => paths)
  );
};
