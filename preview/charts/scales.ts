import { FONT, INK, LINE, TEXT_SIZE } from "./looks";
import type { AxisPicture, Picture, WriteNumber } from "./picture";

const font = { family: FONT, size: TEXT_SIZE };

const looks = (axis: AxisPicture) => ({
  display: axis.visible,
  reverse: axis.reversed,
  grid: { display: axis.gridlines, color: LINE },
  border: { display: !axis.gridlines, color: LINE },
  title: { display: axis.title !== null, text: axis.title ?? "", color: INK, font },
});

/** The first category of lying bars is at the bottom, unless the axis is reversed. */
const categoryScale = (axis: AxisPicture, isUpright: boolean, stacked: boolean) => ({
  ...looks(axis),
  reverse: isUpright ? axis.reversed : !axis.reversed,
  type: "category" as const,
  axis: isUpright ? ("x" as const) : ("y" as const),
  position: isUpright ? ("bottom" as const) : ("left" as const),
  stacked,
  ticks: { color: INK, font, autoSkip: true, maxRotation: 45 },
});

const valueScale = (
  axis: AxisPicture,
  isUpright: boolean,
  secondary: boolean,
  stacked: boolean,
  write: WriteNumber
) => ({
  ...looks(axis),
  type: "linear" as const,
  axis: isUpright ? ("y" as const) : ("x" as const),
  position: isUpright ? (secondary ? ("right" as const) : ("left" as const)) : ("bottom" as const),
  stacked,
  beginAtZero: true,
  grace: axis.maximum === null ? ("5%" as const) : 0,
  ...(axis.minimum === null ? {} : { min: axis.minimum }),
  ...(axis.maximum === null ? {} : { max: axis.maximum }),
  ticks: {
    color: INK,
    font,
    ...(axis.majorUnit === null ? {} : { stepSize: axis.majorUnit }),
    callback: (value: number | string) => write(Number(value), axis.numberFormat),
  },
});

/** The axes of a chart that has some. */
export function scalesOf({ type, axes, series }: Picture, write: WriteNumber) {
  const isUpright = !type.startsWith("Bar");
  const stacked = (secondary: boolean) =>
    series.some((each) => each.secondary === secondary && each.type.endsWith("Stacked"));
  const hasSecondary = series.some(({ secondary }) => secondary);
  return {
    category: categoryScale(axes.category, isUpright, stacked(false)),
    value: valueScale(axes.value, isUpright, false, stacked(false), write),
    ...(hasSecondary
      ? {
          secondaryValue: valueScale(
            { ...axes.secondaryValue, gridlines: false },
            isUpright,
            true,
            stacked(true),
            write
          ),
        }
      : {}),
  };
}
