import { scalesOf } from "../../../preview/charts/scales";
import type { AxisPicture, Picture, SeriesPicture } from "../../../preview/charts/picture";
import { configurationOf as configure } from "../../../preview/charts/configuration";

const axis: AxisPicture = {
  visible: true,
  title: null,
  numberFormat: "General",
  minimum: null,
  maximum: null,
  majorUnit: null,
  gridlines: false,
  reversed: false,
};

const series = (given: Partial<SeriesPicture>): SeriesPicture => ({
  name: "Entrées",
  type: "ColumnClustered",
  secondary: false,
  values: [1, null, 3],
  labelFormat: null,
  numberFormat: "General",
  fill: null,
  line: null,
  weight: null,
  gapWidth: 150,
  ...given,
});

const picture = (given: Partial<Picture>): Picture => ({
  type: "ColumnClustered",
  title: null,
  legend: null,
  categories: ["T1", "T2", "T3"],
  series: [series({})],
  axes: { category: axis, value: axis, secondaryCategory: axis, secondaryValue: axis },
  bridgesGaps: false,
  ...given,
});

const write = (value: number, format: string) => `${value} as ${format}`;
const configurationOf = (drawn: Picture) => configure(drawn, write);

describe("a chart as it is drawn", () => {
  it("leaves a gap where a value is missing, and never a zero", () => {
    const [drawn] = configurationOf(picture({})).data.datasets;
    expect(drawn?.data).toEqual([1, null, 3]);
  });

  it("draws a column series and a line series together, each against its axis", () => {
    const both = [series({}), series({ type: "LineMarkers", secondary: true })];
    const [columns, line] = configurationOf(picture({ series: both })).data.datasets;
    expect([columns?.type, line?.type]).toEqual(["bar", "line"]);
    expect(columns).toMatchObject({ yAxisID: "value" });
    expect(line).toMatchObject({ yAxisID: "secondaryValue" });
  });

  it("stacks what is stacked, and lays bars down", () => {
    const stacked = configurationOf(picture({ series: [series({ type: "ColumnStacked" })] }));
    expect(stacked.options?.scales).toMatchObject({ value: { stacked: true }, category: { stacked: true } });
    const bars = configurationOf(picture({ type: "BarClustered", series: [series({ type: "BarClustered" })] }));
    expect(bars.options?.indexAxis).toBe("y");
    expect(bars.options?.scales).toMatchObject({ category: { reverse: true } });
  });

  it("draws only the first series of a pie, one colour for each slice", () => {
    const pie = configurationOf(picture({ type: "Pie", series: [series({ type: "Pie" }), series({ type: "Pie" })] }));
    expect(pie.data.datasets).toHaveLength(1);
    expect(pie.data.datasets[0]?.backgroundColor).toHaveLength(3);
    expect(pie.options?.scales).toBeUndefined();
  });

  it("writes the values of its axis in the format of that axis", () => {
    const drawn = picture({ axes: { ...picture({}).axes, value: { ...axis, numberFormat: "0%" } } });
    expect(scalesOf(drawn, write).value.ticks.callback(0.5)).toBe("0.5 as 0%");
  });
});
