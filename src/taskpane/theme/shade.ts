import type { OfficeColours } from "./surroundings";

export type Shade = "light" | "dark";

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Perceived brightness of a colour between 0 and 255, or null for what is no "#rrggbb". */
const brightness = (colour: string | undefined): number | null => {
  const [, red, green, blue] = HEX.exec(colour ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return Math.round(0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16));
};

/** Light or dark: as Office says, else as its background looks, else as the system prefers. */
export const shadeFor = (office: OfficeColours | undefined, systemPrefersDark: boolean): Shade => {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme ? "dark" : "light";
  const background = brightness(office?.bodyBackgroundColor);
  if (background !== null) return background < 128 ? "dark" : "light";
  return systemPrefersDark ? "dark" : "light";
};
