import { Button, Field, Textarea } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useRef, useState, type ChangeEvent } from "react";
import { readRulebookFile, type RulebookFile } from "../../../domain/eligibility";
import { textIn } from "../../../domain/shared";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../shared/PaneContext";
import { useRulebookStyles } from "./rulebook.styles";

interface FileFormProps {
  /** Receives what a file, or a pasted text, holds. */
  readonly onFile: (file: RulebookFile) => void;
}

/** Bytes of a file that are read at most: a rulebook of ours has a tenth of it. */
const MOST_BYTES = 1_000_000;

/** Chooses a JSON file or pastes its text. What is no rulebook is refused, with the rule and the field named. */
export const FileForm = ({ onFile }: FileFormProps) => {
  const { say, language } = usePane();
  const styles = useRulebookStyles();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);

  const readText = (content: string) => {
    const read = readRulebookFile(content);
    setRefusal(read.ok ? null : textIn(read.problem.message, language));
    if (read.ok) onFile(read.value);
  };

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file === undefined) return;
    if (file.size > MOST_BYTES) setRefusal(say("rulebook.file.tooLarge"));
    else {
      try {
        readText(await file.text());
      } catch {
        setRefusal(say("rulebook.file.unreadable"));
      }
    }
    /** The same file, once it was mended, can be chosen again. */
    target.value = "";
  };

  return (
    <>
      <input
        className={styles.hidden}
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={say("rulebook.file.choose")}
        tabIndex={-1}
        onChange={(event) => void choose(event)}
      />
      <Button
        className={styles.wide}
        appearance="primary"
        icon={<DocumentArrowUpRegular />}
        onClick={() => input.current?.click()}
      >
        {say("rulebook.file.choose")}
      </Button>
      {refusal !== null && <Notice intent="error" title={say("rulebook.import.refused")} text={refusal} />}
      <Field className={styles.field} label={say("rulebook.file.paste")}>
        <Textarea value={text} rows={4} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button className={styles.wide} disabled={text.trim() === ""} onClick={() => readText(text)}>
        {say("rulebook.file.read")}
      </Button>
    </>
  );
};
