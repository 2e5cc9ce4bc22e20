import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useEffect, useMemo, useState } from "react";
import { guideUsh2020, overlayJson, rulebookJson } from "../../../domain/eligibility";
import { ok, textIn, type Problem, type Result } from "../../../domain/shared";
import type { RulebookReading } from "../../host/rulebookHost";
import { CopyableText } from "../../shared/CopyableText";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { canSaveFiles, saveFile } from "./saveFile";
import { exportedOverlay } from "./exportedOverlay";
import { useRulebookStyles } from "./rulebook.styles";

interface ExportViewProps {
  readonly reading: RulebookReading;
  readonly onBack: () => void;
}

type What = "whole" | "overlay";

const ISO_DAY_LENGTH = 10;

function exported(reading: RulebookReading, what: What): Result<string, Problem> {
  if (what === "overlay") {
    const overlay = exportedOverlay(reading, new Date().toISOString().slice(0, ISO_DAY_LENGTH));
    return overlay.ok ? ok(overlayJson(overlay.value)) : overlay;
  }
  const { rulebook, table } = reading;
  if (table === null) return ok(rulebookJson(guideUsh2020));
  return rulebook.ok ? ok(rulebookJson(rulebook.value)) : rulebook;
}

/** True once it is known that this Excel lets the pane save a file. */
const useCanSave = (): boolean => {
  const { host } = usePane();
  const [canSave, setCanSave] = useState(false);
  useEffect(() => {
    let wanted = true;
    host
      .readFacts()
      .then((facts) => {
        if (wanted) setCanSave(canSaveFiles(facts));
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [host]);
  return canSave;
};

/** The rulebook in force, or what this workbook changes of the edition, as text to copy or a file to save. */
export const ExportView = ({ reading, onBack }: ExportViewProps) => {
  const { say, language } = usePane();
  const styles = useRulebookStyles();
  const canSave = useCanSave();
  const [what, setWhat] = useState<What>(reading.adaptation === null ? "whole" : "overlay");
  const text = useMemo(() => exported(reading, what), [reading, what]);
  return (
    <>
      <ScreenHeader title={say("rulebook.export")} onBack={onBack} backLabel={say("rulebook.back")} />
      <Field className={styles.field} label={say("rulebook.export.what")}>
        <RadioGroup value={what} onChange={(_, { value }) => setWhat(value === "overlay" ? "overlay" : "whole")}>
          <Radio value="whole" label={say("rulebook.export.whole")} />
          <Radio value="overlay" label={say("rulebook.export.overlay")} />
        </RadioGroup>
      </Field>
      {text.ok ? (
        <>
          <p className={styles.note}>{say("rulebook.export.how")}</p>
          <CopyableText key={what} label={say("rulebook.export.label")} text={text.value} />
          {canSave && (
            <Button
              className={styles.save}
              icon={<ArrowDownloadRegular />}
              onClick={() => saveFile(what === "whole" ? "referentiel.json" : "adaptation.json", text.value)}
            >
              {say("rulebook.export.save")}
            </Button>
          )}
        </>
      ) : (
        <Notice intent="info" title={say("rulebook.export.refused")} text={textIn(text.problem.message, language)} />
      )}
    </>
  );
};
