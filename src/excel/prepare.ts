import { ok, type Result } from "../domain/shared";
import { settingKeyOf, WORKBOOK_ID } from "../workbook";
import { asking } from "./asking";
import { contentOf, partsAsked, type ProjectOrder } from "./createWorkbook";
import type { HostProblem } from "./hostProblem";
import type { Preparation } from "./order";
import { added, planOf } from "./planOf";
import { readBook, readPresent, usualName } from "./readBook";

/** Says which sheets an order would make, and under which names. Nothing is written. */
export const prepare = (order: ProjectOrder): Promise<Result<Preparation, HostProblem>> =>
  asking(async (context) => {
    const book = await readBook(context, settingKeyOf(WORKBOOK_ID));
    const present = await readPresent(context, book);
    if (added(partsAsked(order), present).length === 0) return ok({ sheets: [] });
    return ok({
      sheets: planOf(contentOf(order), present, book.taken).sheets.map(({ key, name, isPresent }) => ({
        key,
        name,
        wanted: isPresent ? name : usualName(key),
        isNew: !isPresent,
      })),
    });
  });
