import type { Border, Style } from "../../../src/xlsx/library";
import { SIDES, type FileStyle } from "../fileBook";

/** "#1F4E79" as the file writes it: opaque. */
export const argb = (hex: string): { readonly argb: string } => ({ argb: `FF${hex.slice(1).toUpperCase()}` });

const fontOf = (style: FileStyle): Partial<Style["font"]> => ({
  name: style.font ?? "Calibri",
  size: style.size ?? 11,
  ...(style.bold === true ? { bold: true } : {}),
  ...(style.italic === true ? { italic: true } : {}),
  ...(style.underline === true ? { underline: true } : {}),
  ...(style.strike === true ? { strike: true } : {}),
  ...(style.color === undefined ? {} : { color: argb(style.color) }),
});

function bordersOf({ borders }: FileStyle): Partial<Style["border"]> {
  const drawn = SIDES.flatMap((side) => {
    const border = borders?.[side];
    const made: Partial<Border> | null = border ? { style: border.weight, color: argb(border.color) } : null;
    return made ? [[side, made] as const] : [];
  });
  return Object.fromEntries(drawn);
}

const alignmentOf = ({ horizontal, vertical, wrap }: FileStyle): Partial<Style["alignment"]> => ({
  ...(horizontal === undefined ? {} : { horizontal }),
  ...(vertical === undefined ? {} : { vertical }),
  ...(wrap === undefined ? {} : { wrapText: wrap }),
});

/** How a cell looks, in the library's words. */
export const libraryStyle = (style: FileStyle): Partial<Style> => ({
  font: fontOf(style),
  alignment: alignmentOf(style),
  border: bordersOf(style),
  ...(style.fill === undefined
    ? {}
    : { fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fill) } as const }),
  ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
});
