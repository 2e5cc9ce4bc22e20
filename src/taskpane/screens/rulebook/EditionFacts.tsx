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

const editionFacts = ({ name, version, date, source }: Rulebook, { say, language }: Pane): readonly Fact[] => [
  {
    term: say("rulebook.edition"),
    saying: say("rulebook.edition.text", { name, version, date: formatDay(date, language) }),
  },
  { term: say("rulebook.source"), saying: textIn(citationText(source), language) },
];

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

/** Which edition is in force, how far this workbook is from it, and what its rules are chosen by. */
export const EditionFacts = ({ reading }: { readonly reading: RulebookReading }) => {
  const pane = usePane();
  const { say, language } = pane;
  const styles = useRulebookStyles();
  const { rulebook, table } = reading;
  const differences = rulebook.ok ? differencesText(rulebook.value, say, language) : "";
  const facts = [
    ...editionFacts(rulebook.ok ? rulebook.value : guideUsh2020, pane),
    ...(table === null
      ? []
      : [
          { term: say("rulebook.adaptation"), saying: adaptationText(reading, pane) },
          ...(rulebook.ok
            ? [
                {
                  term: say("rulebook.changes"),
                  saying: differences === "" ? say("rulebook.changes.none") : differences,
                },
              ]
            : []),
          ...settingFacts(reading, pane),
        ]),
  ];
  return (
    <dl className={styles.card} aria-label={say("rulebook.inForce")}>
      {facts.map(({ term, saying }) => (
        <div className={styles.fact} key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.saying}>{saying}</dd>
        </div>
      ))}
    </dl>
  );
};
