import {
  Button,
  Field,
  FluentProvider,
  makeStyles,
  Textarea,
  Title3,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  page: { minHeight: "100vh", padding: tokens.spacingHorizontalL },
  line: { display: "flex", gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalM },
});

const LINES = [
  { icon: <Ribbon24Regular />, text: "One" },
  { icon: <LockOpen24Regular />, text: "Two" },
  { icon: <DesignIdeas24Regular />, text: "Three" },
] as const;

/**
 * The measuring stick for start-up: a pane of the size and parts of the usual React and Fluent starting point (a
 * heading, three lines with icons, a text field, a button), and one function that does nothing.
 */
function Baseline() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <main className={styles.page}>
      <Title3 as="h1">Baseline</Title3>
      {LINES.map((line) => (
        <p className={styles.line} key={line.text}>
          {line.icon}
          {line.text}
        </p>
      ))}
      <Field label="Text">
        <Textarea value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Button appearance="primary">Insert</Button>
    </main>
  );
}

CustomFunctions.associate("NOTHING", () => [["Éligible"]]);

void Office.onReady().then(() => {
  performance.mark("avdl:office-ready");
  const container = document.getElementById("root");
  if (container === null) return;
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <Baseline />
    </FluentProvider>
  );
});
