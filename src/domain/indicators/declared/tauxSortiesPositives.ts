import { cite } from "../../shared";
import { share } from "../figures/share";
import { defineIndicator } from "../indicator";
import { BLANK_REASON, byExitReason, POSITIVE, UNKNOWN_REASONS, UNLISTED_REASON } from "../rules/exitVerdicts";
import { HOUSEHOLD_COLUMNS } from "../rules/populations";
import { counted, countedBelow, excluded, unknownBelow } from "../verdict";
import { NO_COUNTED_LEAVER } from "../figures/emptyReasons";

export const tauxSortiesPositives = defineIndicator({
  code: "taux_sorties_positives",
  family: "resultat",
  title: { fr: "Taux de sorties positives", en: "Rate of positive exits" },
  definition: {
    fr: "Sorties positives ÷ sortants, sans les sortants dont le motif est classé « exclue » (par exemple un décès). Un motif vide ou absent de la liste reste au dénominateur.",
    en: "Positive exits ÷ households that left, leaving out those whose reason is classed “exclue” (a death, for example). A blank or unlisted reason stays in the denominator.",
  },
  parts: {
    numerator: { fr: "Sortants au motif positif.", en: "Households that left for a positive reason." },
    denominator: {
      fr: "Sortants, sauf ceux au motif exclu.",
      en: "Households that left, those with an excluded reason apart.",
    },
    excluded: { fr: "Sortants au motif exclu.", en: "Households that left for an excluded reason." },
    unknown: UNKNOWN_REASONS,
  },
  counts: "menages",
  unit: "fraction",
  needs: [...HOUSEHOLD_COLUMNS, "motif_sortie"],
  additive: false,
  source: cite("guide-ush-2020", "3.2"),
  figure: share(NO_COUNTED_LEAVER),
  rows: byExitReason({
    positive: counted(POSITIVE),
    comptée: countedBelow({
      fr: "Sortant dont le motif compte sans être positif.",
      en: "Left for a reason that counts without being positive.",
    }),
    exclue: excluded({
      fr: "Sortant dont le motif est exclu du taux.",
      en: "Left for a reason that is left out of the rate.",
    }),
    blank: unknownBelow(BLANK_REASON),
    unlisted: unknownBelow(UNLISTED_REASON),
  }),
});
