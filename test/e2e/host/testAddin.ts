import type { Browser } from "playwright-core";
import { type OpenedPreview, openPreview, type OpenOptions } from "../support/browser";

/** The workbook behind the host: a toy in memory, or the spreadsheet of the preview. */
export const WORKBOOKS = [
  { workbook: "toy workbook", page: "/toy/" },
  { workbook: "real spreadsheet", page: "/preview/" },
] as const;

/** Opens the test add-in beside a workbook. */
export function openTestAddin(
  browser: Browser,
  page: string,
  query = "",
  options: Pick<OpenOptions, "colorScheme"> = {}
): Promise<OpenedPreview> {
  const origin = process.env["TEST_BED_ORIGIN"];
  if (!origin) throw new Error("The test bed is not served: run the tests of the e2e project.");
  return openPreview(browser, { origin, path: `${page}?manifest=/addin/manifest.xml${query}`, ...options });
}
