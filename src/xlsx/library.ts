/** The only door to the library that knows the file format: to change library is to change what stands behind this folder. */
export { PaperSize, Workbook, type CellValue, type Worksheet } from "@cj-tech-master/excelts";
export { installFormulaEngine } from "@cj-tech-master/excelts/formula";
