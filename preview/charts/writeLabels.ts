import { ArcElement, BarElement, type Chart, type Plugin } from "chart.js";
import { FONT, INK, TEXT_SIZE } from "./looks";
import type { Picture } from "./picture";
import { writtenNumber } from "./writtenNumber";

const GAP = 4;

/** Writes the values beside what is drawn, where the series asks for it. */
export function writeLabels(picture: Picture): Plugin {
  return {
    id: "labels",
    afterDatasetsDraw(chart) {
      for (const [index, series] of picture.series.entries()) {
        if (series.labelFormat === null || (picture.type === "Pie" && index > 0)) continue;
        const { labelFormat } = series;
        writeSeries(chart, picture, index, (value) => writtenNumber(value, labelFormat));
      }
    },
  };
}

function writeSeries(chart: Chart, picture: Picture, index: number, write: (value: number) => string): void {
  const { ctx } = chart;
  const { values = [], type } = picture.series[index] ?? {};
  ctx.save();
  ctx.fillStyle = INK;
  ctx.font = `${TEXT_SIZE}px ${FONT}`;
  for (const [at, element] of chart.getDatasetMeta(index).data.entries()) {
    const value = values[at];
    if (value === null || value === undefined) continue;
    const isWide = element instanceof ArcElement || element instanceof BarElement;
    const isInside = isWide && (type === "Pie" || type?.endsWith("Stacked") === true);
    const isLying = picture.type.startsWith("Bar");
    const { x, y } = isWide && isInside ? element.getCenterPoint(true) : element;
    if (x === null || y === null) continue;
    ctx.textAlign = isLying && !isInside ? "left" : "center";
    ctx.textBaseline = isInside || isLying ? "middle" : "bottom";
    ctx.fillText(write(value), isLying && !isInside ? x + GAP : x, isInside || isLying ? y : y - GAP);
  }
  ctx.restore();
}
