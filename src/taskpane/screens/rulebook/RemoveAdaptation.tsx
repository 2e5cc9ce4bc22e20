import { Button, Spinner } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useEffect, useRef, useState } from "react";
import type { HostProblem } from "../../host/paneHost";
import { settled } from "../../host/problem";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { useRulebookStyles } from "./rulebook.styles";

interface RemoveAdaptationProps {
  readonly onDone: (text: string) => void;
  readonly onAgain: () => void;
}

/** Takes the imported adaptation away, once that is confirmed. */
export const RemoveAdaptation = ({ onDone, onAgain }: RemoveAdaptationProps) => {
  const { host, say } = usePane();
  const styles = useRulebookStyles();
  const [isAsked, setIsAsked] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [failure, setFailure] = useState<HostProblem | null>(null);

  const place = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);

  useEffect(() => {
    if (isAsked !== wasAsked.current) place.current?.querySelector("button")?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);

  const remove = async () => {
    if (isPending) return;
    setIsPending(true);
    setFailure(null);
    const result = await settled(() => host.rulebook.removeAdaptation());
    setIsPending(false);
    if (!result.ok) setFailure(result.problem);
    else {
      const { removed, left } = result.value;
      const texts = [
        say("rulebook.remove.done", { count: removed }),
        ...(left > 0 ? [say("rulebook.remove.left", { count: left })] : []),
      ];
      onDone(texts.join(" "));
    }
  };

  return (
    <div ref={place}>
      {failure && (
        <ProblemMessage
          title={say("rulebook.remove.failed")}
          problem={failure}
          action={say("rulebook.readAgain")}
          onAction={onAgain}
        />
      )}
      {isAsked ? (
        <section className={styles.ask}>
          <p className={styles.text}>{say("rulebook.remove.text")}</p>
          <div className={styles.buttons}>
            <Button
              className={styles.button}
              appearance="primary"
              disabledFocusable={isPending}
              {...(isPending ? { icon: <Spinner size="tiny" /> } : {})}
              onClick={() => void remove()}
            >
              {say("rulebook.remove.agree")}
            </Button>
            <Button className={styles.button} onClick={() => setIsAsked(false)}>
              {say("rulebook.import.giveUp")}
            </Button>
          </div>
        </section>
      ) : (
        <Button className={styles.wide} icon={<DeleteRegular />} onClick={() => setIsAsked(true)}>
          {say("rulebook.remove")}
        </Button>
      )}
    </div>
  );
};
