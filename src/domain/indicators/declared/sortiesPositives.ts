import { cite } from "../../shared";
import { count } from "../figures/count";
import { defineIndicator } from "../indicator";
import { BLANK_REASON, byExitReason, POSITIVE, UNKNOWN_REASONS, UNLISTED_REASON } from "../rules/exitVerdicts";
import { HOUSEHOLD_COLUMNS } from "../rules/populations";
import { counted, unknown } from "../verdict";

export const sortiesPositives = defineIndicator({
  code: "sorties_positives",
  family: "resultat",
  title: { fr: "Sorties positives", en: "Positive exits" },
  definition: {
    fr: "Nombre de sortants dont le motif de sortie est classé « positive ». Les classes des motifs sont celles que le projet a fixées lors du cadrage ; elles se règlent dans les listes ou par le paramètre motif.",
    en: "Number of households that left for a reason classed “positive”. The classes of the reasons are those the project set when it was framed; they are set in the lists or with the setting motif.",
  },
  parts: {
    numerator: { fr: "Sortants au motif positif.", en: "Households that left for a positive reason." },
    denominator: null,
    excluded: null,
    unknown: UNKNOWN_REASONS,
  },
  counts: "menages",
  unit: "menages",
  needs: [...HOUSEHOLD_COLUMNS, "motif_sortie"],
  additive: false,
  source: cite("guide-ush-2020", "3.2"),
  figure: count,
  rows: byExitReason({
    positive: counted(POSITIVE),
    comptée: null,
    exclue: null,
    blank: unknown(BLANK_REASON),
    unlisted: unknown(UNLISTED_REASON),
  }),
});
