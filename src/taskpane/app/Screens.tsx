import { lazy, Suspense, type JSX } from "react";
import type { Task } from "../host/paneHost";
import { usePane } from "../shared/PaneContext";
import { NoticeProvider } from "../shared/NoticeContext";
import { HomeScreen } from "../screens/home/HomeScreen";
import { usePaneStyles } from "./PaneApp.styles";
import { useCommandRefusal } from "./useCommandRefusal";
import { useNavigation } from "./useNavigation";
import { useWork } from "./useWork";

const WorkScreen = lazy(async () => {
  const { WorkScreen: component } = await import(/* webpackChunkName: "pane-work" */ "../screens/work/WorkScreen");
  return { default: component };
});

const RefusalMessage = lazy(async () => {
  const { RefusalMessage: component } = await import(
    /* webpackChunkName: "pane-work" */ "../screens/work/RefusalMessage"
  );
  return { default: component };
});

const HelpScreen = lazy(async () => {
  const { HelpScreen: component } = await import(/* webpackChunkName: "pane-help" */ "../screens/help/HelpScreen");
  return { default: component };
});

/** The screen the person is on. Home is there at once; the others are fetched when they are first wanted. */
export const Screens = (): JSX.Element => {
  const { host, say } = usePane();
  const styles = usePaneStyles();
  const { place, hasMoved, go } = useNavigation();
  const { work, start, cancel } = useWork(host);
  const { refusal, retry, dismiss } = useCommandRefusal(host);

  const goHome = () => go({ kind: "home" });
  const goToDiagnostics = () => go({ kind: "help", section: "diagnostics" });
  const startTask = (task: Task) => {
    go({ kind: "work" });
    void start(task);
  };

  const notice = refusal && (
    <Suspense fallback={null}>
      <RefusalMessage
        refusal={refusal}
        onRetry={() => void retry(refusal)}
        onHome={() => {
          dismiss();
          goHome();
        }}
        onDismiss={dismiss}
      />
    </Suspense>
  );

  return (
    <NoticeProvider value={notice}>
      <main className={styles.screen} key={place.kind === "work" ? work?.kind : place.kind}>
        <Suspense fallback={<p>{say("common.loading")}</p>}>
          {place.kind === "home" && (
            <HomeScreen
              takesFocus={hasMoved}
              onStart={startTask}
              onHelp={() => go({ kind: "help", section: "start" })}
            />
          )}
          {place.kind === "work" && work !== null && (
            <WorkScreen
              work={work}
              onCancel={cancel}
              onStart={startTask}
              onHome={goHome}
              onDiagnostics={goToDiagnostics}
            />
          )}
          {place.kind === "help" && <HelpScreen section={place.section} onHome={goHome} />}
        </Suspense>
      </main>
    </NoticeProvider>
  );
};
