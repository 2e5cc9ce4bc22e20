import { EDITION } from "../domain/eligibility";
import { ok } from "../domain/shared";
import type { Implementation } from "./implementation";
import { PRODUCT_VERSION } from "./productVersion";

export const version: Implementation = {
  id: "VERSION",
  answer: () => ok(`Complément AVDL ${PRODUCT_VERSION} – référentiel : ${EDITION}`),
};
