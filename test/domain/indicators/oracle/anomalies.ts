import { LISTS, TRACKING_COLUMNS } from "../../../../src/domain/tracking";
import type { Row } from "../../tracking/support";
import { isDay, type Measure } from "./byHand";
import { entryOf, exitOf } from "./households";

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/’/g, "'")
    .toLowerCase();

const EVENTS: readonly (keyof Row)[] = [
  "date_orientation",
  "date_diagnostic",
  "date_entree",
  "date_acces_logement",
  "date_glissement_bail",
  "date_sortie",
  "dernier_contact",
];

/** The days of support of a measure that is not reversed, the day of exit left out. */
const stayOf = (measure: Measure): readonly [number, number] | null => {
  const [entry, exit] = [entryOf(measure), exitOf(measure)];
  if (!isDay(entry) || exit === "unknown") return null;
  const until = exit === "blank" ? Number.POSITIVE_INFINITY : exit;
  return until > entry ? [entry, until] : null;
};

const overlap = (one: Measure, other: Measure): boolean => {
  const [stay, otherStay] = [stayOf(one), stayOf(other)];
  return stay !== null && otherStay !== null && Math.max(stay[0], otherStay[0]) < Math.min(stay[1], otherStay[1]);
};

const isBefore = (one: number | "blank" | "unknown", other: number | "blank" | "unknown"): boolean =>
  isDay(one) && isDay(other) && one < other;

const hasFaultyCell = (measure: Measure): boolean =>
  TRACKING_COLUMNS.some((column) => {
    switch (column.kind) {
      case "date":
        return measure.date(column.key) === "unknown";
      case "amount":
        return measure.amount(column.key) === "unknown";
      case "score":
        return measure.score(column.key) === "unknown";
      case "count": {
        const number = measure.amount(column.key);
        return number === "unknown" || (isDay(number) && !Number.isInteger(number));
      }
      case "list": {
        const text = measure.text(column.key);
        const labels = LISTS.find(({ key }) => key === column.list)!.labels.map(({ fr }) => plain(fr));
        return text !== "blank" && !labels.includes(text);
      }
      case "code":
        return measure.text(column.key) === "unknown";
      case "text":
        return false;
    }
  });

const isFaulty = (measure: Measure, measures: readonly Measure[], cutOff: number): boolean => {
  const [entry, exit, referral] = [entryOf(measure), exitOf(measure), measure.date("date_orientation")];
  const assessment = measure.date("date_diagnostic");
  const reason = measure.text("motif_sortie");
  const others = measures.filter(
    (other) => other !== measure && other.household !== null && other.household === measure.household
  );
  const outside = (key: keyof Row): boolean => isBefore(measure.date(key), entry) || isBefore(exit, measure.date(key));
  return (
    measure.household === null ||
    (entry === "blank" && exit !== "blank") ||
    isBefore(exit, entry) ||
    others.some((other) => isDay(entry) && entryOf(other) === entry) ||
    hasFaultyCell(measure) ||
    others.some((other) => overlap(measure, other)) ||
    isBefore(entry, referral) ||
    isBefore(assessment, referral) ||
    isBefore(exit, assessment) ||
    outside("date_acces_logement") ||
    outside("date_glissement_bail") ||
    (exit === "blank") !== (reason === "blank") ||
    EVENTS.some((key) => isBefore(cutOff, measure.date(key)))
  );
};

/** The rows with at least one anomaly that blocks or is an error. */
export const faultyByHand = (measures: readonly Measure[], cutOff: number): number =>
  measures.filter((measure) => isFaulty(measure, measures, cutOff)).length;
