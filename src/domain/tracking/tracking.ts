import type { ColumnKey, DateKey, LabelKey, NumberKey } from "./columns/trackingColumns";
import type { DateColumn } from "./reading/dateColumn";
import type { HouseholdMeasures } from "./reading/householdMeasures";
import type { Households } from "./reading/households";
import type { LabelColumn } from "./reading/labelColumn";
import type { NumberColumn } from "./reading/numberColumn";
import type { CellRemark } from "./reading/remarks";

/**
 * The measures of a tracking sheet, column by column; each column is read once: when it is first asked for, or with others by `load`.
 * A column that the range does not have is blank throughout: ask `hasColumn` before concluding from it.
 */
export interface Tracking {
  /** How many measures were kept. */
  readonly count: number;
  /** The row of each measure in the range, whose header is row 1. */
  readonly rowNumbers: Int32Array;
  /** The headers as they are written. */
  readonly headers: readonly string[];
  readonly hasColumn: (key: ColumnKey) => boolean;
  readonly dates: (key: DateKey) => DateColumn;
  readonly labels: (key: LabelKey) => LabelColumn;
  readonly numbers: (key: NumberKey) => NumberColumn;
  /** Reads several columns in one go over the rows, which is quicker than one after the other. */
  readonly load: (keys: readonly ColumnKey[]) => void;
  readonly households: () => Households;
  readonly householdMeasures: () => HouseholdMeasures;
  /** Every cell that could not be read as it stands, by row then column. */
  readonly remarks: () => readonly CellRemark[];
  readonly blankRows: number;
  /** The rows of totals that were left out, as rows of the range. */
  readonly totalRows: readonly number[];
}
