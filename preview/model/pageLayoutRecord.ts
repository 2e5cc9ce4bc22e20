import type { Rect } from "../grid/address";

/** Texts printed at the top and at the bottom of a page, with Excel's codes such as `&P`. */
export interface HeaderFooterRecord {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export const HEADER_FOOTER_PAGES = ["default", "even", "first", "odd"] as const;
export type HeaderFooterPages = (typeof HEADER_FOOTER_PAGES)[number];

/** How a sheet is scaled when it is printed: by a percentage, or to a number of pages. */
export interface ZoomRecord {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Margins in points. */
export interface MarginsRecord {
  left: number;
  right: number;
  top: number;
  bottom: number;
  header: number;
  footer: number;
}

/** How a sheet is printed. The preview keeps it; it prints nothing. */
export interface PageLayoutRecord {
  orientation: string;
  paperSize: string;
  printErrors: string;
  printComments: string;
  printOrder: string;
  blackAndWhite: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printHeadings: boolean;
  printGridlines: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  zoom: ZoomRecord;
  readonly margins: MarginsRecord;
  printArea: Rect | null;
  titleRows: Rect | null;
  titleColumns: Rect | null;
  headersFootersState: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  readonly headersFooters: Readonly<Record<HeaderFooterPages, HeaderFooterRecord>>;
}

const noHeaderFooter = (): HeaderFooterRecord => ({
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

/** The layout of a new sheet of a French Excel. */
export const newPageLayout = (): PageLayoutRecord => ({
  orientation: "Portrait",
  paperSize: "A4",
  printErrors: "AsDisplayed",
  printComments: "NoComments",
  printOrder: "DownThenOver",
  blackAndWhite: false,
  centerHorizontally: false,
  centerVertically: false,
  printHeadings: false,
  printGridlines: false,
  draftMode: false,
  firstPageNumber: "",
  zoom: { scale: 100 },
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  printArea: null,
  titleRows: null,
  titleColumns: null,
  headersFootersState: "Default",
  useSheetMargins: true,
  useSheetScale: true,
  headersFooters: {
    default: noHeaderFooter(),
    even: noHeaderFooter(),
    first: noHeaderFooter(),
    odd: noHeaderFooter(),
  },
});
