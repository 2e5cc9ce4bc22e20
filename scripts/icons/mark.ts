/** A point in a square of side 1, y going down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Colour = readonly [red: number, green: number, blue: number];

/** A shape of the mark: is this point inside, and in which colour. */
export interface Layer {
  readonly covers: (point: Point) => boolean;
  readonly colour: Colour;
}

/** Blue that keeps a contrast above 3 on white and on Excel's dark ribbon alike. */
const HOUSE: Colour = [0x2f, 0x7f, 0xd6];
const CHECK: Colour = [0xff, 0xff, 0xff];

const isInPolygon =
  (corners: readonly Point[]) =>
  ({ x, y }: Point): boolean =>
    corners.reduce((inside, corner, index) => {
      const previous = corners.at(index - 1) ?? corner;
      const crosses = corner.y > y !== previous.y > y;
      const at = ((previous.x - corner.x) * (y - corner.y)) / (previous.y - corner.y) + corner.x;
      return crosses && x < at ? !inside : inside;
    }, false);

const distanceToSegment = ({ x, y }: Point, from: Point, to: Point): number => {
  const [width, height] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * width + (y - from.y) * height) / (width * width + height * height);
  const clamped = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - clamped * width, y - from.y - clamped * height);
};

const isOnStroke =
  (points: readonly Point[], thickness: number) =>
  (point: Point): boolean =>
    points.slice(1).some((to, index) => distanceToSegment(point, points[index] ?? to, to) <= thickness / 2);

const point = (x: number, y: number): Point => ({ x, y });

/** The mark of the product: a house with a check in it. Small sizes get a bolder check. */
export const markFor = (size: number): readonly Layer[] => [
  {
    covers: isInPolygon([
      point(0.5, 0.04),
      point(0.98, 0.48),
      point(0.86, 0.6),
      point(0.86, 0.96),
      point(0.14, 0.96),
      point(0.14, 0.6),
      point(0.02, 0.48),
    ]),
    colour: HOUSE,
  },
  {
    covers: isOnStroke([point(0.29, 0.62), point(0.44, 0.77), point(0.71, 0.47)], size <= 24 ? 0.14 : 0.105),
    colour: CHECK,
  },
];
