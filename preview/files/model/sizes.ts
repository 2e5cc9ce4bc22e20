/** Pixels that a character of the normal font adds to the width of a column, and that a point is high. */
export const CHARACTER_PIXELS = 7;
export const POINT_PIXELS = 4 / 3;
