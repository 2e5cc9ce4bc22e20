import { Field, Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { REVIEW_GROUPS } from "../../../domain/budgetCheck";
import { guideUsh2020, rulesKnowing, type Rule } from "../../../domain/eligibility";
import { textIn } from "../../../domain/shared";
import type { RulebookReading } from "../../host/rulebookHost";
import { Disclosure } from "../../shared/Disclosure";
import { usePane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { RuleList } from "./RuleList";
import { useRulebookStyles } from "./rulebook.styles";

interface RulesViewProps {
  readonly reading: RulebookReading;
  readonly onBack: () => void;
}

const CLAUSE = /^[NE]\d$/;

/** The rules by clause; with words typed, those that know them. */
export const RulesView = ({ reading, onBack }: RulesViewProps) => {
  const { say, announce } = usePane();
  const styles = useRulebookStyles();
  const [text, setText] = useState("");
  const rulebook = reading.rulebook.ok ? reading.rulebook.value : guideUsh2020;
  const find = useMemo(() => rulesKnowing(rulebook), [rulebook]);
  const sought = useDeferredValue(text.trim());
  const canCopy = reading.table !== null;
  const found = useMemo(() => find(sought), [find, sought]);
  const result =
    found.length === 0 ? say("rulebook.rules.notFound") : say("rulebook.rules.found", { count: found.length });

  useEffect(() => {
    if (sought !== "") announce(result);
  }, [announce, sought, result]);

  return (
    <>
      <ScreenHeader title={say("rulebook.rules")} onBack={onBack} backLabel={say("rulebook.back")} />
      {!reading.rulebook.ok && <p className={styles.note}>{say("rulebook.rules.ofEdition")}</p>}
      <Field className={styles.field} label={say("rulebook.rules.search")}>
        <Input
          type="search"
          value={text}
          autoComplete="off"
          contentBefore={<SearchRegular />}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {sought === "" ? (
        <RuleGroups rules={rulebook.rules} canCopy={canCopy} />
      ) : (
        <>
          <p className={styles.note}>{result}</p>
          <RuleList rules={found} canCopy={canCopy} />
        </>
      )}
    </>
  );
};

const RuleGroups = ({ rules, canCopy }: { readonly rules: readonly Rule[]; readonly canCopy: boolean }) => {
  const { say, language } = usePane();
  return REVIEW_GROUPS.map(({ key, title }) => {
    const inGroup = rules.filter(({ clause }) => clause === key);
    const words = textIn(title, language);
    return inGroup.length === 0 ? null : (
      <Disclosure
        key={key}
        title={CLAUSE.test(key) ? say("budget.clause", { clause: key, title: words }) : words}
        note={say("rulebook.rules.count", { count: inGroup.length })}
      >
        <RuleList rules={inGroup} canCopy={canCopy} isInGroup />
      </Disclosure>
    );
  });
};
