import { faultyMeasures } from "../../anomalies";
import { cite } from "../../shared";
import { type ColumnKey, TRACKING_COLUMNS } from "../../tracking";
import { count } from "../figures/count";
import { always, defineIndicator } from "../indicator";
import { perView } from "../rules/perView";
import { counted } from "../verdict";

/** The texts about people are never counted. */
const COUNTED_COLUMNS: readonly ColumnKey[] = TRACKING_COLUMNS.filter(({ kind }) => kind !== "text").map(
  ({ key }) => key
);

const FAULTY = counted({
  fr: "La ligne a au moins une anomalie bloquante ou une erreur : voir la liste des anomalies.",
  en: "The row has at least one blocking anomaly or error: see the list of anomalies.",
});

export const lignesEnAnomalie = defineIndicator({
  code: "lignes_en_anomalie",
  family: "qualite",
  title: { fr: "Lignes en anomalie", en: "Rows in anomaly" },
  definition: {
    fr: "Nombre de lignes du suivi avec au moins une anomalie bloquante ou une erreur, la date d’arrêté étant le dernier jour de la période : un événement après ce jour est une erreur.",
    en: "Number of rows of the tracking sheet with at least one blocking anomaly or error, the cut-off being the last day of the period: an event after that day is an error.",
  },
  parts: {
    numerator: {
      fr: "Lignes avec une anomalie bloquante ou une erreur.",
      en: "Rows with a blocking anomaly or error.",
    },
    denominator: null,
    excluded: null,
    unknown: null,
  },
  counts: "lignes",
  unit: "lignes",
  needs: [],
  reads: COUNTED_COLUMNS,
  additive: false,
  source: cite("decision-produit", "indicateurs, règle 19"),
  figure: count,
  rows: [
    {
      over: perView(({ tracking, parameters, period }) => faultyMeasures(tracking, parameters, period.end)),
      judge: always(FAULTY),
    },
  ],
});
