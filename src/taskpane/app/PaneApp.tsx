import { FluentProvider, mergeClasses } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { speaker, type Language } from "../../locales";
import type { PaneHost } from "../host/paneHost";
import { PaneProvider } from "../shared/PaneContext";
import { paneTheme } from "../theme/paneTheme";
import type { Surroundings } from "../theme/surroundings";
import { useShade } from "../theme/useShade";
import { CrashGuard } from "./CrashGuard";
import { CrashScreen } from "./CrashScreen";
import { usePaneStyles } from "./PaneApp.styles";
import { Screens } from "./Screens";
import { useAnnouncer } from "./useAnnouncer";

interface PaneAppProps {
  readonly host: PaneHost;
  readonly language: Language;
  readonly surroundings: Surroundings;
}

/** The pane: its theme, its language, its one scrolling area and its one status region. */
export const PaneApp = ({ host, language, surroundings }: PaneAppProps): JSX.Element => {
  const styles = usePaneStyles();
  const shade = useShade(surroundings);
  const { announcement, announce } = useAnnouncer();
  const say = useMemo(() => speaker(language), [language]);
  const pane = useMemo(() => ({ host, language, shade, say, announce }), [host, language, shade, say, announce]);

  return (
    <FluentProvider theme={paneTheme(shade)} className={mergeClasses(styles.root, styles[shade])}>
      <PaneProvider value={pane}>
        <CrashGuard fallback={(technical) => <CrashScreen technical={technical} />}>
          <Screens />
        </CrashGuard>
      </PaneProvider>
      <div className={styles.status} role="status">
        {announcement}
      </div>
    </FluentProvider>
  );
};
