import { IN_FORCE, type RuleRow } from "../../domain/eligibility";
import { cellText } from "../cellText";

/** What the sheet Référentiel is set to: the day whose rules apply, the region and the call of the project. */
export interface RulebookSettings {
  /** As Excel counts days; null where no day is chosen. */
  readonly day: number | null;
  /** "" where none is named. */
  readonly region: string;
  readonly call: string;
}

/** Excel compares texts without regard to case. */
const compared = (text: string): string => text.trim().replace(/ +/g, " ").toLowerCase();

const isHere = (place: string, setting: string): boolean =>
  compared(place) === "" || compared(place) === compared(setting);

/** Whether a row is in force, as the column En vigueur of the sheet computes it. */
export function isRowInForce({ validFrom, validTo, region, call }: RuleRow, settings: RulebookSettings): boolean {
  const { day } = settings;
  const isSince = typeof validFrom !== "number" || day === null || validFrom <= day;
  const isUntil = typeof validTo !== "number" || day === null || day <= validTo;
  return isSince && isUntil && isHere(cellText(region), settings.region) && isHere(cellText(call), settings.call);
}

export const inForceWord = (row: RuleRow, settings: RulebookSettings): string =>
  isRowInForce(row, settings) ? IN_FORCE.yes : IN_FORCE.no;
