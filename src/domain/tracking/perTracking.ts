import type { Parameters } from "./parameters/parameters";
import type { Tracking } from "./tracking";

/**
 * Keeps what is drawn from a tracking sheet whatever the period: several periods over one sheet make it once.
 * What is made depends on the sheet and the settings alone.
 */
export const perTracking = <Value extends object>(
  make: (tracking: Tracking, parameters: Parameters) => Value
): ((tracking: Tracking, parameters: Parameters) => Value) => {
  const made = new WeakMap<Tracking, WeakMap<Parameters, Value>>();
  return (tracking, parameters) => {
    const ofSheet = made.get(tracking) ?? new WeakMap<Parameters, Value>();
    made.set(tracking, ofSheet);
    const known = ofSheet.get(parameters);
    if (known !== undefined) return known;
    const value = make(tracking, parameters);
    ofSheet.set(parameters, value);
    return value;
  };
};
