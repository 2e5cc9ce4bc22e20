import type { Border, Fill, Style } from "../../../src/xlsx/library";
import { SIDES, type FileBorder, type FileStyle } from "../fileBook";
import type { ReadColor } from "./colors";

const GENERAL = "General";

/** Weights that the preview draws; the others take the nearest. */
const WEIGHTS: Readonly<Record<string, FileBorder["weight"]>> = {
  hair: "hair",
  thin: "thin",
  dotted: "thin",
  dashed: "thin",
  dashDot: "thin",
  dashDotDot: "thin",
  medium: "medium",
  mediumDashed: "medium",
  mediumDashDot: "medium",
  mediumDashDotDot: "medium",
  slantDashDot: "medium",
  double: "thick",
  thick: "thick",
};

const flag = (name: keyof FileStyle, value: unknown) =>
  value === true || (typeof value === "string" && value !== "none") ? { [name]: true } : {};

function fillOf(fill: Fill | undefined, readColor: ReadColor): { fill?: string } {
  if (fill?.type !== "pattern" || fill.pattern === "none") return {};
  const color = readColor(fill.fgColor);
  return color === null ? {} : { fill: color };
}

function borderOf(border: Partial<Border> | undefined, readColor: ReadColor): FileBorder | null {
  const weight = border?.style === undefined ? undefined : WEIGHTS[border.style];
  return weight === undefined ? null : { weight, color: readColor(border?.color) ?? "#000000" };
}

function bordersOf(border: Partial<Style["border"]> | undefined, readColor: ReadColor): Pick<FileStyle, "borders"> {
  const drawn = SIDES.flatMap((side) => {
    const read = borderOf(border?.[side], readColor);
    return read ? [[side, read] as const] : [];
  });
  return drawn.length === 0 ? {} : { borders: Object.fromEntries(drawn) };
}

const HORIZONTAL = ["left", "center", "right", "justify"] as const;
const VERTICAL = ["top", "middle", "bottom"] as const;

function alignmentOf(alignment: Partial<Style["alignment"]> | undefined): FileStyle {
  const horizontal = HORIZONTAL.find((each) => each === alignment?.horizontal);
  const vertical = VERTICAL.find((each) => each === alignment?.vertical);
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(alignment?.wrapText === true ? { wrap: true } : {}),
  };
}

function fontOf(font: Partial<Style["font"]> | undefined, readColor: ReadColor): FileStyle {
  const color = readColor(font?.color);
  return {
    ...flag("bold", font?.bold),
    ...flag("italic", font?.italic),
    ...flag("underline", font?.underline),
    ...flag("strike", font?.strike),
    ...(color === null || color === "#000000" ? {} : { color }),
    ...(font?.name === undefined || font.name === "Calibri" ? {} : { font: font.name }),
    ...(font?.size === undefined || font.size === 11 ? {} : { size: font.size }),
  };
}

const formatOf = (numFmt: Partial<Style>["numFmt"]): { numberFormat?: string } => {
  const code = typeof numFmt === "string" ? numFmt : numFmt?.formatCode;
  return code === undefined || code === GENERAL ? {} : { numberFormat: code };
};

/** How a cell looks, without what a new cell has anyway; null where nothing is left. */
export function readStyle(style: Partial<Style>, readColor: ReadColor): FileStyle | null {
  const read: FileStyle = {
    ...fontOf(style.font, readColor),
    ...fillOf(style.fill, readColor),
    ...bordersOf(style.border, readColor),
    ...alignmentOf(style.alignment),
    ...formatOf(style.numFmt),
  };
  return Object.keys(read).length === 0 ? null : read;
}
