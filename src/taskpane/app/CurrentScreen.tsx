import { usePane } from "../shared/PaneContext";
import { HomeScreen } from "../screens/home/HomeScreen";
import { WelcomeScreen } from "../screens/welcome/WelcomeScreen";
import {
  BudgetScreen,
  CheckScreen,
  ConfirmScreen,
  HelpScreen,
  NewProject,
  PartPlace,
  RulebookScreen,
  SavedProject,
  WorkScreen,
} from "./lazyScreens";
import type { PaneWay } from "./usePaneWay";

const EXAMPLE = { kind: "example" } as const;
const UPDATE = { kind: "update" } as const;
const ACCEPTANCE = { kind: "acceptance" } as const;

/** The screen of the place where the person is. */
export const CurrentScreen = ({ way }: { readonly way: PaneWay }) => {
  const { say } = usePane();
  const { place, hasMoved, reading, work, drafts, go, goHome } = way;
  const state = reading.kind === "ready" ? reading.state : null;
  switch (place.kind) {
    case "welcome":
      return (
        <WelcomeScreen
          takesFocus={hasMoved}
          onExample={() => way.confirm(EXAMPLE)}
          onProject={way.startProject}
          onHome={goHome}
        />
      );
    case "home":
      return (
        <HomeScreen
          takesFocus={hasMoved}
          workbook={reading}
          onExample={() => way.confirm(EXAMPLE)}
          onProject={() => way.openProject()}
          onUpdate={() => way.confirm(UPDATE)}
          onReadAgain={way.readAgain}
          onPart={(part) => go({ kind: "part", part })}
          onCheck={() => go({ kind: "check" })}
          onRulebook={() => go({ kind: "rulebook" })}
          onHelp={() => go({ kind: "help", section: "start" })}
        />
      );
    case "part":
      return (
        <PartPlace
          part={place.part}
          workbook={reading}
          onGo={go}
          onReadAgain={way.readAgain}
          onProject={() => way.openProject()}
          onCheck={() => go({ kind: "check" })}
          onBudget={() => go({ kind: "budget" })}
          onHome={goHome}
        />
      );
    case "new-project":
      return (
        <NewProject
          parts={place.parts}
          draft={drafts.fresh}
          onDraft={(fresh) => way.keepDraft({ fresh })}
          onProject={(project, parts) => way.confirm({ kind: "workbook", parts, project })}
          onHome={goHome}
        />
      );
    case "saved-project":
      return (
        <SavedProject
          workbook={reading}
          thenAdd={place.thenAdd}
          draft={drafts.saved}
          onDraft={(saved) => way.keepDraft({ saved })}
          onSaved={(project, sheet) => way.projectSaved(project, sheet, place.thenAdd)}
          onReadAgain={way.readAgain}
          onHome={goHome}
        />
      );
    case "confirm": {
      const { order } = place;
      const isFresh = order.kind === "workbook" && !way.isOurs;
      return (
        <ConfirmScreen
          order={order}
          workbook={state}
          onConfirm={() => void way.carryOut(order)}
          backLabel={say(isFresh ? "confirm.back" : "common.back")}
          onBack={() => (isFresh ? go({ kind: "new-project", parts: order.parts }) : goHome())}
        />
      );
    }
    case "work":
      return work === null ? null : (
        <WorkScreen
          work={work}
          hasSheets={way.isOurs}
          onCancel={way.cancel}
          onStart={(order) => void way.carryOut(order)}
          onHome={goHome}
          onDiagnostics={() => go({ kind: "help", section: "diagnostics" })}
        />
      );
    case "check":
      return <CheckScreen onBudget={() => go({ kind: "budget" })} onProject={way.startProject} onHome={goHome} />;
    case "budget":
      return <BudgetScreen onCheck={() => go({ kind: "check" })} onProject={way.startProject} onHome={goHome} />;
    case "rulebook":
      return <RulebookScreen onProject={way.startProject} onHome={goHome} />;
    case "help":
      return <HelpScreen section={place.section} onHome={goHome} onAcceptance={() => void way.carryOut(ACCEPTANCE)} />;
  }
};
