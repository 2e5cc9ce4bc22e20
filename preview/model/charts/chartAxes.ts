import { invalidArgument, invalidOperation } from "../errors";
import { oneOf } from "../input";
import { ChartAxis } from "./chartAxis";
import type { AxisKey } from "./chartRecord";
import { present, type PlacedChart } from "./placedChart";

/** The axes of a chart. */
export class ChartAxes {
  readonly Type = "ChartAxes";

  constructor(private readonly placed: PlacedChart) {}

  private axis(key: AxisKey): ChartAxis {
    if (present(this.placed).type === "Pie") throw invalidOperation("A pie has no axes.");
    return new ChartAxis(this.placed, key);
  }
  get CategoryAxis(): ChartAxis {
    return this.axis("category");
  }
  get ValueAxis(): ChartAxis {
    return this.axis("value");
  }
  GetItem(type: unknown, group: unknown): ChartAxis {
    const kind = oneOf(["Category", "Value"], type);
    const secondary = oneOf(["Primary", "Secondary"], group ?? "Primary") === "Secondary";
    const hasSecondary = present(this.placed).series.some(({ axisGroup }) => axisGroup === "Secondary");
    if (secondary && !hasSecondary) throw invalidArgument();
    if (kind === "Category") return this.axis(secondary ? "secondaryCategory" : "category");
    return this.axis(secondary ? "secondaryValue" : "value");
  }
}
