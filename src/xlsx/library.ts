/** The only door to the library that knows the file format: to change library is to change what stands behind this folder. */
export {
  dateToExcel,
  excelToDate,
  PaperSize,
  Workbook,
  type Alignment,
  type Border,
  type Cell,
  type CellValue,
  type Color,
  type ConditionalFormattingRule,
  type DataValidation,
  type Fill,
  type Font,
  type Style,
  type Worksheet,
} from "@cj-tech-master/excelts";
export { ZipArchive } from "@cj-tech-master/excelts/archive";
export { installChartSupport } from "@cj-tech-master/excelts/chart";
export { installFormulaEngine } from "@cj-tech-master/excelts/formula";
