import { elementsOf, relationsOf, textOf, unescapeXml, type Parts } from "../../../src/xlsx/parts";
import { parseRect, splitSheet } from "../../grid/address";
import type { CellPoint } from "../../grid/layout";
import type { ChartType } from "../../model/charts/chartRecord";
import { BLANK_WORDS, DRAWING_UNITS, LEGEND_SIDES } from "../chartWords";
import type { FileAxis, FileChart, FileSeries, FileSource } from "../fileBook";

const innerOf = (xml: string, name: string): string => elementsOf(xml, name)[0]?.inner ?? "";

const valueOf = (xml: string, name: string): string | undefined => elementsOf(xml, name)[0]?.attributes.get("val");

function sourceOf(text: string | undefined): FileSource | null {
  const { sheet, rest } = splitSheet(text ?? "");
  const rect = parseRect(rest);
  return sheet === null || rect === null ? null : { sheet, rect };
}

/** The texts of a title, one after the other; null where it has none of its own. */
function textsOf(xml: string): string | null {
  const runs = elementsOf(xml, "t").map(({ text }) => text);
  return runs.length === 0 ? null : runs.join("");
}

function pointOf(xml: string): CellPoint {
  const number = (name: string): number => Number(innerOf(xml, name)) || 0;
  return {
    row: number("row"),
    column: number("col"),
    down: number("rowOff") / DRAWING_UNITS,
    along: number("colOff") / DRAWING_UNITS,
  };
}

const colorOf = (xml: string): string | null => {
  const hex = valueOf(innerOf(xml, "solidFill"), "srgbClr");
  return hex === undefined ? null : `#${hex.toUpperCase()}`;
};

function nameOf(ser: string): FileSeries["name"] {
  const tx = innerOf(ser, "tx");
  const formula = elementsOf(tx, "f")[0]?.text;
  if (formula !== undefined) return sourceOf(formula);
  const plain = elementsOf(tx, "v")[0]?.inner;
  return plain === undefined ? textsOf(tx) : unescapeXml(plain);
}

function seriesOf(ser: string): FileSeries {
  const looks = innerOf(ser, "spPr");
  const line = elementsOf(looks, "ln")[0];
  const width = Number(line?.attributes.get("w"));
  return {
    name: nameOf(ser),
    values: sourceOf(elementsOf(innerOf(ser, "val"), "f")[0]?.text),
    categories: sourceOf(elementsOf(innerOf(ser, "cat"), "f")[0]?.text),
    fill: colorOf(looks.replace(/<a:ln\b[\s\S]*<\/a:ln>/, "")),
    line: line ? colorOf(line.inner) : null,
    weight: Number.isFinite(width) ? width / DRAWING_UNITS : null,
  };
}

const numberOf = (xml: string, name: string): number | null => {
  const number = Number(valueOf(xml, name));
  return valueOf(xml, name) === undefined || !Number.isFinite(number) ? null : number;
};

function axisOf(xml: string): FileAxis {
  const format = elementsOf(xml, "numFmt")[0]?.attributes;
  const isLinked = ["1", "true"].includes(format?.get("sourceLinked") ?? "0");
  return {
    visible: valueOf(xml, "delete") !== "1",
    title: textsOf(innerOf(xml, "title")) ?? "",
    numberFormat: format === undefined || isLinked ? null : (format.get("formatCode") ?? null),
    minimum: numberOf(xml, "min"),
    maximum: numberOf(xml, "max"),
    majorUnit: numberOf(xml, "majorUnit"),
    gridlines: elementsOf(xml, "majorGridlines").length > 0,
    reversed: valueOf(xml, "orientation") === "maxMin",
  };
}

/** The kind of the only group of series that the preview knows, or null. */
function typeOf(plot: string): ChartType | null {
  if (elementsOf(plot, "pieChart").length > 0) return "Pie";
  const line = innerOf(plot, "lineChart");
  if (line !== "") {
    const isBare = valueOf(line, "marker") === "0" || /<c:symbol val="none"\s*\/>/.test(line);
    return isBare ? "Line" : "LineMarkers";
  }
  const bar = innerOf(plot, "barChart");
  if (bar === "") return null;
  const isStacked = valueOf(bar, "grouping") === "stacked";
  if (valueOf(bar, "barDir") === "bar") return isStacked ? "BarStacked" : "BarClustered";
  return isStacked ? "ColumnStacked" : "ColumnClustered";
}

const wordOf = <Word>(pairs: readonly (readonly [string, Word])[], word: unknown, otherwise: Word): Word =>
  pairs.find(([each]) => each === word)?.[1] ?? otherwise;

function readChart(xml: string, place: Pick<FileChart, "name" | "from" | "to">): FileChart | null {
  const at = xml.search(/<(?:\w+:)?plotArea\b/);
  const [head, plot] = [xml.slice(0, Math.max(0, at)), innerOf(xml, "plotArea")];
  const type = typeOf(plot);
  if (type === null) return null;
  return {
    ...place,
    type,
    title: textsOf(innerOf(head, "title")),
    titleVisible: valueOf(head, "autoTitleDeleted") !== "1",
    legendVisible: elementsOf(xml, "legend").length > 0,
    legendPosition: wordOf(LEGEND_SIDES, valueOf(innerOf(xml, "legend"), "legendPos"), "Bottom"),
    blanks: wordOf(BLANK_WORDS, valueOf(xml, "dispBlanksAs"), "NotPlotted"),
    gapWidth: numberOf(plot, "gapWidth") ?? 150,
    category: axisOf(innerOf(plot, "catAx") || innerOf(plot, "dateAx")),
    value: axisOf(innerOf(plot, "valAx")),
    series: elementsOf(plot, "ser").map(({ inner }) => seriesOf(inner)),
  };
}

/** The charts of a sheet, and how many the preview cannot draw. */
export function readCharts(parts: Parts, sheetPath: string) {
  const drawing = relationsOf(parts, sheetPath).find(({ kind }) => kind === "drawing")?.path ?? "";
  const relations = relationsOf(parts, drawing);
  const anchors = elementsOf(textOf(parts.get(drawing)), "twoCellAnchor");
  const found = anchors.flatMap(({ inner }) => {
    const id = /<(?:\w+:)?chart\b[^>]*\br:id="([^"]*)"/.exec(inner)?.[1];
    const path = relations.find((relation) => relation.kind === "chart" && relation.id === id)?.path;
    if (path === undefined) return [];
    const name = elementsOf(inner, "cNvPr")[0]?.attributes.get("name") ?? "";
    const place = { name, from: pointOf(innerOf(inner, "from")), to: pointOf(innerOf(inner, "to")) };
    return [readChart(textOf(parts.get(path)), place)];
  });
  const charts = found.filter((chart) => chart !== null);
  return { charts, lost: relations.filter(({ kind }) => /^chart/.test(kind)).length - charts.length };
}
