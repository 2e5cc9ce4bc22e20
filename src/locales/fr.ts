import { budget } from "./fr/budget";
import { frame } from "./fr/frame";
import { help } from "./fr/help";
import { project } from "./fr/project";
import { rulebook } from "./fr/rulebook";
import { sheets } from "./fr/sheets";
import { work } from "./fr/work";

/** The interface in French. Texts of sheets, rules, indicators and functions live in their own declarations. */
export const fr = { ...frame, ...project, ...sheets, ...work, ...budget, ...rulebook, ...help } as const;
