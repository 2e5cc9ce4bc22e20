import { EXIT_REASONS } from "../../../../src/domain/tracking";
import type { Row } from "../../tracking/support";
import { type HandFigure, type HandSettings, isDay, type Measure, monthsLater } from "./byHand";
import {
  deciding,
  entryOf,
  exitOf,
  hasLeft,
  householdsIn,
  isActive,
  isOpen,
  isReversed,
  mayBeActive,
  type Span,
  within,
} from "./households";

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/’/g, "'")
    .toLowerCase();

const CLASSES = new Map<string, string>(EXIT_REASONS.map(({ label, exitClass }) => [plain(label.fr), exitClass]));

const classOf = (measure: Measure): string => CLASSES.get(measure.text("motif_sortie")) ?? "none";

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const counting = (value: number, unknown: number, excluded = 0): HandFigure => ({
  value,
  numerator: value,
  denominator: null,
  excluded,
  unknown,
});

const dividing = (numerator: number, denominator: number, unknown: number, excluded = 0): HandFigure => ({
  value: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
  excluded,
  unknown,
});

const medianOf = (numbers: readonly number[], excluded = 0): HandFigure => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = sorted.length / 2;
  const middle = sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
  const value = sorted.length === 0 ? null : middle;
  return { value, numerator: null, denominator: sorted.length, excluded, unknown: 0 };
};

const count = (measures: readonly Measure[], is: (measure: Measure) => boolean): number => measures.filter(is).length;

/** Every figure of a period, by code; lignes_en_anomalie has an opinion of its own. */
export const countByHand = (
  measures: readonly Measure[],
  span: Span,
  settings: HandSettings
): Readonly<Record<string, HandFigure>> => {
  const { start, end } = span;
  const decide = deciding(measures, span);
  const left = decide.filter((measure) => hasLeft(measure, span));
  const stay = decide.filter((measure) => !hasLeft(measure, span));
  const active = measures.filter((measure) => isActive(measure, span));
  const may = count(measures, (measure) => mayBeActive(measure, span));
  const noHousehold = count(active, ({ household }) => household === null);
  const lastDay: Span = { start: end + 1, end };
  const mayBeOpen = count(measures, (measure) => mayBeActive(measure, lastDay));
  const open = measures.filter((measure) => isOpen(measure, end));
  const caseload = householdsIn(open).length;
  const caseloadUnknown = mayBeOpen + count(open, ({ household }) => household === null);

  const flow = (key: keyof Row): HandFigure =>
    counting(
      count(measures, (measure) => within(measure.date(key), span)),
      count(measures, (measure) => measure.date(key) === "unknown")
    );

  const referred = measures.filter((measure) => within(measure.date("date_orientation"), span));
  const referralUnknown = count(measures, (measure) => measure.date("date_orientation") === "unknown");

  const lasted = (measure: Measure): number =>
    (hasLeft(measure, span) ? Number(exitOf(measure)) : end + 1) - Number(entryOf(measure));
  const straight = left.filter((measure) => !isReversed(measure));
  const crooked = left.length - straight.length;

  const delay = (from: keyof Row, to: keyof Row): HandFigure => {
    const known: number[] = [];
    let unknown = 0;
    for (const measure of measures) {
      const [first, second] = [measure.date(from), measure.date(to)];
      if (second === "unknown") unknown += 1;
      else if (within(second, span)) {
        if (isDay(first) && isDay(second) && second >= first) known.push(second - first);
        else unknown += 1;
      }
    }
    return dividing(total(known), known.length, unknown);
  };

  const associations = new Set(
    active.map((measure) => measure.text("association")).filter((name) => name !== "blank" && name !== "unknown")
  );
  const withoutAssociation = count(active, (measure) => ["blank", "unknown"].includes(measure.text("association")));

  const positive = left.filter((measure) => classOf(measure) === "positive");
  const leftOut = left.filter((measure) => classOf(measure) === "exclue");
  const unclassed = left.filter((measure) => classOf(measure) === "none");

  const leases = { transferred: 0, lost: 0, unknown: 0 };
  for (const measure of measures) {
    const transfer = measure.date("date_glissement_bail");
    const concerned = isDay(transfer) || ["sous-location", "bail glissant"].includes(measure.text("type_logement"));
    if (transfer === "unknown") leases.unknown += 1;
    else if (within(transfer, span)) leases.transferred += 1;
    else if (concerned && !(isDay(transfer) && transfer < start)) {
      if (exitOf(measure) === "unknown") leases.unknown += 1;
      else if (within(exitOf(measure), span)) leases.lost += 1;
    }
  }

  const indebted = left.filter((measure) => Number(measure.amount("dette_entree")) > 0);
  const settled = indebted.filter((measure) => isDay(measure.amount("dette_sortie")));
  const debtUnknown = indebted.length - settled.length;
  const owed = total(settled.map((measure) => Number(measure.amount("dette_entree"))));
  const paid = owed - total(settled.map((measure) => Number(measure.amount("dette_sortie"))));

  const rates = decide.flatMap((measure) => {
    const [rent, income] = [measure.amount("loyer_charges"), measure.amount("ressources")];
    const benefit = measure.amount("aide_logement") === "blank" ? 0 : measure.amount("aide_logement");
    return isDay(rent) && isDay(income) && isDay(benefit) && income > 0 ? [(rent - benefit) / income] : [];
  });

  const sustained = (months: number, key: keyof Row): HandFigure => {
    const found = { yes: 0, no: 0, unknown: 0, notDue: 0 };
    for (const measure of measures) {
      const exit = exitOf(measure);
      if (!isDay(exit) || exit > end || classOf(measure) !== "positive") continue;
      const anniversary = monthsLater(exit, months);
      if (anniversary > end) found.notDue += 1;
      else if (anniversary >= start) {
        const status = measure.text(key);
        if (status === "maintenu") found.yes += 1;
        else if (status === "non maintenu") found.no += 1;
        else found.unknown += 1;
      }
    }
    return dividing(found.yes, found.yes + found.no, found.unknown, found.notDue);
  };

  const returned = measures.filter((measure) => {
    const entry = entryOf(measure);
    if (measure.household === null || !within(entry, span) || !isDay(entry)) return false;
    const others = measures.filter((other) => other !== measure && other.household === measure.household);
    if (others.some((other) => isOpen(other, entry))) return false;
    const exits = others
      .filter((other) => classOf(other) === "positive")
      .map(exitOf)
      .filter(isDay)
      .filter((exit) => exit <= entry);
    if (exits.length === 0) return false;
    const gap = entry - Math.max(...exits);
    return gap > settings.returnDays && gap <= settings.returnMaximumDays;
  });

  const felt = left.flatMap((measure) => {
    const [before, after] = [measure.score("bien_etre_entree"), measure.score("bien_etre_sortie")];
    return isDay(before) && isDay(after) ? [after - before] : [];
  });

  const delivered = active.filter((measure) => !isReversed(measure));
  const days = total(
    delivered.map((measure) => {
      const exit = exitOf(measure);
      const until = isDay(exit) ? Math.min(exit, end + 1) : end + 1;
      return until - Math.max(Number(entryOf(measure)), start);
    })
  );
  const months = days / 30.4375;

  const REQUIRED: readonly (keyof Row)[] = [
    "code_menage",
    "bailleur",
    "association",
    "finalite",
    "public",
    "oriente_par",
    "adhesion",
    "type_logement",
  ];
  const cells = { filled: 0, required: 0 };
  for (const measure of active) {
    const asked = [
      ...REQUIRED.map((key) => measure.text(key) !== "blank"),
      measure.date("date_orientation") !== "blank",
      measure.date("date_entree") !== "blank",
    ];
    if (hasLeft(measure, span)) {
      asked.push(measure.text("motif_sortie") !== "blank");
      if (Number(measure.amount("dette_entree")) > 0) asked.push(measure.amount("dette_sortie") !== "blank");
    }
    cells.filled += asked.filter(Boolean).length;
    cells.required += asked.length;
  }

  const contacts = { absent: 0, unknown: 0 };
  for (const measure of stay) {
    const contact = measure.date("dernier_contact");
    if (contact === "unknown" || (isDay(contact) && contact > end)) contacts.unknown += 1;
    else if (contact === "blank" || end - contact > settings.contactDays) contacts.absent += 1;
  }

  const costing = (denominator: number, unknown: number, excluded = 0): HandFigure => ({
    value: settings.cost === null || denominator === 0 ? null : settings.cost / denominator,
    numerator: settings.cost,
    denominator,
    excluded,
    unknown,
  });

  const agreements = (answer: string): number => count(referred, (measure) => measure.text("adhesion") === answer);
  const [agreed, refused] = [agreements("oui"), agreements("non")];
  const reversedActive = active.length - delivered.length;

  return {
    menages_orientes: counting(
      householdsIn(referred).length,
      referralUnknown + count(referred, ({ household }) => household === null)
    ),
    diagnostics: flow("date_diagnostic"),
    entrees: flow("date_entree"),
    sorties: flow("date_sortie"),
    relogements: flow("date_acces_logement"),
    mesures_presentes: counting(open.length, mayBeOpen),
    menages_accompagnes: counting(decide.length, may + noHousehold),
    sortants: counting(left.length, may + noHousehold),
    presents: counting(stay.length, may + noHousehold),
    file_active: counting(caseload, caseloadUnknown),
    file_active_par_etp: {
      value: settings.etp === null || settings.etp === 0 ? null : caseload / settings.etp,
      numerator: caseload,
      denominator: settings.etp,
      excluded: 0,
      unknown: caseloadUnknown,
    },
    duree_moyenne_sortants: dividing(total(straight.map(lasted)), straight.length, 0, crooked),
    duree_mediane_sortants: medianOf(straight.map(lasted), crooked),
    duree_moyenne_presents: dividing(total(stay.map(lasted)), stay.length, 0),
    duree_mediane_presents: medianOf(stay.map(lasted)),
    delai_orientation_entree: delay("date_orientation", "date_entree"),
    delai_entree_logement: delay("date_entree", "date_acces_logement"),
    associations_mobilisees: counting(associations.size, may + withoutAssociation),
    contacts_absents: counting(contacts.absent, contacts.unknown),
    taux_adhesion: dividing(agreed, agreed + refused, referred.length - agreed - refused + referralUnknown),
    sorties_positives: counting(positive.length, unclassed.length),
    taux_sorties_positives: dividing(positive.length, left.length - leftOut.length, unclassed.length, leftOut.length),
    baux_glisses: flow("date_glissement_bail"),
    taux_baux_glisses: dividing(leases.transferred, leases.transferred + leases.lost, leases.unknown),
    dette_resorbee: counting(paid, debtUnknown),
    taux_resorption_dette: dividing(paid, owed, debtUnknown),
    menages_dette_apuree: counting(
      count(settled, (measure) => measure.amount("dette_sortie") === 0),
      debtUnknown
    ),
    taux_effort_moyen: dividing(total(rates), rates.length, decide.length - rates.length),
    maintien_6_mois: sustained(6, "maintien_6_mois"),
    maintien_12_mois: sustained(12, "maintien_12_mois"),
    retours: counting(householdsIn(returned).length, 0),
    bien_etre_evolution: dividing(total(felt), felt.length, left.length - felt.length),
    taux_bien_etre_ameliore: dividing(felt.filter((gain) => gain > 0).length, felt.length, left.length - felt.length),
    mois_accompagnement: counting(months, may, reversedActive),
    cout_par_menage: costing(decide.length, may + noHousehold),
    cout_par_mois: costing(months, may, reversedActive),
    cout_par_sortie_positive: costing(positive.length, unclassed.length),
    completude: dividing(cells.filled, cells.required, may),
  };
};
