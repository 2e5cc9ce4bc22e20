import { indicateurs } from "../../domain/contract";
import type {
  ColumnDefinition,
  EntryDefinition,
  SheetDefinition,
  WorkbookData,
  WorkbookDefinition,
} from "../definition/definition";
import { cellAddress, placeOf } from "../plan/address";
import { dateEntry, listEntry } from "../sheets/entries";
import { ASSUMPTIONS, type Assumption } from "./assumptions";

const FIRST_ROW = 6;

const rowOf = (index: number): number => FIRST_ROW + index;

/** Where the observed value of each assumption is written. */
export const observedCell = (assumption: Assumption): string =>
  cellAddress({ row: rowOf(ASSUMPTIONS.indexOf(assumption)), column: 4 });

const answerEntry: EntryDefinition = {
  rule: { kind: "list", list: "reponses" },
  title: "Ce que vous avez vu",
  message: "Choisissez oui ou non.",
  alert: "warning",
};

/** What fills the cell of the observed value; what is read back is written once the sheets are made. */
const observedCells = ({ evidence }: Assumption, at: string): SheetDefinition["cells"] => {
  if (evidence.kind === "formula") return [{ at, formula: evidence.formula, style: "calculated" }];
  return evidence.kind === "person" ? [{ at, style: "input", entry: answerEntry }] : [];
};

const rowCells = (assumption: Assumption): SheetDefinition["cells"] => {
  const { row } = placeOf(observedCell(assumption));
  const verdict = `=IF(ISERROR(D${row}),{item:verdicts/À VOIR},IF(D${row}=C${row},{item:verdicts/OK},{item:verdicts/À VOIR}))`;
  return [...observedCells(assumption, `D${row}`), { at: `E${row}`, formula: verdict, style: "check" } as const];
};

const LAST_ROW = rowOf(ASSUMPTIONS.length - 1);

const verificationSheet: SheetDefinition = {
  key: "verification",
  version: 1,
  name: "Vérification",
  texts: [
    { at: "A1", rows: [["Vérification de l’installation"]], style: "title" },
    {
      at: "B2",
      rows: [["Lignes à voir ci-dessous. Les réponses arrivent quand Excel a fini de calculer."]],
      style: "note",
    },
    {
      at: "A3",
      rows: [["Choisissez oui ou non dans les cases colorées. Ces feuilles peuvent être supprimées."]],
      style: "note",
    },
    {
      at: "A5",
      rows: [["Repère", "Ce qui est supposé d’Excel", "Attendu", "Obtenu", "Verdict"]],
      style: "columnHeader",
    },
    {
      at: `A${FIRST_ROW}`,
      rows: ASSUMPTIONS.map(({ id, text, expected }) => [id, text, expected]),
      style: "text",
    },
  ],
  cells: [
    {
      at: "A2",
      key: "controle",
      formula: `=IF(COUNTIF(E${FIRST_ROW}:E${LAST_ROW},{item:verdicts/OK})=ROWS(E${FIRST_ROW}:E${LAST_ROW}),{item:verdicts/OK},{item:verdicts/À VOIR})`,
      style: "check",
    },
    { at: "E3", key: "libelle", style: "note" },
    ...ASSUMPTIONS.flatMap(rowCells),
  ],
  tables: [],
  fills: [],
  spills: [],
  lists: "G5",
  conditions: ["A2", `E${FIRST_ROW}:E${LAST_ROW}`].map((on) => ({
    on,
    formula: `=${on.split(":")[0] ?? on}={item:verdicts/OK}`,
    style: "good",
  })),
  widths: [
    { column: "A", characters: 20 },
    { column: "B", characters: 76 },
    { column: "C", characters: 16 },
    { column: "D", characters: 16 },
    { column: "E", characters: 12 },
  ],
  heights: [{ row: 1, points: 24 }],
  charts: [],
  isProtected: false,
  standing: "new",
  frozen: { rows: 5, columns: 0 },
  printTitle: 5,
};

const columns: readonly ColumnDefinition[] = [
  { key: "code", header: "Code ménage", format: "text", style: "input", width: 16 },
  {
    key: "finalite",
    header: "Finalité",
    format: "general",
    style: "input",
    width: 18,
    entry: listEntry("Finalité", "finalite", "Finalité"),
  },
  { key: "libelle", header: "Libellé", format: "general", style: "input", width: 32 },
  { key: "somme", header: "Somme", format: "amount", style: "input", width: 14 },
  {
    key: "double",
    header: "Double",
    format: "amount",
    style: "calculated",
    width: 14,
    formula: "=[@Somme]+[@Somme]",
  },
  {
    key: "date_entree",
    header: "Date d’entrée",
    format: "date",
    style: "input",
    width: 16,
    entry: dateEntry("Date d’entrée", "{first:essai.date_entree}"),
  },
  { key: "date_sortie", header: "Date de sortie", format: "date", style: "input", width: 16 },
];

const LABELS = 'IF({column:essai.libelle}="","",{column:essai.libelle})';

const essaisSheet: SheetDefinition = {
  key: "essais",
  version: 1,
  name: "Vérification (essais)",
  texts: [
    { at: "A1", rows: [["Ce que la feuille Vérification met à l’essai"]], style: "title" },
    { at: "A3", rows: [["Début", null, "Fin", null, "Texte", null, "Sans valeur"]], style: "label" },
    { at: "A4", rows: [["Codes", null, null, null, "Accent"]], style: "label" },
    { at: "I6", rows: [["Statuts", "Motifs", "Indicateurs"]], style: "label" },
  ],
  cells: [
    { at: "B3", key: "debut", format: "date", style: "input" },
    { at: "D3", key: "fin", format: "date", style: "input" },
    { at: "F3", key: "texteEgal", style: "input" },
    { at: "B4", key: "codeConnu", style: "input" },
    { at: "C4", key: "codeVide", style: "input" },
    { at: "D4", key: "codeFaux", style: "input" },
    {
      at: "H3",
      key: "sansValeur",
      formula: '={fn:INDICATEUR}({cell:essais.codeVide},IF({all:essai}="","",{all:essai}),{name:debut},{name:fin})',
      style: "calculated",
    },
    { at: "F4", key: "accent", formula: "={fn:ELIGIBILITE}({cell:verification.libelle})", style: "calculated" },
  ],
  fills: [],
  tables: [{ key: "essai", name: "Essai", at: "A6", columns }],
  spills: [
    { key: "statuts", at: "I7", columns: ["statut"], capacity: 3, formula: `={fn:ELIGIBILITE}(${LABELS})` },
    { key: "motifs", at: "J7", columns: ["motif"], capacity: 3, formula: `={fn:MOTIF}(${LABELS})` },
    {
      key: "indicateursEssai",
      at: "K7",
      columns: [...indicateurs.result.header],
      capacity: 60,
      formula: '={fn:INDICATEURS}(IF({all:essai}="","",{all:essai}),{name:debut},{name:fin})',
    },
  ],
  conditions: [{ on: "essai.somme", formula: "={first:essai.somme}>$D$7", style: "attention" }],
  widths: [{ column: "J", characters: 40 }],
  heights: [{ row: 1, points: 24 }],
  charts: [],
  isProtected: false,
  standing: "new",
  frozen: { rows: 6, columns: 0 },
  printTitle: 6,
};

/** The sheet that shows, on a given Excel, what this product takes for granted. */
export const acceptanceDefinition: WorkbookDefinition = {
  id: "verification",
  version: 1,
  parts: [],
  order: ["verification", "essais"],
  sheets: [verificationSheet, essaisSheet],
  names: [
    { key: "debut", name: "Essai_debut", cell: "essais.debut" },
    { key: "fin", name: "Essai_fin", cell: "essais.fin" },
  ],
  landing: { sheet: "verification", cell: "A2" },
};

/** What the trials are made on. */
export const acceptanceData: WorkbookData = {
  tables: {
    essai: [
      {
        code: "M-001",
        finalite: "Accès",
        libelle: "Accompagnement social des ménages",
        somme: 10,
        date_entree: "2025-01-15",
        date_sortie: null,
      },
      {
        code: "M-002",
        finalite: "Maintien",
        libelle: "Mobilier pour les logements",
        somme: 20,
        date_entree: "2025-02-03",
        date_sortie: null,
      },
      { code: "M-003", finalite: null, libelle: null, somme: null, date_entree: null, date_sortie: null },
    ],
  },
  cells: {
    "verification.libelle": "Mobilier pour les logements",
    "essais.debut": "2025-01-01",
    "essais.fin": "2025-03-31",
    "essais.texteEgal": "=1+1",
    "essais.codeConnu": "menages_accompagnes",
    "essais.codeVide": "duree_moyenne_sortants",
    "essais.codeFaux": "code_inconnu",
  },
  lists: [
    { key: "verdicts", title: "Verdict", items: ["OK", "À VOIR"], isFixed: true },
    { key: "reponses", title: "Réponse", items: ["oui", "non"], isFixed: true },
    { key: "finalite", title: "Finalité", items: ["Accès", "Maintien"], isFixed: false },
  ],
  formats: {},
};
