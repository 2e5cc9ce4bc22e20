import { version as contract } from "../domain/contract";
import { EDITION } from "../domain/eligibility";
import { ok } from "../domain/shared";
import type { Implementation } from "./implementation";
import { PRODUCT_VERSION } from "./productVersion";

export const version: Implementation = {
  contract,
  answer: () => ok(`Complément AVDL ${PRODUCT_VERSION} – référentiel : ${EDITION}`),
};
