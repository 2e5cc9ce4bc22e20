const SHEET_NAME = /\{sheet:(\w+)\}/g;

/** A text of a definition, in which `{sheet:key}` becomes the name that the sheet has in this workbook. */
export const withSheetNames = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(SHEET_NAME, (_, key: string) => names.get(key) ?? key);
