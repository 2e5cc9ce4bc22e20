import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/preset-sheets-core";
import type { Formulas } from "./formulas";
import { isCommand, type Engine } from "./univer";

/**
 * The engine keeps what it once read of a formula, and with it what a name meant then: formulas would go on computing
 * from the former cells after rows were inserted or a sheet was renamed. Those that hold the name are read afresh.
 */
export function followNames(engine: Engine, formulas: Formulas): void {
  const changed = new Set<string>();
  let awaited = false;

  function renew(): void {
    awaited = false;
    const names = [...changed];
    changed.clear();
    engine.functions.deleteFormulaAstCacheKey(...names);
    const words = names.map((name) => name.toLowerCase());
    formulas.renew((formula) => {
      const text = formula.toLowerCase();
      return words.some((word) => text.includes(word));
    });
  }

  engine.commands.onCommandExecuted((info) => {
    if (!isCommand(info, SetDefinedNameMutation) && !isCommand(info, RemoveDefinedNameMutation)) return;
    changed.add(info.params.name);
    if (awaited) return;
    awaited = true;
    setTimeout(renew, 0);
  });
}
