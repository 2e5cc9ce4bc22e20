import type { Worksheet } from "../../../src/xlsx/library";
import { parseRect, type Rect } from "../../grid/address";
import {
  newPageLayout,
  type HeaderFooterRecord,
  type PageLayoutRecord,
  type ZoomRecord,
} from "../../model/pageLayoutRecord";
import { modelWord, PAPER_SIZES, POINTS_IN_AN_INCH, PRINT_COMMENTS, PRINT_ERRORS, PRINT_ORDERS } from "../pageWords";

/** Cuts "&Lgauche&Cmilieu&Rdroite"; a text before any mark is in the middle. */
function cut(text: string | null | undefined): readonly [string, string, string] {
  const sides = { L: "", C: "", R: "" };
  let side: keyof typeof sides = "C";
  for (const piece of (text ?? "").split(/(&[LCR])/)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") side = piece === "&L" ? "L" : piece === "&C" ? "C" : "R";
    else sides[side] += piece;
  }
  return [sides.L, sides.C, sides.R];
}

function fill(record: HeaderFooterRecord, header: string | null | undefined, footer: string | null | undefined): void {
  [record.leftHeader, record.centerHeader, record.rightHeader] = cut(header);
  [record.leftFooter, record.centerFooter, record.rightFooter] = cut(footer);
}

/** The library gives none for a sheet without header or footer, whatever its type says. */
type Headers = Partial<Worksheet["headerFooter"]> | undefined;

function stateOf({ differentFirst, differentOddEven }: NonNullable<Headers>): string {
  if (differentFirst === true && differentOddEven === true) return "FirstOddAndEven";
  if (differentFirst === true) return "FirstAndDefault";
  return differentOddEven === true ? "OddAndEven" : "Default";
}

function readHeaders(layout: PageLayoutRecord, headers: Headers = {}): void {
  const { headersFooters } = layout;
  layout.headersFootersState = stateOf(headers);
  const ordinary = headers.differentOddEven === true ? headersFooters.odd : headersFooters.default;
  fill(ordinary, headers.oddHeader, headers.oddFooter);
  fill(headersFooters.even, headers.evenHeader, headers.evenFooter);
  fill(headersFooters.first, headers.firstHeader, headers.firstFooter);
}

const pages = (count: number | undefined, name: keyof ZoomRecord): ZoomRecord =>
  count === undefined || count === 0 ? {} : { [name]: count };

function zoomOf({ fitToPage, fitToWidth, fitToHeight, scale }: Worksheet["pageSetup"]): ZoomRecord {
  if (!fitToPage) return { scale: scale || 100 };
  return { ...pages(fitToWidth, "horizontalFitToPages"), ...pages(fitToHeight, "verticalFitToPages") };
}

const rectOf = (text: string | undefined): Rect | null => (text === undefined ? null : parseRect(text));

function readMargins({ margins }: PageLayoutRecord, read: Partial<PageLayoutRecord["margins"]> | undefined): void {
  const points = (inches: number | undefined, otherwise: number): number =>
    inches === undefined ? otherwise : Math.round(inches * POINTS_IN_AN_INCH * 100) / 100;
  margins.left = points(read?.left, margins.left);
  margins.right = points(read?.right, margins.right);
  margins.top = points(read?.top, margins.top);
  margins.bottom = points(read?.bottom, margins.bottom);
  margins.header = points(read?.header, margins.header);
  margins.footer = points(read?.footer, margins.footer);
}

/** How a sheet is printed; what the file does not say is as in a new sheet. */
export function readLayout({ pageSetup, headerFooter }: Worksheet): PageLayoutRecord {
  const layout = newPageLayout();
  layout.orientation = pageSetup.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = modelWord(PAPER_SIZES, pageSetup.paperSize);
  layout.zoom = zoomOf(pageSetup);
  layout.printArea = rectOf(pageSetup.printArea);
  layout.titleRows = rectOf(pageSetup.printTitlesRow);
  layout.titleColumns = rectOf(pageSetup.printTitlesColumn);
  layout.printErrors = modelWord(PRINT_ERRORS, pageSetup.errors);
  layout.printComments = modelWord(PRINT_COMMENTS, pageSetup.cellComments);
  layout.printOrder = modelWord(PRINT_ORDERS, pageSetup.pageOrder);
  layout.blackAndWhite = pageSetup.blackAndWhite;
  layout.centerHorizontally = pageSetup.horizontalCentered;
  layout.centerVertically = pageSetup.verticalCentered;
  layout.printHeadings = pageSetup.showRowColHeaders;
  layout.printGridlines = pageSetup.showGridLines;
  layout.draftMode = pageSetup.draft;
  readMargins(layout, pageSetup.margins);
  readHeaders(layout, headerFooter);
  return layout;
}
