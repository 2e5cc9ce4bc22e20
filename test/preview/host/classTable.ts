import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Metadata, readMetadata } from "../../../preview/host/metadata";

const root = join(__dirname, "../../..");
const SCRIPT = `
  import { extractMetadata } from "./scripts/preview/extractMetadata.mjs";
  process.stdout.write(JSON.stringify(extractMetadata()));
`;

/** The class table of the installed office.js, made as the build makes it. */
export function makeClassTable(): Metadata {
  const text = execFileSync(process.execPath, ["--input-type=module", "-e", SCRIPT], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 16 * 1024 * 1024,
  });
  return readMetadata(JSON.parse(text));
}
