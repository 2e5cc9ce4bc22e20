import { byId } from "./elements";

/** The place beside the grid where the add-in's frame is. */
export interface Pane {
  readonly frameContainer: HTMLElement;
  readonly isShown: () => boolean;
  show(visible: boolean): void;
  setTitle(title: string): void;
  /** Called when the pane is shown or hidden, by whomever. */
  onChange(listener: (visible: boolean) => void): void;
}

const DEFAULT_WIDTH = 350;
const NARROWEST = 320;
const WIDEST = 900;
const KEY_STEP = 10;

/** Makes the pane closable and resizable, by pointer and by keyboard. */
export function createPane(): Pane {
  const pane = byId("pane");
  const divider = byId("pane-divider");
  const listeners: ((visible: boolean) => void)[] = [];
  let width = DEFAULT_WIDTH;

  function resize(wanted: number): void {
    width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)));
    pane.style.width = `${width}px`;
    divider.setAttribute("aria-valuenow", String(width));
  }

  function show(visible: boolean): void {
    if (pane.hidden === !visible) return;
    pane.hidden = !visible;
    divider.hidden = !visible;
    listeners.forEach((listener) => listener(visible));
  }

  divider.setAttribute("aria-valuemin", String(NARROWEST));
  divider.setAttribute("aria-valuemax", String(WIDEST));
  divider.addEventListener("pointerdown", (event) => divider.setPointerCapture(event.pointerId));
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) resize(innerWidth - event.clientX);
  });
  divider.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") resize(width + KEY_STEP);
    if (key === "ArrowRight") resize(width - KEY_STEP);
  });
  byId("pane-close").addEventListener("click", () => show(false));
  resize(DEFAULT_WIDTH);

  return {
    frameContainer: byId("pane-frame"),
    isShown: () => !pane.hidden,
    show,
    setTitle(title) {
      byId("pane-title").textContent = title;
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
