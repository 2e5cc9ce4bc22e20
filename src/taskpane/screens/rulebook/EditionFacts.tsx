import { guideUsh2020, type Rulebook } from "../../../domain/eligibility";
import { isoText } from "../../../domain/calendar";
import { citationText, textIn } from "../../../domain/shared";
import { formatDay } from "../../../locales";
import type { RulebookReading } from "../../host/rulebookHost";
import { usePane, type Pane } from "../../shared/PaneContext";
import { differencesText } from "./changeCounts";
import { useRulebookStyles } from "./rulebook.styles";

interface Fact {
  readonly term: string;
  readonly saying: string;
}

const editionFact = ({ name, version, date }: Rulebook, { say, language }: Pane): Fact => ({
  term: say("rulebook.edition"),
  saying: say("rulebook.edition.text", { name, version, date: formatDay(date, language) }),
});

function adaptationText({ adaptation }: RulebookReading, { say, language }: Pane): string {
  if (adaptation === null) return say("rulebook.adaptation.none");
  const { overlay, rows, untouched } = adaptation;
  const { name, version, date, source } = overlay;
  const edition = say("rulebook.edition.text", { name, version, date: formatDay(date, language) });
  const changed = rows - untouched;
  return [
    `${edition}, ${textIn(citationText(source), language)}.`,
    ...(changed > 0 ? [say("rulebook.adaptation.changed", { count: changed })] : []),
  ].join(" ");
}

function settingFacts({ settings: { day, region, call } }: RulebookReading, { say, language }: Pane): readonly Fact[] {
  return [
    {
      term: say("rulebook.day"),
      saying: day === null ? say("rulebook.day.none") : formatDay(isoText(Math.floor(day)), language),
    },
    { term: say("rulebook.region"), saying: region === "" ? say("rulebook.national") : region },
    ...(call === "" ? [] : [{ term: say("rulebook.call"), saying: call }]),
  ];
}

interface EditionFactsProps {
  readonly reading: RulebookReading;
}

const FactList = ({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) => {
  const styles = useRulebookStyles();
  return (
    <dl className={styles.card} aria-label={title}>
      {facts.map(({ term, saying }) => (
        <div className={styles.fact} key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.saying}>{saying}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Which edition is in force, and how far this workbook is from it: the tasks stay in sight below. */
export const EditionFacts = ({ reading }: EditionFactsProps) => {
  const pane = usePane();
  const { say, language } = pane;
  const { rulebook, table } = reading;
  const edition = editionFact(rulebook.ok ? rulebook.value : guideUsh2020, pane);
  if (table === null || !rulebook.ok) return <FactList title={say("rulebook.inForce")} facts={[edition]} />;
  const text = differencesText(rulebook.value, say, language);
  const differences = {
    term: say("rulebook.changes"),
    saying: text === "" ? say("rulebook.changes.none") : text,
  };
  return <FactList title={say("rulebook.inForce")} facts={[edition, differences]} />;
};

/** Where the edition comes from, what was imported over it, and what its rules are chosen by. */
export const OriginFacts = ({ reading }: EditionFactsProps) => {
  const pane = usePane();
  const { say, language } = pane;
  const { rulebook, table } = reading;
  const { source } = rulebook.ok ? rulebook.value : guideUsh2020;
  const facts = [
    { term: say("rulebook.source"), saying: textIn(citationText(source), language) },
    ...(table === null
      ? []
      : [{ term: say("rulebook.adaptation"), saying: adaptationText(reading, pane) }, ...settingFacts(reading, pane)]),
  ];
  return <FactList title={say("rulebook.origin")} facts={facts} />;
};
