import type { PeriodView } from "../periodView";

/** Keeps what is found in a period, so that all its indicators find it once. */
export const perView = <Value extends object>(find: (view: PeriodView) => Value): ((view: PeriodView) => Value) => {
  const found = new WeakMap<PeriodView, Value>();
  return (view) => {
    const known = found.get(view);
    if (known !== undefined) return known;
    const value = find(view);
    found.set(view, value);
    return value;
  };
};
