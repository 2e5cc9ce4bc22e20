import { indicateursHeader } from "../domain/contract";
import { computeIndicators, indicatorTable } from "../domain/indicators";
import { ok } from "../domain/shared";
import type { Implementation } from "./implementation";
import { readTrackingCall } from "./trackingCall";

export const indicateurs: Implementation = {
  id: "INDICATEURS",
  answer: (argumentList) => {
    const call = readTrackingCall(argumentList);
    if (!call.ok) return call;
    const { parameters, period, tracking } = call.value;
    return ok([indicateursHeader, ...indicatorTable(computeIndicators(tracking, period, parameters))]);
  },
};
