import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { Overlay, RulebookFile } from "../../../domain/eligibility";
import { textIn } from "../../../domain/shared";
import { settled } from "../../host/problem";
import type { ImportPreparation, ImportRefusal, RulebookReading } from "../../host/rulebookHost";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { FileForm } from "./FileForm";
import { ImportPreview } from "./ImportPreview";
import { overlayOfFile } from "./overlayOfFile";
import { useRulebookStyles } from "./rulebook.styles";
import type { RulebookTask } from "./rulebookTask";

interface ImportViewProps {
  readonly reading: RulebookReading;
  readonly onDone: (text: string) => void;
  readonly onTask: (task: RulebookTask | null) => void;
  readonly onBack: () => void;
}

type Stage =
  | { readonly kind: "file" }
  /** The file changes nothing. */
  | { readonly kind: "same" }
  | { readonly kind: "preparing" }
  | { readonly kind: "refused"; readonly overlay: Overlay; readonly refusal: ImportRefusal }
  | { readonly kind: "prepared"; readonly preparation: ImportPreparation };

/** Imports an adaptation: a file, what it would change in this workbook, then the agreement. */
export const ImportView = ({ reading, onDone, onTask, onBack }: ImportViewProps) => {
  const { host, say } = usePane();
  const styles = useRulebookStyles();
  const [stage, setStage] = useState<Stage>({ kind: "file" });
  const { adaptation } = reading;

  const prepare = async (overlay: Overlay) => {
    setStage({ kind: "preparing" });
    const result = await settled(async () => {
      const prepared = await host.rulebook.prepareImport(overlay);
      return { ok: true, value: prepared };
    });
    if (!result.ok) setStage({ kind: "refused", overlay, refusal: { kind: "host", problem: result.problem } });
    else if (result.value.ok) setStage({ kind: "prepared", preparation: result.value.value });
    else setStage({ kind: "refused", overlay, refusal: result.value.problem });
  };

  const receive = (file: RulebookFile) => {
    const overlay = overlayOfFile(file);
    if (overlay.changes.length === 0) setStage({ kind: "same" });
    else void prepare(overlay);
  };

  return (
    <>
      <ScreenHeader key={stage.kind} title={say("rulebook.import")} onBack={onBack} backLabel={say("rulebook.back")} />
      {adaptation !== null ? (
        <>
          <p className={styles.text}>{say("rulebook.import.already", { name: adaptation.overlay.name })}</p>
          <Button className={styles.wide} onClick={() => onTask("export")}>
            {say("rulebook.export")}
          </Button>
        </>
      ) : (
        <>
          {stage.kind === "prepared" ? (
            <ImportPreview
              preparation={stage.preparation}
              onDone={onDone}
              onAgain={() => void prepare(stage.preparation.overlay)}
              onGiveUp={() => setStage({ kind: "file" })}
            />
          ) : (
            <>
              {stage.kind === "same" && <Notice intent="info" text={say("rulebook.import.same")} />}
              {stage.kind === "refused" && (
                <RefusedImport refusal={stage.refusal} onAgain={() => void prepare(stage.overlay)} />
              )}
              {stage.kind === "preparing" ? (
                <Spinner className={styles.waiting} size="small" label={say("rulebook.import.preparing")} />
              ) : (
                <>
                  <p className={styles.text}>{say("rulebook.import.how")}</p>
                  <FileForm onFile={receive} />
                </>
              )}
            </>
          )}
        </>
      )}
    </>
  );
};

const RefusedImport = ({ refusal, onAgain }: { readonly refusal: ImportRefusal; readonly onAgain: () => void }) => {
  const { say, language } = usePane();
  switch (refusal.kind) {
    case "host":
      return (
        <ProblemMessage
          title={say("rulebook.import.failed")}
          problem={refusal.problem}
          action={say("failure.retry")}
          onAction={onAgain}
        />
      );
    case "table":
      return (
        <Notice
          intent="error"
          title={say("rulebook.refused")}
          text={textIn(refusal.problem.message, language)}
          action={say("failure.retry")}
          onAction={onAgain}
        />
      );
    case "overlay":
      return (
        <Notice
          intent="error"
          title={say("rulebook.import.refused")}
          text={textIn(refusal.problem.message, language)}
        />
      );
  }
};
