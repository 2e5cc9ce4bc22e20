import { toCellPoint } from "../../grid/layout";
import type { Book } from "../book";
import { Collection, sameName } from "../collection";
import { requireAllowed } from "../protection/access";
import { Chart } from "./chart";
import { readChartType, seriesFrom } from "./chartInput";
import { newChart } from "./chartRecord";
import { readSource } from "./placedChart";

/** Size of a new chart and where it is put, in points. */
const NEW = { left: 120, top: 60, width: 360, height: 216 };

/** The charts of a sheet, in the order they were made. */
export class Charts extends Collection<Chart> {
  readonly Type = "ChartCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string
  ) {
    super();
  }

  get Items(): readonly Chart[] {
    const { book, sheetId } = this;
    return book.sheet(sheetId).charts.map((record) => new Chart({ book, sheetId, record }));
  }
  protected find(key: unknown): Chart | undefined {
    return this.Items.find(({ Id }) => Id === key) ?? this.Items.find(({ Name }) => sameName(key, Name));
  }

  Add(type: unknown, sourceData: unknown, seriesBy: unknown): Chart {
    const { book, sheetId } = this;
    requireAllowed({ book, sheetId }, "allowEditObjects");
    const chartType = readChartType(type);
    const series = seriesFrom(book, readSource(sourceData), seriesBy);
    const { engine } = book.grid;
    const number = book.nextId();
    const record = newChart({
      id: `{${number.padStart(8, "0")}-0001-0000-0000-000000000000}`,
      name: this.freeName(),
      type: chartType,
      series,
      from: toCellPoint(engine, sheetId, NEW),
      to: toCellPoint(engine, sheetId, { left: NEW.left + NEW.width, top: NEW.top + NEW.height }),
    });
    book.sheet(sheetId).charts.push(record);
    book.charts.changed();
    return new Chart({ book, sheetId, record });
  }

  private freeName(): string {
    const names = this.book.sheet(this.sheetId).charts.map(({ name }) => name);
    let number = names.length + 1;
    while (names.some((each) => sameName(`Graphique ${number}`, each))) number += 1;
    return `Graphique ${number}`;
  }
}
