import { useCallback, useState } from "react";
import type { ReviewedLine, SplitPart } from "../../../domain/budgetCheck";
import type { CostSheetLine, Decision } from "../../host/budgetHost";
import { usePane } from "../../shared/PaneContext";
import { useChanges, type LastChange } from "./useChanges";
import { useLineFocus } from "./useLineFocus";
import type { ReadBudget } from "./useOwnBudget";
import { useShowCell } from "./useShowCell";

type Reviewed = ReviewedLine<CostSheetLine>;

/** The lines of the same group that come after one: the first that is still shown takes the focus after it. */
const nextOf = ({ line, group }: Reviewed, shown: readonly Reviewed[]): readonly number[] => {
  const places = shown.filter((each) => each.group === group).map((each) => each.line.place);
  return [...places.filter((place) => place > line.place), ...places.filter((place) => place < line.place).reverse()];
};

/** What can be done with the lines of our costs: open, go to the cell, decide, split, go back. */
export const useOwnLines = (
  { table, rulebook }: ReadBudget,
  shown: readonly Reviewed[],
  onLines: (lines: readonly CostSheetLine[]) => void
) => {
  const { host, say } = usePane();
  const [open, setOpen] = useState<number | null>(null);
  const focusOn = useLineFocus();
  const cell = useShowCell();

  const follow = useCallback(
    (lines: readonly CostSheetLine[]) => {
      setOpen(null);
      onLines(lines);
    },
    [onLines]
  );

  const undone = useCallback(
    (lines: readonly CostSheetLine[]) => {
      follow(lines);
      focusOn([]);
    },
    [follow, focusOn]
  );

  const changes = useChanges(undone);

  const onShow = (line: CostSheetLine) => void cell.show(() => host.budget.showLine(table, line));

  const decide = (reviewed: Reviewed, decision: Decision) =>
    void changes.write(
      () => host.budget.decide(table, reviewed.line, decision),
      ({ lines, change }) => {
        const { label, place } = reviewed.line;
        follow(lines);
        focusOn([place, ...nextOf(reviewed, shown)], [reviewed.group]);
        const text =
          decision.status === ""
            ? say("budget.done.withdrawn", { label })
            : say("budget.done.decision", { label, status: decision.status });
        return { text, change };
      }
    );

  const split = (reviewed: Reviewed, parts: readonly [SplitPart, SplitPart]) =>
    void changes.write(
      () => host.budget.split(table, reviewed.line, parts, rulebook),
      ({ lines, change }) => {
        const { place } = reviewed.line;
        const after = nextOf(reviewed, shown).map((each) => (each > place ? each + 1 : each));
        follow(lines);
        focusOn([place, place + 1, ...after], [reviewed.group]);
        return { text: say("budget.done.split", { first: parts[0].label, second: parts[1].label }), change };
      }
    );

  const bar = (last: LastChange) => ({
    text: last.text,
    isPending: changes.isPending,
    onUndo: () => void changes.undo(last),
  });

  return {
    changes: { ...changes, bar },
    cell,
    ways: {
      idOf: ({ place }: CostSheetLine) => place,
      open,
      onShow,
      onToggle: (line: CostSheetLine) => {
        changes.dismiss();
        if (open !== line.place) onShow(line);
        setOpen(open === line.place ? null : line.place);
      },
      decide,
      split,
    },
  };
};
