import fc from "fast-check";
import { assietteOf, costAmount, horsAssietteOf, retainedStatus, statusNamed } from "../../../src/domain/costs";
import { STATUSES } from "../../../src/domain/eligibility";

describe("the amount of a cost line", () => {
  it("is quantity × unit cost × project share", () => {
    expect(costAmount(12, 2857.3, 1)).toBe(34_287.6);
    expect(costAmount(12, 3000, 0.5)).toBe(18_000);
    expect(costAmount(0, 3000, 1)).toBe(0);
  });

  it("counts an unknown share as the whole, a share of 0 as nothing", () => {
    expect(costAmount(2, 10.5, null)).toBe(21);
    expect(costAmount(2, 10.5, 0)).toBe(0);
  });

  it("is unknown while the quantity or the unit cost is, never 0", () => {
    expect(costAmount(null, 10, 1)).toBeNull();
    expect(costAmount(2, null, 1)).toBeNull();
    expect(costAmount(2, Number.NaN, 1)).toBeNull();
    expect(costAmount(Infinity, 2, 1)).toBeNull();
  });

  it.each([
    [1, 1.005, 1, 1.01],
    [1, 1.004_999, 1, 1],
    [1, 2.675, 1, 2.68],
    [3, 0.335, 1, 1.01],
    [1, 0.005, 1, 0.01],
    [1, 0.0049, 1, 0],
    [1, -1.005, 1, -1.01],
    [1, -0.0049, 1, 0],
    [1, 0.000_000_1, 1, 0],
    [1e21, 1, 1, 1e21],
  ])("is rounded to the cent, half a cent away from zero: %d × %d × %d = %d", (quantity, unitCost, share, expected) => {
    expect(costAmount(quantity, unitCost, share)).toBe(expected);
  });

  it("does not drift: whole cents times a whole quantity are exact", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), fc.nat({ max: 10_000_000 }), (quantity, cents) => {
        expect(costAmount(quantity, cents / 100, null)).toBe((quantity * cents) / 100);
      })
    );
  });

  it("splits in two shares that differ from the whole by a cent at most", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), fc.nat({ max: 100 }), (cents, percent) => {
        const one = costAmount(1, cents / 100, percent / 100) ?? Number.NaN;
        const other = costAmount(1, cents / 100, (100 - percent) / 100) ?? Number.NaN;
        expect(Math.abs(Math.round((one + other) * 100) - cents)).toBeLessThanOrEqual(1);
      })
    );
  });
});

describe("the retained status of a cost line", () => {
  const line = { label: "Mobilier", decision: "", controle: "", recorded: "" };

  it("is the person’s decision first", () => {
    expect(retainedStatus({ ...line, decision: "Éligible", controle: "Inéligible", recorded: "Inéligible" })).toBe(
      "Éligible"
    );
  });

  it("else the live answer", () => {
    expect(retainedStatus({ ...line, controle: "Inéligible", recorded: "Éligible" })).toBe("Inéligible");
  });

  it.each(["", "#NAME?", "#VALUE!", "#BUSY!", "Calcul"])(
    "else, with the live answer %j, the recorded one",
    (controle) => {
      expect(retainedStatus({ ...line, controle, recorded: "Éligible" })).toBe("Éligible");
    }
  );

  it("else À vérifier", () => {
    expect(retainedStatus(line)).toBe("À vérifier");
    expect(retainedStatus({ ...line, controle: "#NAME?", recorded: "#NAME?" })).toBe("À vérifier");
  });

  it("is À vérifier where the decision names no status: it is never passed over", () => {
    expect(retainedStatus({ ...line, decision: "oui", controle: "Éligible" })).toBe("À vérifier");
    expect(retainedStatus({ ...line, decision: " ", controle: "Éligible" })).toBe("Éligible");
  });

  it("is nothing on a line without label, whatever else it holds", () => {
    expect(retainedStatus({ label: " ", decision: "Éligible", controle: "Éligible", recorded: "Éligible" })).toBe("");
  });

  it("reads a status whatever its capitals, not without its accents", () => {
    expect(["éligible", "INÉLIGIBLE", "à vérifier", "Eligible", ""].map(statusNamed)).toEqual([
      "Éligible",
      "Inéligible",
      "À vérifier",
      undefined,
      undefined,
    ]);
  });
});

describe("what enters the request", () => {
  const poste = "Accompagnement social";

  it("is the whole amount of an eligible line, nothing of any other", () => {
    expect(assietteOf(120.5, "Éligible", poste)).toBe(120.5);
    expect(assietteOf(120.5, "Éligible", "")).toBe(120.5);
    expect(STATUSES.filter((status) => assietteOf(120.5, status, poste) !== 0)).toEqual(["Éligible"]);
    expect(assietteOf(120.5, "", poste)).toBe(0);
  });

  it("is nothing of a line under Hors FNAVDL, whatever its status and its capitals", () => {
    expect(["Hors FNAVDL", "hors fnavdl"].map((outside) => assietteOf(120.5, "Éligible", outside))).toEqual([0, 0]);
    expect(horsAssietteOf(120.5, "Éligible", "Hors FNAVDL")).toBe(120.5);
  });

  it("and what stays out add up to the amount", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        fc.constantFrom("Éligible", "Inéligible", "À vérifier", "" as const),
        fc.constantFrom("Hors FNAVDL", poste),
        (amount, status, heading) => {
          expect((assietteOf(amount, status, heading) ?? 0) + (horsAssietteOf(amount, status, heading) ?? 0)).toBe(
            amount + 0
          );
        }
      )
    );
  });

  it("is unknown while the amount is", () => {
    expect([assietteOf(null, "Éligible", poste), horsAssietteOf(null, "Éligible", poste)]).toEqual([null, null]);
  });
});
