import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { MoneyCalculatorRegular } from "@fluentui/react-icons/svg/money-calculator";
import type { NamedSheet } from "../../host/paneHost";
import { Disclosure } from "../../shared/Disclosure";
import { usePane } from "../../shared/PaneContext";
import { ShowFailureMessage } from "../../shared/ShowFailureMessage";
import { useShowSheet } from "../../shared/useShowSheet";
import { MadeSheets } from "./MadeSheets";
import { TourCard } from "./TourCard";

interface FirstStepsProps {
  readonly sheets: readonly NamedSheet[];
  readonly onHome: () => void;
}

/** Sheets where typing begins. */
const BEGINNINGS = [
  { key: "couts", part: "budget", icon: <MoneyCalculatorRegular /> },
  { key: "suivi", part: "suivi", icon: <DataTrendingRegular /> },
] as const;

/** Where to begin to type in the sheets that were made, and the way to each of them. */
export const FirstSteps = ({ sheets, onHome }: FirstStepsProps) => {
  const { say } = usePane();
  const { pending, failure, show } = useShowSheet();
  const beginnings = BEGINNINGS.flatMap((beginning) => {
    const sheet = sheets.find(({ key }) => key === beginning.key);
    return sheet === undefined ? [] : [{ ...beginning, name: sheet.name }];
  });
  return (
    <>
      {failure && <ShowFailureMessage failure={failure} onRetry={(target) => void show(target)} onHome={onHome} />}
      {beginnings.map(({ key, part, icon, name }, index) => (
        <TourCard
          key={key}
          icon={icon}
          title={name}
          text={say(`part.${part}.text`)}
          action={say(`success.workbook.${key}`)}
          main={index === 0}
          pending={pending === name}
          onClick={() => void show({ name })}
        />
      ))}
      <Disclosure title={say("success.all")} initiallyOpen={beginnings.length === 0}>
        <MadeSheets sheets={sheets} onHome={onHome} />
      </Disclosure>
    </>
  );
};
