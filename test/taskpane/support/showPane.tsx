import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { PaneApp } from "../../../src/taskpane/app/PaneApp";
import type { CommandRefusal, HostProblem, PaneHost, StepName } from "../../../src/taskpane/host/paneHost";
import { STEP_NAMES } from "../../../src/taskpane/screens/work/stepText";

export const problem = (code: HostProblem["code"], leftovers: readonly string[] = []): HostProblem => ({
  code,
  leftovers,
  technical: `said by Excel: ${code}`,
});

/** A host that makes everything at once; a test replaces what it is about. */
export const fakeHost = (changes: Partial<PaneHost> = {}): PaneHost => ({
  run: (task) =>
    Promise.resolve({
      ok: true,
      value: {
        sheets: (task === "example" ? ["Coûts", "Suivi"] : ["Vérification"]).map((name) => ({ key: name, name })),
        requests: 4,
        repairedColumns: 0,
        leftOut: [],
        landing: { sheet: "Coûts", cell: "A1" },
      },
    }),
  showSheet: () => Promise.resolve({ ok: true, value: { sheet: "Coûts" } }),
  readFacts: () =>
    Promise.resolve({
      host: "Excel",
      platform: "OfficeOnline",
      version: "16.0.1",
      displayLanguage: "fr-FR",
      contentLanguage: "fr-FR",
      sets: { ExcelApi: "1.17", RibbonApi: null },
    }),
  onCommandRefused: () => () => undefined,
  ...changes,
});

export const failingHost = (failure: HostProblem): PaneHost =>
  fakeHost({ run: () => Promise.resolve({ ok: false, problem: failure }) });

/** A host whose requests wait for the test. */
export const steppedHost = () => {
  let goOn: () => void = () => undefined;
  const order: { step: (name: StepName) => void; cancelled: () => boolean } = {
    step: () => undefined,
    cancelled: () => false,
  };
  const host = fakeHost({
    run: async (_, hooks) => {
      order.step = (name) => hooks.onStep?.({ name, number: STEP_NAMES.indexOf(name) + 1, of: STEP_NAMES.length });
      order.cancelled = () => hooks.isCancelled?.() ?? false;
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return order.cancelled()
        ? { ok: false, problem: { code: "cancelled", leftovers: [], technical: "" } }
        : { ok: false, problem: problem("interrupted") };
    },
  });
  return { host, order, finish: () => goOn() };
};

export const refusingHost = () => {
  let hear: (refusal: CommandRefusal) => void = () => undefined;
  const host = fakeHost({
    onCommandRefused: (listener) => {
      hear = listener;
      return () => undefined;
    },
  });
  return { host, refuse: (refusal: CommandRefusal) => hear(refusal) };
};

/** jsdom has neither media queries nor their changes. */
export const fakeSystem = (prefersDark: boolean) => {
  const listeners = new Set<() => void>();
  let dark = prefersDark;
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    value: () => ({
      get matches() {
        return dark;
      },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    }),
  });
  return (next: boolean) => {
    dark = next;
    listeners.forEach((listener) => listener());
  };
};

export const showPane = (host: PaneHost = fakeHost(), language: "fr" | "en" = "fr") => {
  fakeSystem(false);
  const user = userEvent.setup();
  const view = render(
    <PaneApp
      host={host}
      language={language}
      surroundings={{ displayLanguage: () => language, officeColours: () => undefined }}
    />
  );
  return { user, view };
};

export const title = (name: string) => screen.findByRole("heading", { level: 1, name });

/** What axe finds; colours need a real browser. */
export const axeFindings = async (): Promise<readonly string[]> => {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};
