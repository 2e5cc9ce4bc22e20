import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { guideUsh2020, type Rule } from "../../../domain/eligibility";
import { textIn } from "../../../domain/shared";
import type { Say } from "../../../locales";
import { StatusWord } from "../budget/StatusWord";
import { usePane } from "../../shared/PaneContext";
import { RuleDetails } from "./RuleDetails";
import { useRulebookStyles } from "./rulebook.styles";

interface RuleListProps {
  readonly rules: readonly Rule[];
  /** True where the workbook has a table to copy a rule to. */
  readonly canCopy: boolean;
  readonly isInGroup?: boolean;
}

/** What a rule is known by, and whether this workbook has it otherwise than the edition. */
function nameOf(rule: Rule, say: Say): string {
  const { id } = rule;
  const known = guideUsh2020.rules.find((each) => each.id === id);
  if (known === undefined) return say("rulebook.rule.added", { id });
  return known === rule ? id : say("rulebook.rule.changed", { id });
}

/** Rules, each opening to its reason, its words, its source and its validity. */
export const RuleList = ({ rules, canCopy, isInGroup = false }: RuleListProps) => {
  const { say, language } = usePane();
  const styles = useRulebookStyles();
  const [open, setOpen] = useState<string | null>(null);
  if (rules.length === 0) return null;
  return (
    <ul className={mergeClasses(styles.list, isInGroup && styles.inGroup)}>
      {rules.map((rule) => {
        const isOpen = open === rule.id;
        return (
          <li className={styles.item} key={rule.id}>
            <Button
              className={styles.row}
              appearance="subtle"
              aria-expanded={isOpen}
              onClick={() => setOpen(isOpen ? null : rule.id)}
            >
              <span className={styles.words}>
                <span>{textIn(rule.title, language)}</span>
                <span className={styles.small}>
                  <StatusWord status={rule.answer} text={rule.answer} />
                  <span>{nameOf(rule, say)}</span>
                </span>
              </span>
            </Button>
            {isOpen && <RuleDetails rule={rule} canCopy={canCopy} />}
          </li>
        );
      })}
    </ul>
  );
};
