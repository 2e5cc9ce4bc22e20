import { indicateursHeader } from "../domain/contract";
import { computeIndicators, type Indicator, indicators, type Reading, UNITS } from "../domain/indicators";
import { ok } from "../domain/shared";
import type { AnswerCell, Implementation } from "./implementation";
import { readTrackingCall } from "./trackingCall";

/** Written where an indicator has no value: it is never zero. */
const NO_VALUE = "s.o.";

const row = ({ code, title, unit }: Indicator, reading: Reading | undefined): readonly AnswerCell[] => [
  code,
  title.fr,
  reading?.value ?? NO_VALUE,
  reading?.numerator ?? "",
  reading?.denominator ?? "",
  reading?.excluded ?? "",
  reading?.unknown ?? "",
  UNITS[unit].fr,
];

export const indicateurs: Implementation = {
  id: "INDICATEURS",
  answer: (argumentList) => {
    const call = readTrackingCall(argumentList);
    if (!call.ok) return call;
    const { parameters, period, tracking } = call.value;
    const readings = computeIndicators(tracking, period, parameters);
    return ok([indicateursHeader, ...indicators.map((indicator, index) => row(indicator, readings[index]))]);
  },
};
