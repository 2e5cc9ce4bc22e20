import type { Engine } from "./univer";

/**
 * The engine's reader of formulas forgets to close a square bracket left open while a person types `Table[`, and then
 * misreads every new formula as `#NAME?`. Each reading starts afresh here.
 */
export function repairLexer(engine: Engine): void {
  const reader = engine.api.getFormula().lexerTreeBuilder;
  const reset: unknown = Reflect.get(reader, "_resetTemp");
  if (typeof reset !== "function")
    throw new Error("The reader of formulas has changed: the repair must be looked at again.");
  Reflect.set(reader, "_resetTemp", () => {
    Reflect.apply(reset, reader, []);
    Reflect.set(reader, "_squareBracketState", 0);
    Reflect.set(reader, "_tableBracketState", false);
  });
}
