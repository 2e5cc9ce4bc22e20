import { Button, Spinner } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useState } from "react";
import { CLAUSE_WORDS, RULEBOOK_COLUMNS, ruleCell, type FieldColumnKey, type Rule } from "../../../domain/eligibility";
import { citationText, textIn } from "../../../domain/shared";
import { formatDay, type Language, type Say } from "../../../locales";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { useRulebookStyles } from "./rulebook.styles";
import { useShowRule } from "./useShowRule";

interface RuleDetailsProps {
  readonly rule: Rule;
  readonly canCopy: boolean;
}

/** What the engine looks for, and how. */
const WORD_COLUMNS = [
  "triggers",
  "purposes",
  "themes",
  "cancellers",
  "qualifiers",
  "qualifiedAs",
  "options",
] as const satisfies readonly FieldColumnKey[];

const validityText = ({ validFrom, validTo }: Rule, say: Say, language: Language): string => {
  const from = formatDay(validFrom, language);
  return validTo === null
    ? say("rulebook.rule.since", { from })
    : say("rulebook.rule.between", { from, to: formatDay(validTo, language) });
};

const placeTexts = ({ region, call }: Rule, say: Say): readonly string[] => [
  ...(region === null ? [] : [say("rulebook.rule.region", { place: region })]),
  ...(call === null ? [] : [say("rulebook.rule.call", { place: call })]),
];

function factsOf(rule: Rule, say: Say, language: Language) {
  const words = WORD_COLUMNS.flatMap((key) => {
    const title = RULEBOOK_COLUMNS.find((column) => column.key === key)?.title;
    const saying = ruleCell(rule, key);
    return title === undefined || saying === "" ? [] : [{ term: textIn(title, language), saying }];
  });
  return [
    {
      term: say("rulebook.rule.answer"),
      saying: say("rulebook.rule.answer.text", { status: rule.answer, clause: CLAUSE_WORDS[rule.clause] }),
    },
    { term: say("rulebook.rule.reason"), saying: textIn(rule.reason, language) },
    ...words,
    { term: say("rulebook.rule.source"), saying: textIn(citationText(rule.source), language) },
    {
      term: say("rulebook.rule.validity"),
      saying: [validityText(rule, say, language), ...placeTexts(rule, say)].join(". "),
    },
  ];
}

/** Why a rule answers as it does, what it looks for, where it comes from; and the way to change it. */
export const RuleDetails = ({ rule, canCopy }: RuleDetailsProps) => {
  const { host, say, language } = usePane();
  const styles = useRulebookStyles();
  const { failure, isPending, show } = useShowRule();
  const [copied, setCopied] = useState<string | null>(null);

  const copy = () =>
    void show(
      () => host.rulebook.copyRule(rule.id),
      ({ address }) => {
        const text = say("rulebook.rule.copied", { id: rule.id, address });
        setCopied(text);
        return text;
      }
    );

  return (
    <div className={styles.details}>
      <dl className={styles.proof}>
        {factsOf(rule, say, language).map(({ term, saying }) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.saying}>{saying}</dd>
          </div>
        ))}
      </dl>
      {failure && (
        <ProblemMessage
          title={say("rulebook.rule.copyFailed")}
          problem={failure}
          action={say("failure.retry")}
          onAction={copy}
        />
      )}
      {copied !== null && <p className={styles.note}>{copied}</p>}
      {canCopy && (
        <Button
          className={styles.wide}
          icon={isPending ? <Spinner size="tiny" /> : <EditRegular />}
          disabledFocusable={isPending}
          onClick={copy}
        >
          {say("rulebook.rule.copy")}
        </Button>
      )}
    </div>
  );
};
