import type { HostProblem, HostProblemCode } from "../host/paneHost";
import { usePane } from "./PaneContext";
import { Notice } from "./Notice";

/** How serious a problem looks: asked for by the person, mended by the person, or neither. */
const INTENTS = {
  cancelled: "info",
  "cell-edit": "warning",
  "read-only": "warning",
  protected: "warning",
  "not-supported": "warning",
  "sheet-missing": "warning",
  "sheet-changed": "warning",
  "already-there": "info",
  "nothing-outdated": "info",
  "no-copy": "warning",
  "copy-too-large": "warning",
  "columns-missing": "warning",
  "line-changed": "warning",
  "change-overwritten": "warning",
  "range-empty": "warning",
  "range-multiple": "warning",
  "range-too-wide": "warning",
  "range-changed": "warning",
  "right-taken": "warning",
  "rules-missing": "warning",
  "rules-changed": "warning",
  "adaptation-there": "info",
  "adaptation-gone": "info",
  "too-large": "error",
  interrupted: "error",
  unexpected: "error",
} as const satisfies Readonly<Record<HostProblemCode, string>>;

interface ProblemMessageProps {
  readonly title?: string;
  readonly problem: HostProblem;
  readonly action: string;
  readonly onAction: () => void;
  readonly onDismiss?: () => void;
}

/** What went wrong in Excel in one sentence, and what to do about it. */
export const ProblemMessage = ({ problem: { code }, ...rest }: ProblemMessageProps) => {
  const { say } = usePane();
  return <Notice intent={INTENTS[code]} text={say(`failure.${code}`)} {...rest} />;
};
