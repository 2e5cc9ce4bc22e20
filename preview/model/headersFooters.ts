import { invalidArgument } from "./errors";
import { oneOf, requireFlag } from "./input";
import type { HeaderFooterRecord, PageLayoutRecord } from "./pageLayoutRecord";

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** Excel takes no more than this many characters in a header or a footer. */
const LONGEST = 255;

/** Texts at the top and at the bottom of some pages. */
class HeaderFooter {
  readonly Type = "HeaderFooter";

  constructor(private readonly record: HeaderFooterRecord) {}

  private set(key: keyof HeaderFooterRecord, value: unknown): void {
    if (typeof value !== "string" || value.length > LONGEST) throw invalidArgument();
    this.record[key] = value;
  }

  get LeftHeader(): string {
    return this.record.leftHeader;
  }
  set LeftHeader(value: unknown) {
    this.set("leftHeader", value);
  }
  get CenterHeader(): string {
    return this.record.centerHeader;
  }
  set CenterHeader(value: unknown) {
    this.set("centerHeader", value);
  }
  get RightHeader(): string {
    return this.record.rightHeader;
  }
  set RightHeader(value: unknown) {
    this.set("rightHeader", value);
  }
  get LeftFooter(): string {
    return this.record.leftFooter;
  }
  set LeftFooter(value: unknown) {
    this.set("leftFooter", value);
  }
  get CenterFooter(): string {
    return this.record.centerFooter;
  }
  set CenterFooter(value: unknown) {
    this.set("centerFooter", value);
  }
  get RightFooter(): string {
    return this.record.rightFooter;
  }
  set RightFooter(value: unknown) {
    this.set("rightFooter", value);
  }
}

/** Headers and footers of a sheet, for all pages or for some. */
export class HeaderFooterGroup {
  readonly Type = "HeaderFooterGroup";

  constructor(private readonly layout: PageLayoutRecord) {}

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.layout.headersFooters.default);
  }
  get EvenPages(): HeaderFooter {
    return new HeaderFooter(this.layout.headersFooters.even);
  }
  get FirstPage(): HeaderFooter {
    return new HeaderFooter(this.layout.headersFooters.first);
  }
  get OddPages(): HeaderFooter {
    return new HeaderFooter(this.layout.headersFooters.odd);
  }
  get State(): string {
    return this.layout.headersFootersState;
  }
  set State(value: unknown) {
    this.layout.headersFootersState = oneOf(STATES, value);
  }
  get UseSheetMargins(): boolean {
    return this.layout.useSheetMargins;
  }
  set UseSheetMargins(value: unknown) {
    this.layout.useSheetMargins = requireFlag(value);
  }
  get UseSheetScale(): boolean {
    return this.layout.useSheetScale;
  }
  set UseSheetScale(value: unknown) {
    this.layout.useSheetScale = requireFlag(value);
  }
}
