import { BookRegular } from "@fluentui/react-icons/svg/book";
import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { MoneyCalculatorRegular } from "@fluentui/react-icons/svg/money-calculator";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import type { MessageKey } from "../../../locales";
import type { WorkbookPart } from "../../host/paneHost";
import type { WorkbookReading } from "../../app/useWorkbook";
import { ActionRow } from "../../shared/ActionRow";
import { usePane } from "../../shared/PaneContext";
import { Logo } from "../../shared/Logo";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { useHomeStyles } from "./HomeScreen.styles";
import { WorkbookCard, type WorkbookActions } from "./WorkbookCard";

interface HomeScreenProps extends WorkbookActions {
  readonly takesFocus: boolean;
  readonly workbook: WorkbookReading;
  readonly onPart: (part: WorkbookPart) => void;
  readonly onCheck: () => void;
  readonly onRulebook: () => void;
  readonly onHelp: () => void;
}

type Presence = "absent" | "offered" | "present";

/** Whether a part is there; "offered" where the other one is, which it would complete. */
const presenceOf = (workbook: WorkbookReading, part: WorkbookPart): Presence => {
  const parts = workbook.kind === "ready" ? workbook.state.parts : [];
  if (parts.includes(part)) return "present";
  return parts.length > 0 ? "offered" : "absent";
};

const NOTES = {
  budget: { absent: "home.budget.absent", offered: "home.budget.offered", present: "home.budget.present" },
  suivi: { absent: "home.suivi.absent", offered: "home.suivi.offered", present: "home.suivi.present" },
} as const satisfies Readonly<Record<WorkbookPart, Readonly<Record<Presence, MessageKey>>>>;

/** What the workbook holds of ours, and the five tasks. */
export const HomeScreen = ({
  takesFocus,
  workbook,
  onPart,
  onCheck,
  onRulebook,
  onHelp,
  ...actions
}: HomeScreenProps) => {
  const { say } = usePane();
  const styles = useHomeStyles();

  return (
    <>
      <ScreenHeader title={say("product.title")} logo={<Logo />} takesFocus={takesFocus} />
      <WorkbookCard workbook={workbook} {...actions} />
      <nav className={styles.tasks} aria-label={say("home.tasks")}>
        <ActionRow
          icon={<MoneyCalculatorRegular />}
          title={say("home.budget")}
          note={say(NOTES.budget[presenceOf(workbook, "budget")])}
          onClick={() => onPart("budget")}
        />
        <ActionRow
          icon={<DataTrendingRegular />}
          title={say("home.suivi")}
          note={say(NOTES.suivi[presenceOf(workbook, "suivi")])}
          onClick={() => onPart("suivi")}
        />
        <ActionRow
          icon={<ClipboardTaskListLtrRegular />}
          title={say("home.check")}
          note={say("home.check.note")}
          onClick={onCheck}
        />
        <ActionRow
          icon={<BookRegular />}
          title={say("rulebook.title")}
          note={say("rulebook.note")}
          onClick={onRulebook}
        />
        <ActionRow
          icon={<QuestionCircleRegular />}
          title={say("home.help")}
          note={say("home.help.note")}
          onClick={onHelp}
        />
      </nav>
      <p className={styles.privacy}>
        <ShieldCheckmarkRegular aria-hidden />
        {say("product.privacy")}
      </p>
    </>
  );
};
