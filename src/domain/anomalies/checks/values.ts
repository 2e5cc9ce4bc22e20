import { BLANK_DAY } from "../../calendar";
import { normalise } from "../../shared";
import {
  BLANK_LABEL,
  exitClassOf,
  type ListDeclaration,
  LISTS,
  type ListKey,
  type Parameters,
  TRACKING_COLUMNS,
} from "../../tracking";
import { reportWhere } from "../cells";
import type { Check } from "../check";

const LABELS_OF: ReadonlyMap<ListKey, ReadonlySet<string>> = new Map(
  LISTS.map((list: ListDeclaration & { readonly key: ListKey }) => [
    list.key,
    new Set(list.labels.map(({ fr }) => normalise(fr))),
  ])
);

/** A reason is listed by default or by the project; the other lists are those of the product. */
const isListed = (list: ListKey, label: string, { exitClasses }: Parameters): boolean =>
  list === "motif_sortie" ? exitClassOf(label, exitClasses) !== undefined : (LABELS_OF.get(list)?.has(label) ?? false);

const outOfList: Check["find"] = ({ tracking, parameters }, report) => {
  for (const column of TRACKING_COLUMNS) {
    if (column.kind !== "list" || !tracking.hasColumn(column.key)) continue;
    const { labels, numbers } = tracking.labels(column.key);
    const isWrong = labels.map((label, number) => number !== BLANK_LABEL && !isListed(column.list, label, parameters));
    if (!isWrong.includes(true)) continue;
    reportWhere(tracking, column.key, (measure) => isWrong[numbers[measure] ?? BLANK_LABEL] ?? false, report);
  }
};

/** What the values of a row lack, or should not be. */
export const valueChecks = [
  {
    code: "sortie_sans_motif",
    severity: "erreur",
    sentence: { fr: "La mesure a une sortie et pas de motif.", en: "The measure has an exit and no reason." },
    remedy: { fr: "Choisir le motif de sortie dans la liste.", en: "Choose the reason for exit in the list." },
    needs: ["date_sortie", "motif_sortie"],
    needsCutOff: false,
    find: (view, report) => {
      const reasons = view.tracking.labels("motif_sortie").numbers;
      const exits = view.tracking.dates("date_sortie").days;
      const isWrong = (measure: number): boolean => exits[measure] !== BLANK_DAY && reasons[measure] === BLANK_LABEL;
      reportWhere(view.tracking, "motif_sortie", isWrong, report);
    },
  },
  {
    code: "motif_sans_sortie",
    severity: "erreur",
    sentence: {
      fr: "La mesure a un motif de sortie et pas de date de sortie.",
      en: "The measure has a reason for exit and no exit date.",
    },
    remedy: {
      fr: "Saisir la date de sortie, ou vider le motif si le ménage est toujours accompagné.",
      en: "Type the exit date, or clear the reason if the household is still supported.",
    },
    needs: ["date_sortie", "motif_sortie"],
    needsCutOff: false,
    find: (view, report) => {
      const reasons = view.tracking.labels("motif_sortie").numbers;
      const exits = view.tracking.dates("date_sortie").days;
      const isWrong = (measure: number): boolean => exits[measure] === BLANK_DAY && reasons[measure] !== BLANK_LABEL;
      reportWhere(view.tracking, "date_sortie", isWrong, report);
    },
  },
  {
    code: "valeur_hors_liste",
    severity: "erreur",
    sentence: { fr: "La valeur n’est pas dans la liste de la colonne.", en: "The value is not in the column’s list." },
    remedy: {
      fr: "Choisir une valeur de la liste ; un motif de sortie propre au projet se déclare par un paramètre motif.",
      en: "Choose a value of the list; a reason for exit of the project’s own is declared with a setting motif.",
    },
    needs: [],
    needsCutOff: false,
    find: outOfList,
  },
] as const satisfies readonly Check[];
