import { useCallback, useState } from "react";
import type { Order, WorkbookPart } from "../host/paneHost";
import type { HelpSection } from "../screens/help/sections";
import { isWelcomeSeen } from "./welcomeSeen";

/** Orders that are confirmed before anything is written. */
export type ConfirmedOrder = Exclude<Order, { readonly kind: "acceptance" }>;

/** A screen of the pane. */
export type Place =
  | { readonly kind: "welcome" }
  | { readonly kind: "home" }
  | { readonly kind: "part"; readonly part: WorkbookPart }
  /** The form of a project whose sheets are not there yet. */
  | { readonly kind: "new-project"; readonly parts: readonly WorkbookPart[] }
  /** The form of the project that the workbook holds; the parts are those to add once it is saved. */
  | { readonly kind: "saved-project"; readonly thenAdd: WorkbookPart | null }
  | { readonly kind: "confirm"; readonly order: ConfirmedOrder }
  | { readonly kind: "work" }
  | { readonly kind: "check" }
  | { readonly kind: "budget" }
  | { readonly kind: "rulebook" }
  | { readonly kind: "help"; readonly section: HelpSection };

const firstPlace = (): Place => ({ kind: isWelcomeSeen() ? "home" : "welcome" });

/** Which screen is shown. The first one leaves the focus in the grid; every later one takes it to its title. */
export const useNavigation = () => {
  const [place, setPlace] = useState<Place>(firstPlace);
  const [hasMoved, setHasMoved] = useState(false);
  const go = useCallback((next: Place) => {
    setHasMoved(true);
    setPlace(next);
  }, []);
  return { place, hasMoved, go };
};
