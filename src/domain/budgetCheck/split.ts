import { costAmount } from "../costs";
import { centsOf, eurosOf } from "../money";
import { fail, invalid, ok, type Problem, type Result } from "../shared";
import { frenchEuros, frenchNumberText, frenchPercent } from "./frenchText";

/** How the amount of a line is made. */
export interface CostTerms {
  readonly unit: string;
  readonly quantity: number | null;
  readonly unitCost: number | null;
  /** A fraction; null counts as the whole. */
  readonly projectShare: number | null;
}

/** A line to be split. */
export interface SplitSource extends CostTerms {
  readonly amount: number | null;
  readonly justification: string;
}

/** What a person asks: two labels, and the amount of the first part, in euros. */
export interface SplitRequest {
  readonly labels: readonly [string, string];
  readonly firstAmount: number;
}

/** One of the two lines that take the place of the one that was split. */
export interface SplitPart extends CostTerms {
  readonly label: string;
  readonly amount: number;
  readonly justification: string;
}

/** The unit of an amount that is not counted any further; its quantity is 1. */
const FLAT_RATE = "forfait";

const NO_AMOUNT = invalid(
  "La ligne n’a pas de montant : complétez sa quantité et son coût unitaire avant de la scinder.",
  "The line has no amount: complete its quantity and its unit cost before splitting it."
);

const NO_LABEL = invalid("Donnez un libellé à chacune des deux lignes.", "Give each of the two lines a label.");

const NOT_CENTS = invalid("Donnez un montant en euros et centimes.", "Give an amount in euros and cents.");

const outOfBounds = (amount: number): Problem =>
  invalid(
    `Le premier montant doit être compris entre 0 et ${frenchEuros(amount)}, sans être égal à l’un des deux.`,
    `The first amount must lie between 0 and €${amount.toFixed(2)}, and equal neither.`
  );

/** The amount of the second part, in euros: what is left of the whole, to the cent. */
export const secondAmount = (amount: number, firstAmount: number): number =>
  eurosOf(centsOf(amount) - centsOf(firstAmount));

const isBetween = (amount: bigint, first: bigint): boolean =>
  amount > 0n ? first > 0n && first < amount : first < 0n && first > amount;

/** The terms of the whole with another unit cost, where they give exactly this amount. */
function keptTerms({ unit, quantity, projectShare }: CostTerms, amount: number): CostTerms | null {
  if (quantity === null || quantity === 0 || projectShare === 0) return null;
  const unitCost = eurosOf(centsOf(amount / (quantity * (projectShare ?? 1))));
  return costAmount(quantity, unitCost, projectShare) === amount ? { unit, quantity, unitCost, projectShare } : null;
}

const flatRate = (amount: number): CostTerms => ({
  unit: FLAT_RATE,
  quantity: 1,
  unitCost: amount,
  projectShare: null,
});

/** "12 mois × 416,67 € × 50 %". */
function arithmetic({ unit, quantity, unitCost, projectShare }: CostTerms): string {
  if (quantity === null || unitCost === null) return "";
  const counted = [frenchNumberText(quantity), unit].filter((part) => part !== "").join(" ");
  const share = projectShare === null ? [] : [frenchPercent(projectShare)];
  return [counted, frenchEuros(unitCost), ...share].join(" × ");
}

function partOf(source: SplitSource, whole: number, label: string, amount: number): SplitPart {
  const kept = keptTerms(source, amount);
  const made = kept === null ? arithmetic(source) : "";
  const note = `Ligne scindée : ${frenchEuros(amount)} sur ${frenchEuros(whole)}${made === "" ? "" : ` (${made})`}.`;
  return {
    ...(kept ?? flatRate(amount)),
    label: label.trim(),
    amount,
    justification: [source.justification.trim(), note].filter((text) => text !== "").join(" "),
  };
}

/**
 * Splits a line into two whose amounts add up to it exactly. Quantity and share are kept where a unit cost in cents gives
 * the part exactly; else the part is a flat rate, and its justification says how the whole was made.
 * Fails where the line has no amount, a label is blank, or the first amount is not inside the whole.
 */
export function splitCost(
  source: SplitSource,
  { labels, firstAmount }: SplitRequest
): Result<readonly [SplitPart, SplitPart], Problem> {
  if (source.amount === null || !Number.isFinite(source.amount)) return fail(NO_AMOUNT);
  if (labels.some((label) => label.trim() === "")) return fail(NO_LABEL);
  if (!Number.isFinite(firstAmount) || eurosOf(centsOf(firstAmount)) !== firstAmount) return fail(NOT_CENTS);
  const whole = eurosOf(centsOf(source.amount));
  if (!isBetween(centsOf(whole), centsOf(firstAmount))) return fail(outOfBounds(whole));
  return ok([
    partOf(source, whole, labels[0], firstAmount),
    partOf(source, whole, labels[1], secondAmount(whole, firstAmount)),
  ]);
}
