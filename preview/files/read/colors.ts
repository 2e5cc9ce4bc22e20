import type { Color } from "../../../src/xlsx/library";
import { elementsOf, textOf, type Parts } from "../../../src/xlsx/parts";

/** The order in which cells count the colours of the theme: the first two pairs are swapped in the part. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
] as const;

const HEX = /^[0-9a-f]{6}$/i;

function themeColor(scheme: string, name: string): string | null {
  const inner = elementsOf(scheme, name)[0]?.inner ?? "";
  const hex =
    elementsOf(inner, "srgbClr")[0]?.attributes.get("val") ?? elementsOf(inner, "sysClr")[0]?.attributes.get("lastClr");
  return hex !== undefined && HEX.test(hex) ? `#${hex.toUpperCase()}` : null;
}

/** A tint from -1 to 1 darkens or lightens each part of the colour. */
function tinted(hex: string, tint: number): string {
  const part = (at: number): string => {
    const value = parseInt(hex.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, moved)))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(1)}${part(3)}${part(5)}`.toUpperCase();
}

const tintOf = (color: object): number => {
  const tint: unknown = "tint" in color ? color.tint : 0;
  return typeof tint === "number" && Number.isFinite(tint) ? tint : 0;
};

/** Turns the colours of a file into #RRGGBB; null where the file names none that is known. */
export function colorReader(parts: Parts): (color: Partial<Color> | undefined) => string | null {
  const theme = [...parts.keys()].find((path) => /^xl\/theme\/theme\d+\.xml$/.test(path));
  const scheme = elementsOf(textOf(theme === undefined ? undefined : parts.get(theme)), "clrScheme")[0]?.inner ?? "";
  const colors = THEME_ORDER.map((name) => themeColor(scheme, name));
  return (color) => {
    if (color === undefined) return null;
    const hex = color.argb?.slice(-6);
    const plain = hex !== undefined && HEX.test(hex) ? `#${hex.toUpperCase()}` : (colors[color.theme ?? -1] ?? null);
    return plain === null ? null : tinted(plain, tintOf(color));
  };
}

export type ReadColor = ReturnType<typeof colorReader>;
