import type {} from "../preview/page/index";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { type OpenedPreview, openPreview } from "../test/e2e/support/browser";

/** Where the bench is built. */
export const BUILD = join(__dirname, "../build/bench");

/** Both programs that are compared: ours, and the bare pane. */
export const OURS = "/preview/";
export const BASELINE = "/preview/?manifest=/baseline/manifest.xml";

/** Opens both in the same browser, each in a page of its own. */
export async function openBoth(
  browser: Browser,
  origin: string
): Promise<{ readonly ours: OpenedPreview; readonly baseline: OpenedPreview }> {
  const ours = await openPreview(browser, { origin, path: OURS });
  const baseline = await openPreview(browser, { origin, path: BASELINE });
  return { ours, baseline };
}
