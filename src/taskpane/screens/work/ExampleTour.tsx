import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { MoneyCalculatorRegular } from "@fluentui/react-icons/svg/money-calculator";
import { usePane } from "../../shared/PaneContext";
import { ShowFailureMessage } from "./ShowFailureMessage";
import { TourCard } from "./TourCard";
import { useShowSheet } from "./useShowSheet";

/** The two things to look at in the example, and the way to each. */
export const ExampleTour = ({ onHome }: { readonly onHome: () => void }) => {
  const { say } = usePane();
  const { pending, failure, show } = useShowSheet();

  return (
    <>
      {failure && <ShowFailureMessage failure={failure} onRetry={(sheet) => void show(sheet)} onHome={onHome} />}
      <TourCard
        icon={<MoneyCalculatorRegular />}
        title={say("success.costs")}
        text={say("success.costs.text")}
        action={say("success.costs.action")}
        main
        pending={pending === "couts"}
        onClick={() => void show("couts")}
      />
      <TourCard
        icon={<DataTrendingRegular />}
        title={say("success.indicators")}
        text={say("success.indicators.text")}
        action={say("success.indicators.action")}
        pending={pending === "indicateurs"}
        onClick={() => void show("indicateurs")}
      />
    </>
  );
};
