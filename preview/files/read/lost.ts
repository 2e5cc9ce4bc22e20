import type { Parts } from "../../../src/xlsx/parts";

/** What a file may hold and the preview has no place for: how it shows, and how it is called in French. */
const IN_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/vbaProject\.bin$/, "macros"],
  [/^xl\/media\//, "images"],
  [/^xl\/pivotTables\//, "tableaux croisés dynamiques"],
  [/^xl\/(?:comments|threadedComments)/, "commentaires"],
  [/^xl\/externalLinks\//, "liaisons avec d’autres classeurs"],
  [/^xl\/slicers\//, "segments"],
];

const IN_SHEET: readonly (readonly [RegExp, string])[] = [
  [/<mergeCell\b/, "cellules fusionnées (leur texte est dans la première)"],
  [/<hyperlink\b/, "liens (leur texte est lu)"],
  [
    /<row\b[^>]*\bhidden="(?:1|true)"|<col\b[^>]*\bhidden="(?:1|true)"/,
    "lignes et colonnes masquées (elles sont montrées)",
  ],
  [/<filterColumn\b[^>]*>\s*<(?:filters|customFilters|top10|dynamicFilter)/, "filtres"],
  [/<x14:sparkline\b/, "graphiques dans les cellules"],
  [/type="time"/, "contrôles de saisie sur des heures"],
];

const found = (list: typeof IN_PARTS, test: (pattern: RegExp) => boolean): readonly string[] =>
  list.filter(([pattern]) => test(pattern)).map(([, name]) => name);

export const lostInParts = (parts: Parts): readonly string[] => {
  const paths = [...parts.keys()];
  return found(IN_PARTS, (pattern) => paths.some((path) => pattern.test(path)));
};

/** `xml` is the part of a sheet. */
export const lostInSheet = (xml: string): readonly string[] => found(IN_SHEET, (pattern) => pattern.test(xml));
