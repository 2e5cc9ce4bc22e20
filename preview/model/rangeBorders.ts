import { BorderStyleTypes, type IBorderData } from "@univerjs/core";
import { readStyle, writeStyles } from "../grid/cells";
import { invalidArgument, found } from "./errors";
import { requireAllowed } from "./protection/access";
import type { Area } from "./rangeContent";
import { readColor } from "./rangeFormat";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Edge = (typeof EDGES)[number];

const WEIGHTS: ReadonlyMap<unknown, BorderStyleTypes> = new Map([
  ["Hairline", BorderStyleTypes.HAIR],
  ["Thin", BorderStyleTypes.THIN],
  ["Medium", BorderStyleTypes.MEDIUM],
  ["Thick", BorderStyleTypes.THICK],
]);

/** One side of every cell on that edge of the range. */
class RangeBorder {
  readonly Type = "RangeBorder";

  constructor(
    private readonly area: Area,
    readonly SideIndex: Edge
  ) {}

  private get drawn() {
    const { book, sheetId, rect } = this.area;
    const row = this.SideIndex === "EdgeBottom" ? rect.bottom : rect.top;
    const column = this.SideIndex === "EdgeRight" ? rect.right : rect.left;
    const border = readStyle(book.grid.engine, sheetId, row, column).bd?.[sideOf(this.SideIndex)];
    return border ?? null;
  }

  get Style(): string {
    return this.drawn ? "Continuous" : "None";
  }
  set Style(value: unknown) {
    if (value !== "Continuous" && value !== "None") throw invalidArgument();
    if (value === "None") this.draw(null);
    else this.draw({ s: this.drawn?.s ?? BorderStyleTypes.THIN, cl: { rgb: this.Color } });
  }
  get Weight(): string {
    const style = this.drawn?.s;
    for (const [name, each] of WEIGHTS) if (each === style) return String(name);
    return "Thin";
  }
  set Weight(value: unknown) {
    this.draw({ s: WEIGHTS.get(value) ?? BorderStyleTypes.THIN, cl: { rgb: this.Color } });
  }
  get Color(): string {
    return (this.drawn?.cl.rgb ?? "#000000").toUpperCase();
  }
  set Color(value: unknown) {
    this.draw({ s: this.drawn?.s ?? BorderStyleTypes.THIN, cl: { rgb: readColor(value) } });
  }

  private draw(border: IBorderData["t"]): void {
    const { book, sheetId, rect } = this.area;
    const side = sideOf(this.SideIndex);
    requireAllowed(this.area, "allowFormatCells");
    writeStyles(book.grid.engine, sheetId, rect, (row, column) => {
      if (!touches(this.SideIndex, rect, row, column)) return null;
      const others = readStyle(book.grid.engine, sheetId, row, column).bd ?? {};
      return { bd: { ...others, [side]: border } };
    });
  }
}

function sideOf(edge: Edge): "t" | "b" | "l" | "r" {
  if (edge === "EdgeTop" || edge === "InsideHorizontal") return edge === "EdgeTop" ? "t" : "b";
  if (edge === "EdgeBottom") return "b";
  return edge === "EdgeLeft" ? "l" : "r";
}

function touches(edge: Edge, rect: Area["rect"], row: number, column: number): boolean {
  switch (edge) {
    case "EdgeTop":
      return row === rect.top;
    case "EdgeBottom":
      return row === rect.bottom;
    case "EdgeLeft":
      return column === rect.left;
    case "EdgeRight":
      return column === rect.right;
    case "InsideVertical":
      return column < rect.right;
    case "InsideHorizontal":
      return row < rect.bottom;
  }
}

/** The borders of a range: its four edges and the lines inside. */
export class RangeBorders {
  readonly Type = "RangeBorderCollection";

  constructor(private readonly area: Area) {}

  get Items(): readonly RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.area, edge));
  }
  get Count(): number {
    return EDGES.length;
  }
  GetItem(index: unknown): RangeBorder {
    return found(this.Items.find(({ SideIndex }) => SideIndex === index));
  }
  GetItemAt(index: unknown): RangeBorder {
    return found(typeof index === "number" ? this.Items[index] : undefined);
  }
}
