import type { PlanSheet } from "../../workbook";

/**
 * Where each new sheet goes, counted from 0, when the sheets are added one after the other: right after the sheet it
 * follows. Null leaves it at the end.
 */
export function placesOf(sheets: readonly PlanSheet[], present: readonly string[]): ReadonlyMap<string, number | null> {
  const order = [...present];
  return new Map(
    sheets
      .filter(({ isPresent }) => !isPresent)
      .map(({ name, follows }) => {
        const before = follows === null ? -1 : order.indexOf(follows);
        const place = before < 0 ? order.length : before + 1;
        order.splice(place, 0, name);
        return [name, before < 0 ? null : place] as const;
      })
  );
}
