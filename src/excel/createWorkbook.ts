import { fail, ok, type Result } from "../domain/shared";
import {
  compile,
  emptyContent,
  exampleContent,
  quarterCount,
  WORKBOOK_ID,
  WORKBOOK_PARTS,
  workbookData,
  workbookDefinition,
  type Plan,
  type PresentWorkbook,
  type TakenNames,
  type WorkbookContent,
  type WorkbookPart,
} from "../workbook";
import { createAcceptanceSheet } from "./acceptance/createAcceptanceSheet";
import { applyJob, type ScaffoldReport } from "./applyPlan";
import { NAMESPACE } from "./build";
import type { Hooks } from "./hooks";
import type { HostProblem } from "./hostProblem";
import { makingNow } from "./making";
import type { Order } from "./order";
import { updateJob } from "./update";

/** Parts that an order adds to a workbook that holds some already. */
export const added = (parts: readonly WorkbookPart[], present: PresentWorkbook): readonly WorkbookPart[] =>
  parts.filter((part) => !present.parts.includes(part));

/** What to write so that a workbook holds this content beside what it has. */
export function planOf(content: WorkbookContent, present: PresentWorkbook, taken: TakenNames): Plan {
  const definition = workbookDefinition(
    { added: added(content.parts, present), present },
    quarterCount(content.project)
  );
  const data = workbookData({ ...content, parts: definition.parts });
  return compile(definition, data, { namespace: NAMESPACE, taken, present });
}

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
