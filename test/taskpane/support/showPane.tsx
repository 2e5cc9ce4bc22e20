import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { PaneApp } from "../../../src/taskpane/app/PaneApp";
import { rememberWelcome } from "../../../src/taskpane/app/welcomeSeen";
import type {
  CommandRefusal,
  HostProblem,
  PaneHost,
  StepName,
  WorkbookState,
} from "../../../src/taskpane/host/paneHost";
import { stepNames } from "../../../src/taskpane/screens/work/stepText";
import { fakeBudget } from "./fakeBudget";
import { fakeRulebook } from "./fakeRulebook";
import { NOTHING_OF_OURS, workbook } from "./workbooks";

/** Screens are fetched when they are first wanted: on a busy machine the first one of a file takes seconds. */
const PATIENCE_MS = 15_000;
configure({ asyncUtilTimeout: PATIENCE_MS });
jest.setTimeout(4 * PATIENCE_MS);

export const problem = (code: HostProblem["code"], leftovers: readonly string[] = []): HostProblem => ({
  code,
  leftovers,
  technical: `said by Excel: ${code}`,
});

const MADE = [
  { key: "couts", name: "Coûts" },
  { key: "suivi", name: "Suivi" },
] as const;

const ACCEPTANCE = [{ key: "verification", name: "Vérification" }] as const;

/** A host that makes everything at once; a test replaces what it is about. */
export const fakeHost = (changes: Partial<PaneHost> = {}): PaneHost => ({
  readWorkbook: () => Promise.resolve({ ok: true, value: NOTHING_OF_OURS }),
  prepare: () =>
    Promise.resolve({
      ok: true,
      value: { sheets: MADE.map((sheet) => ({ ...sheet, wanted: sheet.name, isNew: true })) },
    }),
  run: (order) =>
    Promise.resolve({
      ok: true,
      value: {
        sheets: (order.kind === "acceptance" ? ACCEPTANCE : MADE).map((sheet) => ({ ...sheet, isNew: true })),
        requests: 4,
        repairedColumns: 0,
        leftOut: [],
        landing: { sheet: "Coûts", cell: "A1" },
      },
    }),
  saveProject: () => Promise.resolve({ ok: true, value: { sheet: "Projet" } }),
  check: () => Promise.resolve({ ok: false, problem: problem("sheet-missing") }),
  readJournal: () => Promise.resolve({ ok: true, value: [] }),
  canBackUp: () => Promise.resolve(false),
  backUp: () => Promise.resolve({ ok: true, value: null }),
  showSheet: () => Promise.resolve({ ok: true, value: { sheet: "Coûts" } }),
  budget: fakeBudget(),
  rulebook: fakeRulebook(),
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

/** A host whose workbook holds some of our sheets already. */
export const hostWith = (state: Partial<WorkbookState>, changes: Partial<PaneHost> = {}): PaneHost =>
  fakeHost({ readWorkbook: () => Promise.resolve({ ok: true, value: workbook(state) }), ...changes });

export const failingHost = (failure: HostProblem): PaneHost =>
  fakeHost({ run: () => Promise.resolve({ ok: false, problem: failure }) });

/** A host whose requests wait for the test. */
export const steppedHost = () => {
  let goOn: () => void = () => undefined;
  const names = stepNames(false);
  const order: { step: (name: StepName) => void; cancelled: () => boolean } = {
    step: () => undefined,
    cancelled: () => false,
  };
  const host = fakeHost({
    run: async (_, hooks) => {
      order.step = (name) => hooks.onStep?.({ name, number: names.indexOf(name) + 1, of: names.length });
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

/** Styles are for real browsers: jsdom would go through all of them at each question about an element. */
CSSStyleSheet.prototype.insertRule = () => 0;

/** axe asks for a canvas to recognise icons made of letters; jsdom has none, and says so at length. */
HTMLCanvasElement.prototype.getContext = () => null;

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

/** Shows the pane to someone who has seen the welcome screen, or for the first time. */
export const showPane = (host: PaneHost = fakeHost(), language: "fr" | "en" = "fr", isFirstTime = false) => {
  fakeSystem(false);
  if (!isFirstTime) rememberWelcome();
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

export const button = (name: string | RegExp) => screen.findByRole("button", { name });

/** From home: the confirmation of the example, then its sheets. */
export const makeExample = async (user: UserEvent) => {
  await user.click(await button("Essayer avec un exemple"));
  await user.click(await button("Créer les feuilles"));
};

export const expectFocusOnTitle = async (name: string) => {
  const heading = await title(name);
  expect(document.activeElement).toBe(heading);
};

export const title = (name: string) => screen.findByRole("heading", { level: 1, name });

/** Waits until the screen says something. */
export const expectToSay = (text: RegExp | string) =>
  waitFor(() => expect(screen.getByRole("main").textContent).toMatch(text));

/** What axe finds; colours need a real browser. */
export const axeFindings = async (): Promise<readonly string[]> => {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};
