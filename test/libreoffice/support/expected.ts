import { dayOfText } from "../../../src/domain/calendar";
import { assietteOf, costAmount, horsAssietteOf, retainedStatus } from "../../../src/domain/costs";
import { POSTES, type Status } from "../../../src/domain/eligibility";
import { exampleCostLines, exampleMeasures, exampleProject } from "../../../src/domain/example";
import { endOf } from "../../../src/domain/project";
import { costAnswer } from "../../../src/workbook";

/*
 * What the example's sheets must say, worked out from the typed rows and the domain alone: no definition of a sheet and
 * no formula is read here.
 */

const CENT = 100;
const cents = (amount: number): number => Math.round(amount * CENT);
const total = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((sum, amount) => sum + cents(amount ?? 0), 0) / CENT;

/** The cost lines with everything that follows from what is typed. */
export const lines = exampleCostLines.map((line) => {
  const { label, poste, decision, quantity, unitCost, projectShare } = line;
  const live = costAnswer({ ...line }).status;
  const amount = costAmount(quantity, unitCost, projectShare);
  const status = retainedStatus({ label, decision, controle: live, recorded: live });
  return {
    ...line,
    live,
    amount,
    status,
    assiette: assietteOf(amount, status, poste),
    horsAssiette: horsAssietteOf(amount, status, poste),
  };
});

export type Line = (typeof lines)[number];

const amounts = (kept: (line: Line) => boolean, of: (line: Line) => number | null): number =>
  total(lines.filter(kept).map(of));

/** The top of Coûts: amount and number of lines by retained status. */
export const byStatus = (status: Status): { readonly amount: number; readonly count: number } => ({
  amount: amounts(
    (line) => line.status === status,
    ({ amount }) => amount
  ),
  count: lines.filter((line) => line.status === status).length,
});

export const totals = {
  cost: total(lines.map(({ amount }) => amount)),
  assiette: total(lines.map(({ assiette }) => assiette)),
  horsAssiette: total(lines.map(({ horsAssiette }) => horsAssiette)),
};

/** One row of Prévisionnel for each heading, then the total: three years, assiette, to check, other, total. */
export const forecast = (years: readonly number[]): readonly (readonly (string | number)[])[] => {
  const row = (title: string, isKept: (line: Line) => boolean): readonly (string | number)[] => {
    const assiette = amounts(isKept, (line) => line.assiette);
    const toCheck = amounts(
      (line) => isKept(line) && line.status === "À vérifier",
      (line) => line.horsAssiette
    );
    const all = amounts(isKept, ({ amount }) => amount);
    return [
      title,
      ...years.map((year) =>
        amounts(
          (line) => isKept(line) && line.exercice === year,
          (line) => line.assiette
        )
      ),
      assiette,
      toCheck,
      total([all, -assiette, -toCheck]),
      all,
    ];
  };
  const known = POSTES.map(({ name }) => name);
  return [
    ...known.map((name) => row(name, ({ poste }) => poste === name)),
    row("Total", ({ poste }) => known.some((name) => name === poste)),
  ];
};

/** A cell of the tracking sheet: a day, a text that is no day, or nothing. */
const day = (cell: string | number | undefined): number | string | null => {
  if (cell === undefined || cell === "") return null;
  return typeof cell === "number" ? cell : (dayOfText(cell) ?? cell);
};

export const measures = exampleMeasures.code_menage.map((code, index) => ({
  code: String(code),
  landlord: String(exampleMeasures.bailleur[index] ?? ""),
  association: String(exampleMeasures.association[index] ?? ""),
  reason: String(exampleMeasures.motif_sortie[index] ?? ""),
  referral: day(exampleMeasures.date_orientation[index]),
  entry: day(exampleMeasures.date_entree[index]),
  exit: day(exampleMeasures.date_sortie[index]),
}));

const names = exampleProject.landlords.map(({ name }) => name);
const partners = [...names, ...exampleProject.associations];
const start = exampleProject.start ?? 0;
const end = endOf(exampleProject) ?? 0;
const yearOf = (serial: number): number => new Date(Date.UTC(1899, 11, 30 + serial)).getUTCFullYear();

const isLess = (one: number | string | null, other: number | string | null): boolean =>
  typeof one === "number" && typeof other === "number" && one < other;

const countLines = (isWrong: (line: Line) => boolean): number =>
  lines.filter((line) => line.label !== "" && isWrong(line)).length;
const countMeasures = (isWrong: (measure: (typeof measures)[number]) => boolean): number =>
  measures.filter(isWrong).length;

/** How many findings each line of Contrôles has, by code. `isLive`: the functions answer. */
export const findingsOf = (isLive: boolean, indicators: number): Readonly<Record<string, number>> => ({
  projet_incomplet: 0,
  duree_du_projet: 0,
  chef_de_file: exampleProject.landlords.filter(({ isLead }) => isLead).length === 1 ? 0 : 1,
  montants_manquants: countLines(({ amount }) => amount === null),
  postes_inconnus: countLines(({ poste }) => !POSTES.some(({ name }) => name === poste)),
  porteurs_inconnus: countLines(({ porteur }) => !partners.includes(porteur)),
  exercices_hors_projet: countLines(({ exercice }) => exercice < yearOf(start) || exercice > yearOf(end)),
  total_des_couts: 0,
  total_du_previsionnel: countLines(({ poste }) => !POSTES.some(({ name }) => name === poste)) === 0 ? 0 : 1,
  lignes_a_verifier: countLines(({ status }) => status === "À vérifier"),
  lignes_ineligibles: countLines(({ status, poste }) => status === "Inéligible" && poste !== "Hors FNAVDL"),
  decisions_contre_controle: countLines(({ decision, live }) => decision === "Éligible" && live === "Inéligible"),
  decisions_sans_justification: countLines(({ decision, justification }) => decision !== "" && justification === ""),
  controles_non_enregistres: 0,
  edition_enregistree: 0,
  regles_illisibles: isLive || lines.length === 0 ? 0 : 1,
  controle_indisponible: isLive ? 0 : countLines(() => true),
  entrees_sans_code: countMeasures(({ entry, code }) => entry !== null && code === ""),
  sorties_sans_entree: countMeasures(({ entry, exit }) => exit !== null && entry === null),
  sorties_sans_motif: countMeasures(({ exit, reason }) => (exit !== null) !== (reason !== "")),
  sorties_avant_entree: countMeasures(({ entry, exit }) => isLess(exit, entry)),
  dates_en_texte: measures
    .flatMap(({ referral, entry, exit }) => [referral, entry, exit])
    .filter((cell) => typeof cell === "string").length,
  entrees_hors_convention: countMeasures(({ entry }) => isLess(entry, start) || isLess(end, entry)),
  partenaires_inconnus:
    countMeasures(({ landlord }) => landlord !== "" && !names.includes(landlord)) +
    countMeasures(({ association }) => association !== "" && !exampleProject.associations.includes(association)),
  periode_des_indicateurs: 0,
  indicateurs_sans_reponse: isLive ? 0 : indicators,
});

/** Entries, exits and running measures by quarter: first day, last day, then the three figures. */
export const quarters = (bounds: readonly (readonly [number, number])[]): readonly (readonly number[])[] =>
  bounds.map(([first, last]) => {
    const inside = (date: number | string | null): boolean => typeof date === "number" && date >= first && date <= last;
    return [
      countMeasures(({ entry }) => inside(entry)),
      countMeasures(({ exit }) => inside(exit)),
      countMeasures(
        ({ entry, exit }) => entry !== null && !isLess(last, entry) && (exit === null || isLess(last, exit))
      ),
    ];
  });
