import { fail, invalid, ok, type Problem, type Result } from "../../../shared";
import { dayOfText, isoText } from "../../../calendar";
import type { Rulebook } from "../rulebook";

const EDITION = /^(.+), version (.+?) du (\d{2}\/\d{2}\/\d{4})(?:, adapté.*)?$/s;

/** The edition that a table says it holds whole: the base itself, or another by its name, version and date. */
export function editionNamed(text: string, base: Rulebook): Result<Rulebook, Problem> {
  const [, name = "", version = "", french = ""] = EDITION.exec(text) ?? [];
  const day = dayOfText(french);
  if (day === null) {
    return fail(
      invalid(
        `Référentiel refusé : « ${text} » n’est pas une édition, écrivez : nom, version 1 du 31/12/2026.`,
        `Rulebook refused: “${text}” is no edition, write: name, version 1 du 31/12/2026.`
      )
    );
  }
  const date = isoText(day);
  if (name === base.name && version === base.version && date === base.date) return ok(base);
  return ok({ name, version, date, source: base.source, rules: [] });
}
