import { type ColumnKey, TRACKING_COLUMNS } from "../columns/trackingColumns";
import type { Tracking } from "../tracking";
import { remarksOn } from "./readTracking";
import type { MeasureRemark } from "./remarks";

/** What was remarked when a column was read, by row. */
export const remarksIn = (tracking: Tracking, key: ColumnKey): readonly MeasureRemark[] => {
  const column = TRACKING_COLUMNS.find((declared) => declared.key === key);
  return column === undefined ? [] : remarksOn(column, tracking);
};
