import { Button } from "@fluentui/react-components";
import type { WorkbookState } from "../../host/paneHost";
import type { WorkbookReading } from "../../app/useWorkbook";
import { usePane, type Pane } from "../../shared/PaneContext";
import { useWorkbookCardStyles } from "./WorkbookCard.styles";

/** What can be done with the workbook as a whole. */
export interface WorkbookActions {
  readonly onExample: () => void;
  readonly onProject: () => void;
  readonly onUpdate: () => void;
  readonly onReadAgain: () => void;
}

interface Content {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly isMain: boolean;
  readonly run: () => void;
}

const oursContent = (state: WorkbookState, { say }: Pane, actions: WorkbookActions): Content => ({
  title: state.project === null || state.project.title === "" ? say("home.workbook.untitled") : state.project.title,
  text: say(state.parts.length > 1 ? "home.workbook.both" : `home.workbook.${state.parts[0] ?? "budget"}`),
  action: say("home.workbook.project"),
  isMain: false,
  run: actions.onProject,
});

const readyContent = (state: WorkbookState, pane: Pane, actions: WorkbookActions): Content => {
  const { say } = pane;
  if (state.outdated.length > 0) {
    return {
      title: say("home.workbook.outdated", { count: state.outdated.length }),
      text: say("home.workbook.outdated.text"),
      action: say("home.workbook.update"),
      isMain: true,
      run: actions.onUpdate,
    };
  }
  if (state.parts.length > 0) return oursContent(state, pane, actions);
  return {
    title: say("home.workbook.none"),
    text: say("home.workbook.none.text"),
    action: say("home.example"),
    isMain: true,
    run: actions.onExample,
  };
};

const contentOf = (workbook: WorkbookReading, pane: Pane, actions: WorkbookActions): Content => {
  const { say } = pane;
  switch (workbook.kind) {
    case "ready":
      return readyContent(workbook.state, pane, actions);
    case "failed":
      return {
        title: say("home.workbook.failed"),
        text: say(`failure.${workbook.problem.code}`),
        action: say("failure.retry"),
        isMain: false,
        run: actions.onReadAgain,
      };
    case "reading":
      return {
        title: say("home.workbook.reading"),
        text: say("home.workbook.none.text"),
        action: say("home.example"),
        isMain: true,
        run: actions.onExample,
      };
  }
};

/** What the workbook holds of ours, and the one thing to do about it. Its height does not change once it is read. */
export const WorkbookCard = ({ workbook, ...actions }: WorkbookActions & { readonly workbook: WorkbookReading }) => {
  const pane = usePane();
  const styles = useWorkbookCardStyles();
  const { title, text, action, isMain, run } = contentOf(workbook, pane, actions);
  return (
    <section className={styles.root} aria-labelledby="workbook-title">
      <div className={styles.words}>
        <h2 className={styles.title} id="workbook-title">
          {title}
        </h2>
        <p className={styles.text} id="workbook-text">
          {text}
        </p>
      </div>
      <Button
        className={styles.action}
        appearance={isMain ? "primary" : "secondary"}
        aria-describedby="workbook-title workbook-text"
        onClick={run}
      >
        {action}
      </Button>
    </section>
  );
};
