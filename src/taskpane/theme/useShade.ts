import { useSyncExternalStore } from "react";
import { shadeFor, type Shade } from "./shade";
import type { Surroundings } from "./surroundings";

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** Office says nothing when its theme changes in Excel: it is asked again whenever the person comes back to the pane. */
const subscribe = (changed: () => void): (() => void) => {
  const system = window.matchMedia(PREFERS_DARK);
  system.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  return () => {
    system.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
  };
};

/** Light or dark, followed while the pane is open. */
export const useShade = (surroundings: Surroundings): Shade =>
  useSyncExternalStore(subscribe, () =>
    shadeFor(surroundings.officeColours(), window.matchMedia(PREFERS_DARK).matches)
  );
