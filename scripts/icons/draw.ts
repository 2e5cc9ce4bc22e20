import { PNG } from "pngjs";
import { type Layer, markFor, type Point } from "./mark";

/** Sub-points per side of a pixel: enough for smooth edges at 16 px. */
const SAMPLES = 8;

const topLayer = (layers: readonly Layer[], at: Point): Layer | undefined =>
  layers.filter(({ covers }) => covers(at)).at(-1);

/** Red, green, blue and opacity of one pixel, each 0 to 255, averaged over its sub-points. */
function pixel(layers: readonly Layer[], column: number, row: number, size: number): readonly number[] {
  const total = [0, 0, 0];
  let covered = 0;
  for (let index = 0; index < SAMPLES * SAMPLES; index += 1) {
    const x = (column + ((index % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(index / SAMPLES) + 0.5) / SAMPLES) / size;
    const layer = topLayer(layers, { x, y });
    if (layer === undefined) continue;
    covered += 1;
    layer.colour.forEach((value, channel) => (total[channel] = (total[channel] ?? 0) + value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...total.map((sum) => Math.round(sum / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}

/** Draws the mark at one size, on a transparent background. */
export function drawIcon(size: number): Buffer {
  const image = new PNG({ width: size, height: size });
  const layers = markFor(size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      image.data.set(pixel(layers, column, row, size), (row * size + column) * 4);
    }
  }
  return PNG.sync.write(image);
}
