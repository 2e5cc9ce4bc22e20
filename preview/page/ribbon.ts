import { element } from "./elements";
import { type AddinManifest, onOwnOrigin, type RibbonButton, type RibbonGroup } from "./manifest";

export interface RibbonActions {
  readonly showPane: () => void;
  readonly runFunction: (functionName: string, controlId: string) => void;
}

function button(declared: RibbonButton, actions: RibbonActions): HTMLElement {
  const { id, label, tip, iconUrl, functionName } = declared;
  const click = () => (functionName === undefined ? actions.showPane() : actions.runFunction(functionName, id));
  const icon = element("img", {
    attributes: { src: onOwnOrigin(iconUrl, location.origin), alt: "", width: "32", height: "32" },
  });
  const attributes = { type: "button", class: "ribbon-button", title: tip, "data-control": id };
  return element("button", { attributes, click }, icon, element("span", {}, label));
}

function group({ id, label, buttons }: RibbonGroup, actions: RibbonActions): HTMLElement {
  return element(
    "div",
    { attributes: { class: "ribbon-group", role: "group", "aria-label": label, "data-group": id } },
    element("div", { attributes: { class: "ribbon-buttons" } }, ...buttons.map((entry) => button(entry, actions))),
    element("div", { attributes: { class: "ribbon-label", "aria-hidden": "true" } }, label)
  );
}

/** Draws the add-in's groups of the ribbon, as its manifest declares them. */
export function drawRibbon(container: Element, { groups }: AddinManifest, actions: RibbonActions): void {
  container.replaceChildren(...groups.map((entry) => group(entry, actions)));
}
