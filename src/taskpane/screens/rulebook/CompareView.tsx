import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { applyOverlay, guideUsh2020, type Rulebook, type RulebookFile } from "../../../domain/eligibility";
import { textIn } from "../../../domain/shared";
import type { RulebookReading } from "../../host/rulebookHost";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { ComparedLines } from "./ComparedLines";
import { FileForm } from "./FileForm";
import { useRulebookStyles } from "./rulebook.styles";

interface CompareViewProps {
  readonly reading: RulebookReading;
  readonly onBack: () => void;
}

const SIDES = ["builtIn", "inForce", "file"] as const;
type Side = (typeof SIDES)[number];

interface SideFieldProps {
  readonly label: string;
  readonly side: Side;
  readonly offered: readonly Side[];
  readonly onSide: (side: Side) => void;
}

const SideField = ({ label, side, offered, onSide }: SideFieldProps) => {
  const { say } = usePane();
  return (
    <Field label={label}>
      <Select value={side} onChange={(_, { value }) => onSide(offered.find((each) => each === value) ?? side)}>
        {offered.map((each) => (
          <option key={each} value={each}>
            {say(`rulebook.compare.${each}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
};

/** The rulebook that a file makes: itself, or the built-in edition with what it changes. */
const rulebookOfFile = (file: RulebookFile) =>
  file.kind === "rulebook" ? ({ ok: true, value: file.rulebook } as const) : applyOverlay(guideUsh2020, file.overlay);

const nameOfFile = (file: RulebookFile): string => (file.kind === "rulebook" ? file.rulebook.name : file.overlay.name);

const offeredSides = ({ table, rulebook }: RulebookReading): readonly Side[] =>
  SIDES.filter((side) => side !== "inForce" || (table !== null && rulebook.ok));

/** Two editions side by side over the lines of this workbook: which of them change, and why. */
export const CompareView = ({ reading, onBack }: CompareViewProps) => {
  const { say, language } = usePane();
  const styles = useRulebookStyles();
  const offered = offeredSides(reading);
  const [before, setBefore] = useState<Side>("builtIn");
  const [after, setAfter] = useState<Side>(offered.includes("inForce") ? "inForce" : "file");
  const [file, setFile] = useState<RulebookFile | null>(null);
  const ofFile = useMemo(() => (file === null ? null : rulebookOfFile(file)), [file]);

  const rulebookOf = (side: Side): Rulebook | null => {
    if (side === "builtIn") return guideUsh2020;
    if (side === "inForce") return reading.rulebook.ok ? reading.rulebook.value : null;
    return ofFile?.ok === true ? ofFile.value : null;
  };
  const [one, other] = [rulebookOf(before), rulebookOf(after)];
  const wantsFile = before === "file" || after === "file";

  return (
    <>
      <ScreenHeader
        key={file === null ? "editions" : "file"}
        title={say("rulebook.compare")}
        onBack={onBack}
        backLabel={say("rulebook.back")}
      />
      <div className={styles.fields}>
        <SideField label={say("rulebook.compare.before")} side={before} offered={offered} onSide={setBefore} />
        <SideField label={say("rulebook.compare.after")} side={after} offered={offered} onSide={setAfter} />
      </div>
      {wantsFile && (
        <>
          <p className={styles.text}>
            {file === null
              ? say("rulebook.compare.openFile")
              : say("rulebook.compare.file.named", { name: nameOfFile(file) })}
          </p>
          {ofFile?.ok === false && (
            <Notice
              intent="error"
              title={say("rulebook.import.refused")}
              text={textIn(ofFile.problem.message, language)}
            />
          )}
          {ofFile?.ok !== true && <FileForm onFile={setFile} />}
        </>
      )}
      {one !== null && other !== null && <ComparedLines costs={reading.costs} before={one} after={other} />}
    </>
  );
};
