import { section, table } from "../markdown";
import { SOURCES_OF_RULES, TRADE_SOURCES } from "./tradeSources";
import type { RuleAudit } from "./vocabulary";

export const NO_SOURCE = "source à déclarer";

/** Rules whose vocabulary has no declared trade source. */
export const rulesWithoutSource = (audits: readonly RuleAudit[]): readonly string[] =>
  audits.map(({ ruleId }) => ruleId).filter((id) => (SOURCES_OF_RULES[id] ?? []).length === 0);

const total = (audits: readonly RuleAudit[], of: (audit: RuleAudit) => number): string =>
  String(audits.reduce((sum, audit) => sum + of(audit), 0));

const quoted = (expressions: readonly string[]): string =>
  expressions.length === 0 ? "–" : expressions.map((expression) => `\`${expression}\``).join("; ");

const sourcesOf = (ruleId: string): string => (SOURCES_OF_RULES[ruleId] ?? []).join(", ") || NO_SOURCE;

const summary = (audits: readonly RuleAudit[]): string =>
  `Of ${total(audits, ({ expressions }) => expressions)} expressions, ${total(audits, ({ decidingLabels }) => decidingLabels)} decide one of the 299 labels or more, and ${total(audits, ({ decidingOthers }) => decidingOthers)} a label of the trade readers. ` +
  `${total(audits, ({ onOneLabel, onOneLabelAlone }) => onOneLabel.length + onOneLabelAlone.length)} decide exactly one of the 299; ${total(audits, ({ onOneLabelAlone }) => onOneLabelAlone.length)} of these decide no label of the trade readers. ` +
  "Labels are counted here, never shown. Each rule cites the texts its words were taken from.";

/** The vocabulary: which expressions decide one label only, and the trade source that each rule's words come from. */
export const auditReport = (audits: readonly RuleAudit[]): string =>
  section(
    summary(audits),
    table(
      ["Rule", "Expressions", "Deciding, of the 299", "Deciding, trade readers", "Trade sources"],
      audits.map(({ decidingLabels, decidingOthers, expressions, ruleId }) => [
        ruleId,
        String(expressions),
        String(decidingLabels),
        String(decidingOthers),
        sourcesOf(ruleId),
      ])
    ),
    "Expressions that decide exactly one of the 299 labels, with the sources that justify them:",
    table(
      ["Rule", "Also a label of trade readers", "No other label", "Trade sources"],
      audits
        .filter(({ onOneLabel, onOneLabelAlone }) => onOneLabel.length + onOneLabelAlone.length > 0)
        .map(({ onOneLabel, onOneLabelAlone, ruleId }) => [
          ruleId,
          quoted(onOneLabel),
          quoted(onOneLabelAlone),
          sourcesOf(ruleId),
        ])
    ),
    table(
      ["Trade source", "Text"],
      Object.entries(TRADE_SOURCES).map(([id, title]) => [id, title])
    )
  );
