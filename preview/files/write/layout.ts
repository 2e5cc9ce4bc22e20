import type { Worksheet } from "../../../src/xlsx/library";
import { columnName, formatRect } from "../../grid/address";
import type { HeaderFooterRecord, PageLayoutRecord } from "../../model/pageLayoutRecord";
import { fileWord, PAPER_SIZES, POINTS_IN_AN_INCH, PRINT_COMMENTS, PRINT_ERRORS, PRINT_ORDERS } from "../pageWords";

const joined = (left: string, center: string, right: string): string =>
  [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .map(([code = "", text = ""]) => (text === "" ? "" : code + text))
    .join("");

const headerOf = ({ leftHeader, centerHeader, rightHeader }: HeaderFooterRecord): string =>
  joined(leftHeader, centerHeader, rightHeader);
const footerOf = ({ leftFooter, centerFooter, rightFooter }: HeaderFooterRecord): string =>
  joined(leftFooter, centerFooter, rightFooter);

function writeHeaders(worksheet: Worksheet, { headersFooters, headersFootersState: state }: PageLayoutRecord): void {
  const differsByParity = state === "OddAndEven" || state === "FirstOddAndEven";
  const ordinary = differsByParity ? headersFooters.odd : headersFooters.default;
  worksheet.headerFooter = {
    ...worksheet.headerFooter,
    differentFirst: state === "FirstAndDefault" || state === "FirstOddAndEven",
    differentOddEven: differsByParity,
    oddHeader: headerOf(ordinary),
    oddFooter: footerOf(ordinary),
    evenHeader: headerOf(headersFooters.even),
    evenFooter: footerOf(headersFooters.even),
    firstHeader: headerOf(headersFooters.first),
    firstFooter: footerOf(headersFooters.first),
  };
}

function scaleOf({ zoom }: PageLayoutRecord) {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  if (across === undefined && down === undefined) return { fitToPage: false, scale: scale ?? 100 };
  return { fitToPage: true, fitToWidth: across ?? 0, fitToHeight: down ?? 0 };
}

function areasOf({ printArea, titleRows, titleColumns }: PageLayoutRecord) {
  return {
    ...(printArea === null ? {} : { printArea: formatRect(printArea) }),
    ...(titleRows === null ? {} : { printTitlesRow: `${titleRows.top + 1}:${titleRows.bottom + 1}` }),
    ...(titleColumns === null
      ? {}
      : { printTitlesColumn: `${columnName(titleColumns.left)}:${columnName(titleColumns.right)}` }),
  };
}

/** Writes how a sheet is printed. */
export function writeLayout(worksheet: Worksheet, layout: PageLayoutRecord): void {
  const margin = (points: number): number => points / POINTS_IN_AN_INCH;
  const { margins } = layout;
  worksheet.pageSetup = {
    ...worksheet.pageSetup,
    ...scaleOf(layout),
    ...areasOf(layout),
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: fileWord(PAPER_SIZES, layout.paperSize) ?? 9,
    errors: fileWord(PRINT_ERRORS, layout.printErrors) ?? "displayed",
    cellComments: fileWord(PRINT_COMMENTS, layout.printComments) ?? "None",
    pageOrder: fileWord(PRINT_ORDERS, layout.printOrder) ?? "downThenOver",
    blackAndWhite: layout.blackAndWhite,
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showRowColHeaders: layout.printHeadings,
    showGridLines: layout.printGridlines,
    draft: layout.draftMode,
    ...(layout.firstPageNumber === "" ? {} : { firstPageNumber: layout.firstPageNumber }),
    margins: {
      left: margin(margins.left),
      right: margin(margins.right),
      top: margin(margins.top),
      bottom: margin(margins.bottom),
      header: margin(margins.header),
      footer: margin(margins.footer),
    },
  };
  writeHeaders(worksheet, layout);
}
