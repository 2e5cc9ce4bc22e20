import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import { CopyableText } from "../shared/CopyableText";
import { Disclosure } from "../shared/Disclosure";
import { usePane } from "../shared/PaneContext";
import { ScreenHeader } from "../shared/ScreenHeader";
import { usePaneStyles } from "./PaneApp.styles";

/** What is shown in the place of a screen that met a bug. */
export const CrashScreen = ({ technical }: { readonly technical: string }): JSX.Element => {
  const { say } = usePane();
  const styles = usePaneStyles();
  return (
    <main className={styles.screen}>
      <ScreenHeader title={say("crash.title")} />
      <p className={styles.text}>{say("crash.text")}</p>
      <Button className={styles.button} appearance="primary" onClick={() => window.location.reload()}>
        {say("crash.reload")}
      </Button>
      <Disclosure title={say("failure.details")}>
        <CopyableText label={say("failure.details")} text={technical} />
      </Disclosure>
    </main>
  );
};
