import { fail, ok, type Result } from "../domain/shared";
import {
  emptyContent,
  exampleContent,
  WORKBOOK_ID,
  WORKBOOK_PARTS,
  type WorkbookContent,
  type WorkbookPart,
} from "../workbook";
import { createAcceptanceSheet } from "./acceptance/createAcceptanceSheet";
import { applyJob, type ScaffoldReport } from "./applyPlan";
import type { Hooks } from "./hooks";
import type { HostProblem } from "./hostProblem";
import { makingNow } from "./making";
import type { Order } from "./order";
import { added, planOf } from "./planOf";
import { updateJob } from "./update";

/** An order that makes sheets for a project, its own or the invented one. */
export type ProjectOrder = Extract<Order, { readonly kind: "workbook" | "example" }>;

export const contentOf = (order: ProjectOrder): WorkbookContent =>
  order.kind === "example" ? exampleContent(makingNow()) : emptyContent(order.project, order.parts, makingNow());

export const partsAsked = (order: ProjectOrder): readonly WorkbookPart[] =>
  order.kind === "example" ? WORKBOOK_PARTS : order.parts;

const alreadyThere: HostProblem = { code: "already-there", leftovers: [], technical: "" };

/** Does what an order asks in the open workbook, and tells what was made. */
export function carryOut(order: Order, hooks: Hooks = {}): Promise<Result<ScaffoldReport, HostProblem>> {
  if (order.kind === "acceptance") return createAcceptanceSheet(hooks);
  if (order.kind === "update") return applyJob(updateJob, hooks);
  const content = contentOf(order);
  return applyJob(
    {
      definition: WORKBOOK_ID,
      action: "scaffold",
      prepare: (_, { taken }, present) =>
        added(content.parts, present).length === 0
          ? fail(alreadyThere)
          : ok({ plan: planOf(content, present, taken), renamed: [] }),
    },
    hooks
  );
}
