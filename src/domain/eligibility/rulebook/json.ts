import { fail, invalid, ok, type Problem, type Result } from "../../shared";
import type { Overlay, OverlayChange } from "./overlay";
import { parseOverlay } from "./parseOverlay";
import { parseRulebook } from "./parseRulebook";
import type { Rule, Rulebook } from "./rulebook";

/** What a file holds: a whole rulebook, or what a region or a call changes of one. */
export type RulebookFile =
  { readonly kind: "rulebook"; readonly rulebook: Rulebook } | { readonly kind: "overlay"; readonly overlay: Overlay };

/** A rulebook of ours has a tenth of it. */
const MOST_CHARACTERS = 1_000_000;

const TOO_LONG = invalid(
  "Fichier refusé : il dépasse un million de caractères, ce n’est pas un référentiel.",
  "File refused: it is longer than a million characters, it is no rulebook."
);

const NOT_JSON = invalid(
  "Fichier refusé : ce n’est pas du JSON. Partez d’un référentiel ou d’une adaptation exportés d’ici.",
  "File refused: it is not JSON. Start from a rulebook or an adaptation exported from here."
);

/** Reads the text of a file: an overlay where it has changes, else a rulebook. */
export function readRulebookFile(text: string): Result<RulebookFile, Problem> {
  if (text.length > MOST_CHARACTERS) return fail(TOO_LONG);
  const data = dataOf(text);
  if (!data.ok) return data;
  if (typeof data.value === "object" && data.value !== null && "changes" in data.value) {
    const overlay = parseOverlay(data.value);
    return overlay.ok ? ok({ kind: "overlay", overlay: overlay.value }) : overlay;
  }
  const rulebook = parseRulebook(data.value);
  return rulebook.ok ? ok({ kind: "rulebook", rulebook: rulebook.value }) : rulebook;
}

/** Some editors put a mark before the text. */
const BYTE_ORDER_MARK = /^\ufeff/;

function dataOf(text: string): Result<unknown, Problem> {
  try {
    return ok(JSON.parse(text.replace(BYTE_ORDER_MARK, "")));
  } catch {
    return fail(NOT_JSON);
  }
}

type Json = Readonly<Record<string, unknown>>;

/** What a rule has without saying it. */
const isUnsaid = (value: unknown): boolean =>
  value === null || value === false || value === undefined || (Array.isArray(value) && value.length === 0);

const said = (values: Json): Json => Object.fromEntries(Object.entries(values).filter(([, value]) => !isUnsaid(value)));

/** A rule, its fields always in the same order. */
const ruleJson = (rule: Rule): Json =>
  said({
    id: rule.id,
    clause: rule.clause,
    answer: rule.answer,
    title: rule.title,
    triggers: rule.triggers,
    purposes: rule.purposes,
    themes: rule.themes,
    cancellers: rule.cancellers,
    qualifiers: rule.qualifiers,
    qualifiedAs: rule.qualifiedAs,
    givesWay: rule.givesWay,
    alsoTheme: rule.alsoTheme,
    people: rule.people,
    posteCompletes: rule.posteCompletes,
    reason: rule.reason,
    wouldChange: rule.wouldChange,
    source: rule.source,
    validFrom: rule.validFrom,
    validTo: rule.validTo,
    region: rule.region,
    call: rule.call,
  });

function changeJson(change: OverlayChange): Json {
  if ("rule" in change) return { action: change.action, rule: ruleJson(change.rule) };
  if (change.action === "retire") return { action: change.action, id: change.id };
  const { action, cancellers, id, purposes, qualifiers, themes, triggers } = change;
  return said({ action, id, triggers, purposes, themes, cancellers, qualifiers });
}

const pretty = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

/** A rulebook as the text of a file, always in the same order; what a rule has by default is left out. */
export const rulebookJson = ({ adaptation, date, name, rules, source, version }: Rulebook): string =>
  pretty(said({ name, version, date, source, adaptation, rules: rules.map(ruleJson) }));

/** An overlay as the text of a file, always in the same order; what a rule has by default is left out. */
export const overlayJson = ({ call, changes, date, name, region, source, version }: Overlay): string =>
  pretty(said({ name, version, date, source, region, call, changes: changes.map(changeJson) }));
