import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { MoneyCalculatorRegular } from "@fluentui/react-icons/svg/money-calculator";
import type { NamedSheet } from "../../host/paneHost";
import { Disclosure } from "../../shared/Disclosure";
import { usePane } from "../../shared/PaneContext";
import { ShowFailureMessage } from "../../shared/ShowFailureMessage";
import { useShowSheet } from "../../shared/useShowSheet";
import { MadeSheets } from "./MadeSheets";
import { TourCard } from "./TourCard";

interface ExampleTourProps {
  readonly sheets: readonly NamedSheet[];
  readonly onHome: () => void;
}

/** The two things to look at in the example, and the way to every sheet. */
export const ExampleTour = ({ sheets, onHome }: ExampleTourProps) => {
  const { say } = usePane();
  const { pending, failure, show } = useShowSheet();

  return (
    <>
      {failure && <ShowFailureMessage failure={failure} onRetry={(target) => void show(target)} onHome={onHome} />}
      <TourCard
        icon={<MoneyCalculatorRegular />}
        title={say("success.costs")}
        text={say("success.costs.text")}
        action={say("success.costs.action")}
        main
        pending={pending === "couts"}
        onClick={() => void show({ key: "couts" })}
      />
      <TourCard
        icon={<DataTrendingRegular />}
        title={say("success.indicators")}
        text={say("success.indicators.text")}
        action={say("success.indicators.action")}
        pending={pending === "indicateurs"}
        onClick={() => void show({ key: "indicateurs" })}
      />
      <Disclosure title={say("success.all")}>
        <MadeSheets sheets={sheets} onHome={onHome} />
      </Disclosure>
    </>
  );
};
