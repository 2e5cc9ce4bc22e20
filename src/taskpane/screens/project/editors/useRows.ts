import { useEffect, useRef } from "react";
import type { FieldKey } from "../../../../domain/project";
import { change as changed, nextId, rowsOf, type Draft, type DraftRow } from "../draft";
import type { FormActions } from "../useProjectForm";
import { fieldId } from "./editorProps";

/** The id of the control of a line; the first line is where one goes for the whole field. */
export const rowId = (key: FieldKey, rows: readonly DraftRow[], row: DraftRow): string =>
  rows[0]?.id === row.id ? fieldId(key) : `${fieldId(key)}-${row.id}`;

export const addButtonId = (key: FieldKey): string => `${fieldId(key)}-add`;

type Settle = (rows: readonly DraftRow[]) => readonly DraftRow[];

const asTheyAre: Settle = (rows) => rows;

/** Adds, changes and removes the lines of a list, then settles what follows from it; the focus follows. */
export const useRows = (key: FieldKey, draft: Draft, change: FormActions["change"], settle = asTheyAre) => {
  const rows = rowsOf(draft, key);
  const wanted = useRef<number | "none-left" | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const row = rows.find(({ id }) => id === wanted.current);
    wanted.current = null;
    document.getElementById(row === undefined ? addButtonId(key) : rowId(key, rows, row))?.focus();
  }, [key, rows]);

  const setRows = (next: readonly DraftRow[]) => change(key, (before) => changed.rows(before, key, settle(next)));

  return {
    rows,
    setRows,
    type: (row: DraftRow, text: string) => setRows(rows.map((each) => (each.id === row.id ? { ...each, text } : each))),
    add: () => {
      const id = nextId(rows);
      wanted.current = id;
      setRows([...rows, { id, text: "", isLead: rows.length === 0 }]);
    },
    remove: (row: DraftRow) => {
      const place = rows.findIndex(({ id }) => id === row.id);
      const left = rows.filter(({ id }) => id !== row.id);
      wanted.current = (left[place] ?? left.at(-1))?.id ?? "none-left";
      setRows(left);
    },
  };
};
