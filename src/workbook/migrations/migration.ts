import type { Bilingual } from "../../domain/shared";
import type { Row } from "../definition/definition";

/** How what was typed in sheets of one version is brought to the next. Nothing typed is dropped. */
export interface Migration {
  /** The definition that made the sheets, and its version. */
  readonly definition: string;
  readonly from: number;
  /** The version of the present definition that the rows then fit. */
  readonly to: number;
  /** What changed, for the person who is offered the update. */
  readonly title: Bilingual;
  readonly cost: (row: Row) => Row;
  readonly measure: (row: Row) => Row;
}
