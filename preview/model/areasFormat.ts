import { RangeFormat } from "./rangeFormat";
import type { Area } from "./rangeContent";

const OWN = ["HorizontalAlignment", "VerticalAlignment", "WrapText", "ColumnWidth", "RowHeight"] as const;
const OF_FONT = ["Bold", "Italic", "Strikethrough", "Underline", "Color", "Name", "Size"] as const;
const OF_FILL = ["Color"] as const;

/** One object over many of one class: what is set is set on all; what is read is what all share, else null. */
function together(type: string, targets: readonly object[], names: readonly string[]): object {
  const whole: object = { Type: type };
  for (const name of names) {
    Object.defineProperty(whole, name, {
      get: (): unknown => {
        const [first, ...others]: readonly unknown[] = targets.map((target): unknown => Reflect.get(target, name));
        return others.every((other) => other === first) ? first : null;
      },
      set: (value: unknown) => {
        for (const target of targets) Reflect.set(target, name, value);
      },
      enumerable: true,
    });
  }
  return whole;
}

/** The looks of several ranges at once. */
export function areasFormat(areas: readonly Area[]): object {
  const formats = areas.map((area) => new RangeFormat(area));
  return Object.assign(together("RangeFormat", formats, OWN), {
    Font: together(
      "RangeFont",
      formats.map(({ Font }) => Font),
      OF_FONT
    ),
    Fill: together(
      "RangeFill",
      formats.map(({ Fill }) => Fill),
      OF_FILL
    ),
  });
}
