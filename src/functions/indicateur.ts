import { computeIndicator, indicatorNamed } from "../domain/indicators";
import { fail, invalid, ok } from "../domain/shared";
import { cellText, firstCell, isBlankText } from "./cells";
import type { Implementation } from "./implementation";
import { readTrackingCall } from "./trackingCall";

const blankCode = invalid(
  'Le code de l’indicateur est vide : écrivez par exemple "file_active".',
  'The code of the indicator is blank: write for example "file_active".'
);

export const indicateur: Implementation = {
  id: "INDICATEUR",
  answer: ([code, ...trackingArguments]) => {
    const cell = firstCell(code);
    if (isBlankText(cell)) return fail(blankCode);
    const indicator = indicatorNamed(cellText(cell));
    if (!indicator.ok) return indicator;
    const call = readTrackingCall(trackingArguments);
    if (!call.ok) return call;
    const { parameters, period, tracking } = call.value;
    const reading = computeIndicator(indicator.value.code, tracking, period, parameters);
    return reading.ok ? ok(reading.value.value) : reading;
  },
};
