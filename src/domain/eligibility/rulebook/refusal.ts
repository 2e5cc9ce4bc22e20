import { type Bilingual, invalid, type Problem } from "../../shared";

/** Where a fault stands, in the reader's words. */
export interface Place {
  /** "" where the row gives none; left out for what is of no rule. */
  readonly rule?: string;
  /** Of the table: its row of headers is 1. Left out where the rule comes from no row. */
  readonly row?: number | undefined;
  readonly field: string;
}

/** "règle « N1-mobilier » (ligne 12), ". */
function placeText({ rule, row }: Place): Bilingual {
  if (rule === undefined) return { fr: "", en: "" };
  const at = (word: string): string => (row === undefined ? "" : ` (${word} ${row})`);
  return {
    fr: `règle${rule === "" ? "" : ` « ${rule} »`}${at("ligne")}, `,
    en: `rule${rule === "" ? "" : ` “${rule}”`}${at("row")}, `,
  };
}

/** Refuses a rulebook: names the rule, the field, what is wrong there and what to do. */
export function refused(place: Place, { fr, en }: Bilingual): Problem {
  const at = placeText(place);
  const problem = invalid(
    `Référentiel refusé : ${at.fr}champ « ${place.field} » : ${fr}.`,
    `Rulebook refused: ${at.en}field “${place.field}”: ${en}.`
  );
  return place.row === undefined ? problem : { ...problem, row: place.row };
}

/** Refuses a rulebook that leaves some labels without answer. */
export const withoutClause = (clause: string): Problem =>
  invalid(
    `Référentiel refusé : ajoutez une règle de clause « ${clause} », pour les libellés que rien d’autre ne tranche.`,
    `Rulebook refused: add a rule of clause “${clause}”, for the labels that nothing else decides.`
  );
