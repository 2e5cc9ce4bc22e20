import { changesBetween, guideUsh2020, type OverlayChange, type Rulebook } from "../../../domain/eligibility";
import { formatList, type Language, type Say } from "../../../locales";

const ACTIONS = ["add", "replace", "extend", "retire"] as const satisfies readonly OverlayChange["action"][];

/** How many rules some changes add, replace, extend and retire, in words; "" where there is none. */
export function changesText(changes: readonly OverlayChange[], say: Say, language: Language): string {
  const counts = ACTIONS.map((action) => ({ action, count: changes.filter((each) => each.action === action).length }));
  const texts = counts
    .filter(({ count }) => count > 0)
    .map(({ action, count }) => say(`rulebook.changes.${action}`, { count }));
  return formatList(texts, language);
}

/** How far a rulebook is from the built-in edition, in words; "" where it is that edition. */
export const differencesText = (rulebook: Rulebook, say: Say, language: Language): string =>
  changesText(changesBetween(guideUsh2020, rulebook), say, language);
