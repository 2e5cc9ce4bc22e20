import fc from "fast-check";
import { frenchText, isoText } from "../../../../src/domain/calendar";
import type { Cell } from "../../../../src/domain/shared";
import { LISTS, TRACKING_COLUMNS } from "../../../../src/domain/tracking";
import type { Row } from "../../tracking/support";
import { QUARTER } from "../support";

export const DATE_KEYS = TRACKING_COLUMNS.flatMap((column) => (column.kind === "date" ? [column.key] : []));

const often = <Value>(usual: fc.Arbitrary<Value>, rare: fc.Arbitrary<Value>, weight = 8): fc.Arbitrary<Value> =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: rare });

const WRONG_DATES = fc.constantFrom<Cell>("??", true, { error: "#N/A" }, "31/02/2025", -3);

const around = fc.integer({ min: QUARTER.start - 500, max: QUARTER.end + 60 });

const written = around.chain((day) => fc.constantFrom<Cell>(day, day, day + 0.5, frenchText(day), isoText(day)));

/** A date as sheets hold them: mostly there or blank, at times impossible to read. */
const date: fc.Arbitrary<Cell> = often(
  fc.oneof({ weight: 3, arbitrary: written }, { weight: 2, arbitrary: fc.constantFrom<Cell>("", null, 0, " ") }),
  WRONG_DATES,
  25
);

const amount: fc.Arbitrary<Cell> = often(
  fc.oneof(
    fc.integer({ min: 0, max: 200_000 }).map((cents): Cell => cents / 100),
    fc.constantFrom<Cell>("", 0, 0)
  ),
  fc.constantFrom<Cell>("1 200,50", -3, true)
);

const score: fc.Arbitrary<Cell> = often(
  fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom<Cell>("", 7.5)),
  fc.constantFrom<Cell>(11, "8")
);

const people: fc.Arbitrary<Cell> = often(
  fc.constantFrom<Cell>("", 1, 2, 5),
  fc.constantFrom<Cell>(2.5, -1, "deux"),
  20
);

const listOf = (list: string): fc.Arbitrary<Cell> => {
  const labels = LISTS.find(({ key }) => key === list)!.labels.map(({ fr }) => fr);
  return often(
    fc.constantFrom<Cell>("", ...labels, labels[0]!.toUpperCase()),
    fc.constantFrom<Cell>("hors liste", false, 3),
    20
  );
};

const code: fc.Arbitrary<Cell> = often(
  fc.integer({ min: 1, max: 6 }).chain((number) => fc.constantFrom<Cell>(`M-${number}`, `m-${number} `)),
  fc.constantFrom<Cell>("", null, { error: "#REF!" }),
  12
);

const name = (...names: readonly string[]): fc.Arbitrary<Cell> =>
  often(fc.constantFrom<Cell>(...names), fc.constantFrom<Cell>("", true), 12);

const NAMES: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  code_menage: code,
  bailleur: name("Deux Rives", "Val"),
  association: name("Le Seuil", "LE SEUIL", "Toit d’ici"),
};

const cellOf = (column: (typeof TRACKING_COLUMNS)[number]): fc.Arbitrary<Cell> => {
  switch (column.kind) {
    case "date":
      return date;
    case "amount":
      return amount;
    case "count":
      return people;
    case "score":
      return score;
    case "list":
      return listOf(column.list);
    case "code":
      return NAMES[column.key]!;
    case "text":
      return fc.constantFrom<Cell>("", "AS");
  }
};

/** A measure with every column, in the mess of real sheets. */
export const anyRow: fc.Arbitrary<Row> = fc.record(
  Object.fromEntries(TRACKING_COLUMNS.map((column) => [column.key, cellOf(column)]))
);

/** A measure that is nearly right, so that figures with several conditions are not empty. */
export const plausibleRow: fc.Arbitrary<Row> = fc
  .record({
    row: anyRow,
    entry: around,
    stay: fc.integer({ min: 0, max: 300 }),
    hasLeft: fc.boolean(),
    reason: fc.constantFrom("maintien sécurisé", "glissement du bail", "expulsion", "décès"),
  })
  .map(({ row, entry, stay, hasLeft, reason }) => ({
    ...row,
    date_orientation: entry - (stay % 40),
    date_entree: entry,
    date_sortie: hasLeft ? entry + stay : "",
    motif_sortie: hasLeft ? reason : "",
    dette_entree: stay % 3 === 0 ? 1000 + stay / 100 : (row.dette_entree ?? ""),
  }));

/** A household that leaves well and comes back after a while, a transfer at times. */
const comeBack: fc.Arbitrary<readonly Row[]> = fc
  .record({ rows: fc.tuple(anyRow, anyRow), gap: fc.constantFrom(0, 13, 14, 15, 60, 364, 365, 366), entry: around })
  .map(({ rows: [first, second], gap, entry }) => {
    const household = { code_menage: `R-${gap % 4}`, bailleur: "Val" };
    const stay = { date_entree: entry - gap - 90, date_sortie: entry - gap, motif_sortie: "maintien sécurisé" };
    return [
      { ...second, ...household, date_entree: entry, date_sortie: "", motif_sortie: "" },
      { ...first, ...household, ...stay },
    ];
  });

const oneRow = fc.oneof({ weight: 1, arbitrary: anyRow }, { weight: 3, arbitrary: plausibleRow });

export const anySheet: fc.Arbitrary<readonly Row[]> = fc
  .tuple(fc.array(oneRow, { maxLength: 28 }), fc.array(comeBack, { maxLength: 2 }))
  .map(([rows, returns]) => [...returns.flat(), ...rows]);

export const anyPeriod = fc
  .tuple(around, fc.nat({ max: 370 }))
  .map(([start, length]) => ({ start, end: start + length }));
