import { openPreview } from "../../../preview/page/preview";
import { createToyWorkbook, type ToyWorkbook } from "../../preview/host/toy/workbook";

declare global {
  interface Window {
    toy?: ToyWorkbook;
  }
}

const toy = createToyWorkbook();
window.toy = toy;
void openPreview(toy);
