import { EDITION, POSTES } from "../../domain/eligibility";
import { exampleCostLines, exampleMeasures, exampleProject } from "../../domain/example";
import { indicators, type Unit } from "../../domain/indicators";
import { LISTS } from "../../domain/tracking";
import type { ListData, Row, WorkbookData } from "../definition/definition";
import type { NumberFormat } from "../plan/styles";

/** How the value of an indicator is shown, by what it is measured in. */
const VALUE_FORMATS: Readonly<Record<Unit, NumberFormat>> = {
  menages: "count",
  mesures: "count",
  associations: "count",
  lignes: "count",
  euros: "amount",
  jours: "decimal",
  mois: "decimal",
  fraction: "percent",
};

const lists: readonly ListData[] = [
  { key: "verdicts", title: "Contrôle d’ensemble", items: ["OK", "À VOIR"] },
  { key: "postes", title: "Poste", items: POSTES.map(({ name }) => name) },
  ...LISTS.map(({ key, title, labels }) => ({ key, title: title.fr, items: labels.map(({ fr }) => fr) })),
];

const indicatorRows: readonly Row[] = indicators.map(({ code, title, definition }) => ({
  code,
  titre: title.fr,
  definition: definition.fr,
}));

/** The measures of the example, one row each: the domain keeps them column by column. */
const measureRows: readonly Row[] = exampleMeasures.code_menage.map((_, index) =>
  Object.fromEntries(Object.entries(exampleMeasures).map(([key, cells]) => [key, cells[index] ?? null]))
);

/** What the example workbook holds. The version of the product is given by the caller, as nothing here knows the build. */
export const exampleData = (productVersion: string): WorkbookData => ({
  tables: {
    couts: exampleCostLines.map((line) => ({ ...line })),
    suivi: measureRows,
    indicateurs: indicatorRows,
  },
  cells: {
    "indicateurs.debut": exampleProject.periodStart,
    "indicateurs.fin": exampleProject.periodEnd,
    "lisezMoi.produit": `Complément AVDL ${productVersion}`,
    "lisezMoi.edition": `Référentiel : ${EDITION}`,
  },
  lists,
  formats: { "indicateurs.valeur": indicators.map(({ unit }) => VALUE_FORMATS[unit]) },
});
