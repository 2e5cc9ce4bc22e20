import type { Result } from "../domain/shared";
import { compile, exampleData, exampleDefinition } from "../workbook";
import { applyPlan, settingKeyOf, type ScaffoldReport } from "./applyPlan";
import { NAMESPACE, PRODUCT_VERSION } from "./build";
import type { Hooks } from "./hooks";
import type { HostProblem } from "./hostProblem";

/** Makes the example: cost lines and household tracking, in new sheets of the open workbook. */
export const createExample = (hooks: Hooks = {}): Promise<Result<ScaffoldReport, HostProblem>> =>
  applyPlan(
    (taken) => compile(exampleDefinition, exampleData(PRODUCT_VERSION), { namespace: NAMESPACE, taken }),
    settingKeyOf(exampleDefinition.id),
    hooks
  );
