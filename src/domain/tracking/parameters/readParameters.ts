import type { DateSystem } from "../../calendar";
import { type Cells, fail, normalise, ok, type Problem, type Result } from "../../shared";
import { type ExitClass, EXIT_CLASSES } from "../lists/exitReasons";
import { type GivenSettings, givenSettings } from "./givenSettings";
import { DEFAULT_PARAMETERS, FILTER_KEYS, type FilterKey, type Parameters, type QuarterKind } from "./parameters";
import { type SettingReader, settingReader } from "./settingReader";

const DATE_SYSTEMS: ReadonlyMap<string, DateSystem> = new Map([
  ["1900", 1900],
  ["1904", 1904],
]);

const QUARTER_KINDS: ReadonlyMap<string, QuarterKind> = new Map([
  ["civils", "civils"],
  ["projet", "projet"],
]);

const mapOf = <Key, Value>(entries: Iterable<readonly [Key, Value | null]>): ReadonlyMap<Key, Value> => {
  const map = new Map<Key, Value>();
  for (const [key, value] of entries) if (value !== null) map.set(key, value);
  return map;
};

const filtersIn = ({ plain }: GivenSettings, read: SettingReader): ReadonlyMap<FilterKey, string> =>
  mapOf(
    FILTER_KEYS.map((key) => {
      const value = read.text(key, plain.get(key));
      return [key, value === null ? null : normalise(value)] as const;
    })
  );

const exitClassesIn = ({ reasons }: GivenSettings, read: SettingReader): ReadonlyMap<string, ExitClass> =>
  mapOf([...reasons].map(([reason, cell]) => [reason, read.oneOf(`motif.${reason}`, cell, EXIT_CLASSES)] as const));

const parametersIn = (given: GivenSettings, read: SettingReader): Parameters => {
  const { plain } = given;
  const days = (key: "retour_jours" | "retour_max_jours" | "contact_jours", fallback: number): number =>
    read.wholeNumber(key, plain.get(key)) ?? fallback;
  const dateSystem =
    read.oneOf("systeme_date", plain.get("systeme_date"), DATE_SYSTEMS) ?? DEFAULT_PARAMETERS.dateSystem;
  return {
    etp: read.number("etp", plain.get("etp")),
    eligibleCost: read.number("cout_eligible", plain.get("cout_eligible")),
    returnDays: days("retour_jours", DEFAULT_PARAMETERS.returnDays),
    returnMaximumDays: days("retour_max_jours", DEFAULT_PARAMETERS.returnMaximumDays),
    contactDays: days("contact_jours", DEFAULT_PARAMETERS.contactDays),
    maximumMonths: read.wholeNumber("duree_max_mois", plain.get("duree_max_mois")),
    quarters: read.oneOf("trimestres", plain.get("trimestres"), QUARTER_KINDS) ?? DEFAULT_PARAMETERS.quarters,
    projectStart: read.day("debut_projet", plain.get("debut_projet"), dateSystem),
    conventionEnd: read.day("fin_convention", plain.get("fin_convention"), dateSystem),
    dateSystem,
    filters: filtersIn(given, read),
    columns: mapOf([...given.columns].map(([key, cell]) => [key, read.text(`colonne.${key}`, cell)] as const)),
    exitClasses: exitClassesIn(given, read),
  };
};

/**
 * Reads a settings range of two columns (name, value); an omitted one gives the defaults, as does a blank value.
 * Fails, naming the setting, where a name is unknown or given twice, or a value cannot be read.
 */
export const readParameters = (cells: Cells | undefined): Result<Parameters, Problem> => {
  const given = givenSettings(cells ?? []);
  if (!given.ok) return given;
  const read = settingReader();
  const parameters = parametersIn(given.value, read);
  const problem = read.problem();
  return problem === null ? ok(parameters) : fail(problem);
};
