/**
 * The requirement sets that the preview announces to the add-in.
 *
 * ExcelApi stops at the level of Excel LTSC 2021, for which the product is designed. Within it a member that the
 * preview lacks is refused by name (`ApiNotFound`), and the page lists it. Sets of which nothing is there, such as
 * DialogApi or RibbonApi, are left out, so that the add-in's own guards see them as absent.
 */
export const REQUIREMENT_SETS = {
  ExcelApi: "1.14",
  AddinCommands: "1.1",
  CustomFunctionsRuntime: "1.3",
  DocumentEvents: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
  /** Internal names of the library: how results of functions, `update` and `retrieve` cross the wire. */
  CustomFunctions: "1.9",
  RichApiRuntime: "1.2",
  DelayForCellEdit: "1.1",
} as const;

/** Sets that are there when the workbook can be a file. */
const FILE_SETS = { File: "1.1", CompressedFile: "1.1" } as const;

/** The sets that this workbook's host keeps its word about. */
export const requirementSets = (hasFiles: boolean): Readonly<Record<string, string>> => ({
  ...REQUIREMENT_SETS,
  ...(hasFiles ? FILE_SETS : {}),
});
