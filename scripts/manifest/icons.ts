/** Sides, in pixels, of the icons that Office asks for. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

export type IconSize = (typeof iconSizes)[number];

/** Path of an icon under the address of the product. */
export const iconPath = (size: IconSize): string => `assets/icon-${String(size)}.png`;
