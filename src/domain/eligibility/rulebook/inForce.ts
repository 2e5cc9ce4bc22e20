import { normalise } from "../../shared";
import type { Rule, Rulebook } from "./rulebook";

/** When and where a project asks: an ISO day and, if any, its region and call. */
export interface Circumstances {
  readonly day: string;
  readonly region?: string;
  readonly call?: string;
}

const isHere = (place: string | null, asked: string | undefined): boolean =>
  place === null || normalise(place) === normalise(asked ?? "");

const covers = ({ validFrom, validTo }: Rule, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

/** The rulebook reduced to the rules in force that day, for that region and that call. National rules always apply. */
export const inForce = (rulebook: Rulebook, { day, region, call }: Circumstances): Rulebook => ({
  ...rulebook,
  rules: rulebook.rules.filter((rule) => covers(rule, day) && isHere(rule.region, region) && isHere(rule.call, call)),
});
