import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
} from "chart.js";
import { configurationOf, type DrawnData, type DrawnType } from "./configuration";
import type { Picture } from "./picture";
import { writeLabels } from "./writeLabels";
import { writtenNumber } from "./writtenNumber";

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title
);

/** Where a chart is on the page, inside the layer of charts. Pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What of it is hidden on each side, by headers, frozen cells or the end of the grid. */
  readonly cut: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** A chart drawn on the page. */
export interface DrawnChart {
  readonly element: HTMLElement;
  show(picture: Picture): void;
  moveTo(place: Place | null): void;
  remove(): void;
}

/** Makes the element of a chart, empty until it is shown something. */
export function drawChart(id: string): DrawnChart {
  const element = document.createElement("figure");
  element.className = "grid-chart";
  element.dataset["chart"] = id;
  element.hidden = true;
  let chart: Chart<DrawnType, DrawnData, string> | null = null;
  let drawn = "";
  let size = { width: 0, height: 0 };

  function draw(picture: Picture): void {
    chart?.destroy();
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", describe(picture));
    element.replaceChildren(canvas);
    chart = new Chart<DrawnType, DrawnData, string>(canvas, {
      ...configurationOf(picture, writtenNumber),
      plugins: [writeLabels(picture)],
    });
    if (size.width > 0) chart.resize(size.width, size.height);
  }

  return {
    element,
    show(picture) {
      const text = JSON.stringify(picture);
      if (text === drawn) return;
      drawn = text;
      draw(picture);
    },
    moveTo(place) {
      element.hidden = place === null;
      if (!place) return;
      const { left, top, width, height, cut } = place;
      element.style.transform = `translate(${left}px, ${top}px)`;
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      element.style.clipPath = `inset(${cut.top}px ${cut.right}px ${cut.bottom}px ${cut.left}px)`;
      if (size.width === width && size.height === height) return;
      size = { width, height };
      chart?.resize(width, height);
    },
    remove() {
      chart?.destroy();
      element.remove();
    },
  };
}

/** The chart in one sentence, for who does not see it. */
function describe({ title, series, categories }: Picture): string {
  const names = series.map(({ name }) => name).join(", ");
  return `Graphique ${title ? `« ${title.text} »` : "sans titre"} : ${names} ; ${categories.length} catégories`;
}
