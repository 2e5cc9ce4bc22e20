/** The colours that series take in turn, the looks of texts and lines: those of a chart just made in Excel. */
const SERIES_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
export const INK = "#404040";
export const LINE = "#D9D9D9";
export const GROUND = "#FFFFFF";

/** Pixels in a point. */
export const PIXELS = 4 / 3;
export const TEXT_SIZE = 9 * PIXELS;
export const FONT = '"Calibri", "Carlito", "Segoe UI", system-ui, sans-serif';
const USUAL_WEIGHT = 2.25;
export const MARKER = 4;

export const colorOf = (index: number): string => SERIES_COLORS[index % SERIES_COLORS.length] ?? INK;

/** Thickness of a line in pixels, from points. */
export const thickness = (weight: number | null): number => (weight ?? USUAL_WEIGHT) * PIXELS;
