import { oneOf, requireFlag } from "../input";
import { LEGEND_POSITIONS, type LegendPosition } from "./chartRecord";
import { change, present, type PlacedChart } from "./placedChart";

/** What tells the series of a chart apart. */
export class ChartLegend {
  readonly Type = "ChartLegend";

  constructor(private readonly placed: PlacedChart) {}

  get Visible(): boolean {
    return present(this.placed).legendVisible;
  }
  set Visible(value: unknown) {
    const visible = requireFlag(value);
    change(this.placed, (record) => (record.legendVisible = visible));
  }
  get Position(): LegendPosition {
    return present(this.placed).legendPosition;
  }
  set Position(value: unknown) {
    const position = oneOf(LEGEND_POSITIONS, value);
    change(this.placed, (record) => {
      record.legendPosition = position;
      record.legendVisible = true;
    });
  }
}
