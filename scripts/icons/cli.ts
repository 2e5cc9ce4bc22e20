import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { iconSizes } from "../manifest/icons";
import { drawIcon } from "./draw";

const assets = join(__dirname, "../../assets");

for (const size of iconSizes) {
  writeFileSync(join(assets, `icon-${String(size)}.png`), drawIcon(size));
}
