import { readApiText, readFrenchFormula, readFrenchText } from "../../../preview/grid/typedText";

describe("what a person types in a French spreadsheet", () => {
  it.each([
    ["a decimal comma", "1234,5", { value: 1234.5 }],
    ["spaces between thousands", "1 234 567,89", { value: 1_234_567.89 }],
    ["narrow spaces", "1\u202f234", { value: 1234 }],
    ["a negative number", "-0,5", { value: -0.5 }],
    ["a percentage", "12,5 %", { value: 0.125, numberFormat: "0.00%" }],
    ["a whole percentage", "7%", { value: 0.07, numberFormat: "0%" }],
    ["an amount", "12,50 €", { value: 12.5, numberFormat: '#,##0.00 "€"' }],
    ["the day before the month", "12/03/2026", { value: 46093, numberFormat: "dd/mm/yyyy" }],
    ["the last day of February", "29/02/2024", { value: 45351, numberFormat: "dd/mm/yyyy" }],
    ["an ISO date", "2026-03-12", { value: 46093, numberFormat: "dd/mm/yyyy" }],
    ["two digits up to 29 are of this century", "01/01/29", { value: 47119, numberFormat: "dd/mm/yyyy" }],
    ["two digits from 30 are of the last", "01/01/30", { value: 10959, numberFormat: "dd/mm/yyyy" }],
    ["true", "VRAI", { value: true }],
    ["false", "faux", { value: false }],
    ["an apostrophe makes a text", "'0612", { value: "0612" }],
    ["a day that does not exist is a text", "29/02/2026", { value: "29/02/2026" }],
    ["a month that does not exist is a text", "12/13/2026", { value: "12/13/2026" }],
    ["a decimal point is a text", "1234.5", { value: "1234.5" }],
    ["a word is a text", "Maintien", { value: "Maintien" }],
    ["English words for true are texts", "TRUE", { value: "TRUE" }],
  ])("%s: %s", (_, text, read) => {
    expect(readFrenchText(text)).toEqual(read);
  });

  it.each([
    ["arguments and decimals", "=SOMME(A1;2,5)", "=SUM(A1,2.5)"],
    ["nested names", '=SI(A1>0;"a;b";NB.SI(B:B;"x"))', '=IF(A1>0,"a;b",COUNTIF(B:B,"x"))'],
    ["English stays English", "=SUM(A1,2)", "=SUM(A1,2)"],
    ["our functions keep their names", "=AVDL.ELIGIBILITE(A1;B1)", "=AVDL.ELIGIBILITE(A1,B1)"],
    ["headers keep their commas", "=SOMME(T[a;b])", "=SUM(T[a;b])"],
  ])("a formula: %s", (_, typed, english) => {
    expect(readFrenchFormula(typed)).toBe(english);
  });
});

describe("what the API writes", () => {
  it.each([
    ["a number", "1234.5", { value: 1234.5 }],
    ["commas between thousands", "1,234,567.5", { value: 1_234_567.5 }],
    ["an exponent", "1e3", { value: 1000 }],
    ["a percentage", "12.5%", { value: 0.125, numberFormat: "0%" }],
    ["a boolean", "true", { value: true }],
    ["an apostrophe makes a text", "'007", { value: "007" }],
    ["a comma that separates no thousands is a text", "12,34", { value: "12,34" }],
    ["a decimal comma is a text", "1234,5", { value: "1234,5" }],
    ["a date is a text: the add-in writes serial numbers", "12/03/2026", { value: "12/03/2026" }],
    ["nothing is nothing", "", { value: "" }],
  ])("%s: %s", (_, text, read) => {
    expect(readApiText(text)).toEqual(read);
  });
});
