import { type Bilingual, normalise } from "../../shared";

/**
 * What an exit says of the support: positive, counted as not positive, or left out of the rate (in the words of the cells).
 * The classes are the project's to set; these are the defaults.
 */
export type ExitClass = "positive" | "comptée" | "exclue";

export interface ExitReason {
  readonly label: Bilingual;
  readonly exitClass: ExitClass;
}

export const EXIT_REASONS = [
  { label: { fr: "accès à un bail direct", en: "access to a lease of their own" }, exitClass: "positive" },
  { label: { fr: "glissement du bail", en: "sublease passed to the household" }, exitClass: "positive" },
  { label: { fr: "maintien sécurisé", en: "tenancy secured" }, exitClass: "positive" },
  { label: { fr: "relogement ou mutation adaptée", en: "rehoused or suitably transferred" }, exitClass: "positive" },
  { label: { fr: "logement accompagné pérenne", en: "lasting supported housing" }, exitClass: "positive" },
  { label: { fr: "relais vers le droit commun", en: "handed over to mainstream services" }, exitClass: "positive" },
  { label: { fr: "réorientation", en: "referred elsewhere" }, exitClass: "comptée" },
  { label: { fr: "abandon ou refus", en: "dropped out or refused" }, exitClass: "comptée" },
  { label: { fr: "perte de contact", en: "contact lost" }, exitClass: "comptée" },
  { label: { fr: "expulsion", en: "eviction" }, exitClass: "comptée" },
  { label: { fr: "départ sans solution connue", en: "left with no known solution" }, exitClass: "comptée" },
  { label: { fr: "fin de financement", en: "end of funding" }, exitClass: "comptée" },
  {
    label: { fr: "interruption indépendante du ménage", en: "interrupted for no reason of the household’s" },
    exitClass: "exclue",
  },
  { label: { fr: "décès", en: "death" }, exitClass: "exclue" },
  { label: { fr: "autre", en: "other" }, exitClass: "comptée" },
] as const satisfies readonly ExitReason[];

/** The classes by their normalised word. */
export const EXIT_CLASSES: ReadonlyMap<string, ExitClass> = new Map([
  ["positive", "positive"],
  ["comptee", "comptée"],
  ["exclue", "exclue"],
]);

const DEFAULT_CLASSES: ReadonlyMap<string, ExitClass> = new Map(
  EXIT_REASONS.map(({ label, exitClass }) => [normalise(label.fr), exitClass])
);

/** The class of a normalised exit reason: the project's choice, else the default; undefined where the reason is in no list. */
export const exitClassOf = (reason: string, chosen: ReadonlyMap<string, ExitClass>): ExitClass | undefined =>
  chosen.get(reason) ?? DEFAULT_CLASSES.get(reason);
