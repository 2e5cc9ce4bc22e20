import { readMetadata } from "../../../preview/host/metadata";
import { makeClassTable } from "./classTable";

const { classes } = makeClassTable();

describe("the class table made from the installed office.js", () => {
  it("knows every class of Excel", () => {
    expect(Object.keys(classes).length).toBeGreaterThan(150);
  });

  it("knows the wire names of scalars and where navigation leads", () => {
    expect(classes["Range"]?.scalars).toEqual(expect.arrayContaining(["Values", "Formulas", "Address"]));
    expect(classes["Worksheet"]?.navigations).toMatchObject({ Tables: "TableCollection" });
  });

  it("tells collections from single objects", () => {
    expect(classes["WorksheetCollection"]?.collection).toBe(true);
    expect(classes["Worksheet"]?.collection).toBe(false);
  });

  it("tells calls that change the document from those that only find something", () => {
    expect(classes["WorksheetCollection"]?.methods["Add"]?.readOnly).toBe(false);
    expect(classes["WorksheetCollection"]?.methods["GetItem"]?.readOnly).toBe(true);
    expect(classes["Range"]?.methods["GetBoundingRect"]?.readOnly).toBe(true);
  });

  it("knows the number of each event by the call that registers it", () => {
    expect(classes["Worksheet"]?.events).toMatchObject({ _RegisterDataChangedEvent: 10, _RegisterActivatedEvent: 11 });
  });

  it("is refused when it has another shape", () => {
    expect(() => readMetadata({ version: "1" })).toThrow("class table");
  });
});
