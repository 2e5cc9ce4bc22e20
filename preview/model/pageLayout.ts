import { isAllColumns, isAllRows, type Rect } from "../grid/address";
import { invalidArgument, found } from "./errors";
import { HeaderFooterGroup } from "./headersFooters";
import { isRecord, oneOf, requireFlag } from "./input";
import type { MarginsRecord, PageLayoutRecord, ZoomRecord } from "./pageLayoutRecord";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Worksheet } from "./worksheet";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
const PAPERS = [
  "Letter",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A5",
  "B4",
  "B5",
] as const;
const PRINTED_ERRORS = ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const;
const PRINTED_COMMENTS = ["NoComments", "EndSheet", "InPlace"] as const;
const ORDERS = ["DownThenOver", "OverThenDown"] as const;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Points in each unit that a margin can be given in. */
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const UNITS = ["Points", "Inches", "Centimeters"] as const;

const pages = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1) throw invalidArgument();
  return value;
};

/** A percentage, or a number of pages across and down; a side that is not given is free. */
function readZoom(value: unknown): ZoomRecord {
  if (!isRecord(value)) throw invalidArgument();
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = value;
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400) throw invalidArgument();
    return { scale };
  }
  if (typeof across !== "number" && typeof down !== "number") throw invalidArgument();
  return {
    ...(typeof across === "number" ? { horizontalFitToPages: pages(across) } : {}),
    ...(typeof down === "number" ? { verticalFitToPages: pages(down) } : {}),
  };
}

const readMargin = (value: unknown): number => {
  if (typeof value !== "number" || value < 0) throw invalidArgument();
  return value;
};

/** How a sheet is printed. Margins are points. */
export class PageLayout {
  readonly Type = "PageLayout";

  constructor(private readonly worksheet: Worksheet) {}

  private get record(): PageLayoutRecord {
    return this.worksheet.book.sheet(this.worksheet.Id).pageLayout;
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.record);
  }
  get Orientation(): string {
    return this.record.orientation;
  }
  set Orientation(value: unknown) {
    this.record.orientation = oneOf(ORIENTATIONS, value);
  }
  get PaperSize(): string {
    return this.record.paperSize;
  }
  set PaperSize(value: unknown) {
    this.record.paperSize = oneOf(PAPERS, value);
  }
  get Zoom(): ZoomRecord {
    return this.record.zoom;
  }
  set Zoom(value: unknown) {
    this.record.zoom = readZoom(value);
  }
  get PrintErrors(): string {
    return this.record.printErrors;
  }
  set PrintErrors(value: unknown) {
    this.record.printErrors = oneOf(PRINTED_ERRORS, value);
  }
  get PrintComments(): string {
    return this.record.printComments;
  }
  set PrintComments(value: unknown) {
    this.record.printComments = oneOf(PRINTED_COMMENTS, value);
  }
  get PrintOrder(): string {
    return this.record.printOrder;
  }
  set PrintOrder(value: unknown) {
    this.record.printOrder = oneOf(ORDERS, value);
  }
  get BlackAndWhite(): boolean {
    return this.record.blackAndWhite;
  }
  set BlackAndWhite(value: unknown) {
    this.record.blackAndWhite = requireFlag(value);
  }
  get CenterHorizontally(): boolean {
    return this.record.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.record.centerHorizontally = requireFlag(value);
  }
  get CenterVertically(): boolean {
    return this.record.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.record.centerVertically = requireFlag(value);
  }
  get PrintHeadings(): boolean {
    return this.record.printHeadings;
  }
  set PrintHeadings(value: unknown) {
    this.record.printHeadings = requireFlag(value);
  }
  get PrintGridlines(): boolean {
    return this.record.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.record.printGridlines = requireFlag(value);
  }
  get DraftMode(): boolean {
    return this.record.draftMode;
  }
  set DraftMode(value: unknown) {
    this.record.draftMode = requireFlag(value);
  }
  get FirstPageNumber(): number | "" {
    return this.record.firstPageNumber;
  }
  set FirstPageNumber(value: unknown) {
    this.record.firstPageNumber = value === "" || value === null ? "" : pages(value);
  }
  get LeftMargin(): number {
    return this.record.margins.left;
  }
  set LeftMargin(value: unknown) {
    this.setMargin("left", value);
  }
  get RightMargin(): number {
    return this.record.margins.right;
  }
  set RightMargin(value: unknown) {
    this.setMargin("right", value);
  }
  get TopMargin(): number {
    return this.record.margins.top;
  }
  set TopMargin(value: unknown) {
    this.setMargin("top", value);
  }
  get BottomMargin(): number {
    return this.record.margins.bottom;
  }
  set BottomMargin(value: unknown) {
    this.setMargin("bottom", value);
  }
  get HeaderMargin(): number {
    return this.record.margins.header;
  }
  set HeaderMargin(value: unknown) {
    this.setMargin("header", value);
  }
  get FooterMargin(): number {
    return this.record.margins.footer;
  }
  set FooterMargin(value: unknown) {
    this.setMargin("footer", value);
  }

  SetPrintMargins(unit: unknown, options: unknown): void {
    const points = POINTS[oneOf(UNITS, unit)];
    if (!isRecord(options)) throw invalidArgument();
    for (const side of MARGINS) {
      const given = options[side];
      if (given !== undefined && given !== null) this.setMargin(side, readMargin(given) * points);
    }
  }

  SetPrintArea(area: unknown): void {
    this.record.printArea = this.rectOf(area);
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.record;
    return printArea && new RangeAreas([{ book: this.worksheet.book, sheetId: this.worksheet.Id, rect: printArea }]);
  }
  GetPrintArea(): RangeAreas {
    return found(this.GetPrintAreaOrNullObject());
  }
  SetPrintTitleRows(rows: unknown): void {
    const rect = this.rectOf(rows);
    if (!isAllColumns(rect)) throw invalidArgument("The range must span the entire row.");
    this.record.titleRows = rect;
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.rangeOf(this.record.titleRows);
  }
  GetPrintTitleRows(): Range {
    return found(this.GetPrintTitleRowsOrNullObject());
  }
  SetPrintTitleColumns(columns: unknown): void {
    const rect = this.rectOf(columns);
    if (!isAllRows(rect)) throw invalidArgument("The range must span the entire column.");
    this.record.titleColumns = rect;
  }
  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.rangeOf(this.record.titleColumns);
  }
  GetPrintTitleColumns(): Range {
    return found(this.GetPrintTitleColumnsOrNullObject());
  }

  private setMargin(side: keyof MarginsRecord, value: unknown): void {
    this.record.margins[side] = readMargin(value);
  }

  private rectOf(place: unknown): Rect {
    const range = place instanceof Range ? place : this.worksheet.GetRange(place);
    if (range.sheetId !== this.worksheet.Id) throw invalidArgument();
    return range.rect;
  }

  private rangeOf(rect: Rect | null): Range | null {
    return rect && new Range(this.worksheet.book, this.worksheet.Id, rect);
  }
}
