import { Button, Spinner } from "@fluentui/react-components";
import type { ConfirmedOrder } from "../../app/useNavigation";
import type { WorkbookState } from "../../host/paneHost";
import { usePane } from "../../shared/PaneContext";
import { ProblemMessage } from "../../shared/ProblemMessage";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { BackUp } from "./BackUp";
import { useConfirmStyles } from "./confirm.styles";
import { PreparedSheets } from "./PreparedSheets";
import { UpdatedSheets } from "./UpdatedSheets";
import { usePreparation, type Prepared } from "./usePreparation";

interface ConfirmScreenProps {
  readonly order: ConfirmedOrder;
  /** What the workbook holds; null where it could not be read. */
  readonly workbook: WorkbookState | null;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
  readonly backLabel: string;
}

/** What is about to be written. */
const Announced = ({
  prepared,
  order,
  workbook,
}: { readonly prepared: Prepared } & Pick<ConfirmScreenProps, "order" | "workbook">) => {
  if (order.kind === "update")
    return <UpdatedSheets outdated={workbook?.outdated ?? []} changes={workbook?.changes ?? []} />;
  return prepared.kind === "ready" ? <PreparedSheets sheets={prepared.preparation.sheets} /> : null;
};

/** What will be written, before anything is: the sheets and their names, what may be lost, and a copy to keep. */
export const ConfirmScreen = ({ order, workbook, onConfirm, onBack, backLabel }: ConfirmScreenProps) => {
  const { say } = usePane();
  const styles = useConfirmStyles();
  const { prepared, retry } = usePreparation(order);
  const isNothing = prepared.kind === "ready" && order.kind !== "update" && prepared.preparation.sheets.length === 0;
  return (
    <>
      <ScreenHeader title={say(`confirm.${order.kind}`)} onBack={onBack} backLabel={backLabel} />
      {prepared.kind === "failed" && (
        <ProblemMessage problem={prepared.problem} action={say("failure.retry")} onAction={retry} />
      )}
      {prepared.kind === "reading" && (
        <Spinner className={styles.waiting} size="small" label={say("confirm.reading")} />
      )}
      {isNothing && <p className={styles.text}>{say("failure.already-there")}</p>}
      {prepared.kind === "ready" && !isNothing && (
        <>
          <Announced prepared={prepared} order={order} workbook={workbook} />
          <p className={styles.note} id="confirm-note">
            {say("confirm.safety")}
          </p>
          <BackUp />
          <div className={styles.footer}>
            <Button
              className={styles.confirm}
              appearance="primary"
              size="large"
              aria-describedby="confirm-note"
              onClick={onConfirm}
            >
              {say(order.kind === "update" ? "confirm.update.action" : "confirm.action")}
            </Button>
          </div>
        </>
      )}
    </>
  );
};
