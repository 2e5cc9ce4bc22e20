import { Suspense, type JSX } from "react";
import { usePane } from "../shared/PaneContext";
import { NoticeProvider } from "../shared/NoticeContext";
import { CurrentScreen } from "./CurrentScreen";
import { DoneLine } from "./DoneLine";
import { RefusalMessage } from "./lazyScreens";
import { usePaneStyles } from "./PaneApp.styles";
import { useCommandRefusal } from "./useCommandRefusal";
import { usePaneWay } from "./usePaneWay";

/** The screen the person is on, and what every screen has to say. */
export const Screens = (): JSX.Element => {
  const { host, say } = usePane();
  const styles = usePaneStyles();
  const way = usePaneWay(host);
  const { refusal, retry, dismiss } = useCommandRefusal(host);
  const { place, work, savedIn } = way;

  const notice = (
    <>
      {savedIn !== null && <DoneLine text={say("project.done", { name: savedIn })} />}
      {refusal && (
        <Suspense fallback={null}>
          <RefusalMessage
            refusal={refusal}
            onRetry={() => void retry(refusal)}
            onHome={() => {
              dismiss();
              way.goHome();
            }}
            onDismiss={dismiss}
          />
        </Suspense>
      )}
    </>
  );

  return (
    <NoticeProvider value={notice}>
      <main className={styles.screen} key={place.kind === "work" ? work?.kind : place.kind}>
        <Suspense fallback={<p>{say("common.loading")}</p>}>
          <CurrentScreen way={way} />
        </Suspense>
      </main>
    </NoticeProvider>
  );
};
