import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { indicators } from "../../src/domain/indicators";
import { type ColumnDeclaration, EXIT_REASONS, SETTINGS, TRACKING_COLUMNS } from "../../src/domain/tracking";

/** A call of a function: its id, then its arguments. */
export type Call = readonly [id: string, ...argumentList: readonly unknown[]];

const costLines = z.object({
  lines: z.array(z.object({ label: z.string(), poste: z.string(), compte: z.string() })),
});

/** 1 January 2026 as Excel counts days. */
const FIRST_OF_2026 = 46_023;
const QUARTER = [FIRST_OF_2026, FIRST_OF_2026 + 89] as const;

const costCalls = (root: string): readonly Call[] => {
  const data: unknown = JSON.parse(readFileSync(join(root, "test/data/cost-lines.json"), "utf8"));
  return z.parse(costLines, data).lines.flatMap(({ compte, label, poste }): readonly Call[] => [
    ["ELIGIBILITE", [[label]], [[poste]], [[compte]]],
    ["MOTIF", [[label]], [[poste]], [[compte]]],
  ]);
};

const RULES = [
  ["Règle", "Action", "Clause", "Réponse", "Titre", "Mots", "Options", "Motif", "Source", "Du", "Au", "En vigueur"],
  ["A", "", "E1", "", "", "formation équipe", "Personnes", "l’appel la finance", "Appel, article 4", 46_023, "", "Oui"],
  ["N3-remise", "Compléter", "", "", "", "ristourne", "", "", "", "", "", ""],
  ["N1-mobilier", "", "", "", "", "", "", "", "", "", "", "Non"],
] as const;

/** The same rules, with one cell that keeps them from being followed. */
const wrongRules = (row: number, column: number, cell: unknown): readonly (readonly unknown[])[] =>
  RULES.map((cells, line) => cells.map((each, place) => (line === row && place === column ? cell : each)));

const BUDGET = [
  ["Poste", "Compte", "Désignation", "Montant (€)"],
  ["", "", "Formation équipe", 1200.5],
  ["Diagnostic", "", "", "1 234,5"],
  ["", 2154, "Divers", "dix"],
  ["", "", "Total", 5],
] as const;

const labels = BUDGET.slice(1).map((row) => [row[2]]);
const amounts = BUDGET.slice(1).map((row) => [row[3] === "dix" ? 10 : row[3]]);

const rulebookCalls: readonly Call[] = [
  ["REFERENTIEL"],
  ["REFERENTIEL", RULES],
  [
    "REFERENTIEL",
    [
      ["Règle", "Action"],
      ["*", "Retirer"],
    ],
  ],
  [
    "REFERENTIEL",
    [
      ["Règle", "Édition"],
      ["*", "mienne"],
    ],
  ],
  ["REFERENTIEL", [["Clause"]]],
  ["ELIGIBILITE", labels, null, null, RULES],
  ["MOTIF", labels, null, null, RULES],
  ...RULES[0].map((_, column): Call => ["REFERENTIEL", wrongRules(1, column, "?")]),
  ...["", "N3-remise", "*", "a"].map((id): Call => ["REFERENTIEL", wrongRules(1, 0, id)]),
  ...["Ajouter", "Remplacer", "Retirer"].map((action): Call => ["REFERENTIEL", wrongRules(2, 1, action)]),
  ...[2, 5, 7].map((column): Call => ["REFERENTIEL", wrongRules(1, column, "")]),
  ["REFERENTIEL", wrongRules(1, 10, 46_000)],
  ["CONTROLE_BUDGET", BUDGET],
  ["CONTROLE_BUDGET", BUDGET, RULES],
  ["CONTROLE_BUDGET", [["Montant"]]],
  ["CONTROLE_BUDGET", [["Libellé"]]],
  ...["Éligible", "Inéligible", "À vérifier", "Oui"].map((status): Call => ["MONTANT", status, labels, amounts]),
  ["MONTANT", "Éligible", labels, amounts, null, null, RULES],
  ["MONTANT", "Éligible", labels, labels],
  ["MONTANT", "Éligible", labels, [[1]]],
];

/** A tracking sheet with every column under its own header, one household per exit reason. */
const trackingSheet = (headerOf: (column: ColumnDeclaration) => string) => [
  TRACKING_COLUMNS.map(headerOf),
  ...EXIT_REASONS.map(({ label }, rank) =>
    TRACKING_COLUMNS.map(({ key }) => {
      if (key === "code_menage") return `M${rank}`;
      if (key === "motif_sortie") return label.fr;
      if (key === "date_entree") return FIRST_OF_2026 + rank - 5;
      return key === "date_sortie" && rank % 3 > 0 ? FIRST_OF_2026 + 10 * rank : "";
    })
  ),
];

const trackingCalls = (): readonly Call[] => {
  const usual = trackingSheet(({ title }) => title.fr);
  const aliased = trackingSheet(({ aliases, title }) => aliases[0] ?? title.fr);
  return [
    ...indicators.map(({ code }): Call => ["INDICATEUR", code, usual, ...QUARTER]),
    ["INDICATEURS", usual, ...QUARTER],
    ["INDICATEURS", aliased, ...QUARTER],
    ["INDICATEURS", usual, QUARTER[1], QUARTER[0]],
    ["INDICATEURS", usual.map((row) => row.slice(1)), ...QUARTER],
    ["INDICATEUR", "taux_sorties_positives", usual.slice(0, 1), ...QUARTER],
    ["INDICATEUR", "file_activ", usual, ...QUARTER],
    ["FILE_ACTIVE", usual, QUARTER[1], 2],
    ["FILE_ACTIVE", usual, QUARTER[1], 0],
    ...SETTINGS.map(({ key }): Call => ["INDICATEURS", usual, ...QUARTER, [[key, "?"]]]),
    ["INDICATEURS", usual, ...QUARTER, [["inconnu", 1]]],
  ];
};

const otherCalls: readonly Call[] = [
  ["DUREE_JOURS", [[FIRST_OF_2026, "hier"]], [[FIRST_OF_2026 - 1, ""]]],
  ["DUREE_JOURS", [[FIRST_OF_2026]], null, FIRST_OF_2026 + 30],
  ["TAUX_EFFORT", [[600], [350]], [[250], [0]], [[1400], [0]]],
  ["TRIMESTRE", [[FIRST_OF_2026]]],
  ["TRIMESTRE", [[FIRST_OF_2026, FIRST_OF_2026 + 200]], FIRST_OF_2026 + 1],
  ["ECHEANCE", [[FIRST_OF_2026 + 30, "x"]], 1],
  ["REPARTIR", 100, [[1, 1, 1]]],
  ["REPARTIR", 100, [[0]]],
  ["VERSION"],
];

/** Calls that reach every rule, column, setting and indicator, answered or refused. */
export const callsOf = (root: string): readonly Call[] => [
  ...costCalls(root),
  ...rulebookCalls,
  ...trackingCalls(),
  ...otherCalls,
];
