/** Stands in for the part of Excel's custom-function runtime that our code meets. */

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
} as const;

/** What a function throws for Excel to show, and what it receives where a cell holds an error. */
export class FakeExcelError {
  constructor(
    readonly code: string,
    readonly message: string = ""
  ) {}
}

export type ExcelFunction = (...argumentList: readonly unknown[]) => unknown;

/** Puts the global in place and answers the functions that get associated, by id. */
export function fakeCustomFunctions(): ReadonlyMap<string, ExcelFunction> {
  const associated = new Map<string, ExcelFunction>();
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: FakeExcelError,
      ErrorCode,
      associate: (id: string, body: ExcelFunction) => associated.set(id, body),
    },
  });
  return associated;
}

/** What Excel adds after the arguments. */
export const invocation = { functionName: "AVDL.TEST", address: "Feuil1!A1" } as const;

/** The error a call ends with; fails where it answers a value. */
export function errorOf(call: () => unknown): FakeExcelError {
  try {
    const answer = call();
    throw new Error(`Answered ${JSON.stringify(answer)} where an error was expected.`);
  } catch (error) {
    if (error instanceof FakeExcelError) return error;
    throw error;
  }
}
