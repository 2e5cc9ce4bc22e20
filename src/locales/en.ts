import type { Catalogue } from "./catalogue";
import { budget } from "./en/budget";
import { frame } from "./en/frame";
import { help } from "./en/help";
import { project } from "./en/project";
import { rulebook } from "./en/rulebook";
import { sheets } from "./en/sheets";
import { work } from "./en/work";

/** The interface in English. Words that cells carry (statuses, sheet names) stay French. */
export const en = {
  ...frame,
  ...project,
  ...sheets,
  ...work,
  ...budget,
  ...rulebook,
  ...help,
} as const satisfies Catalogue;
