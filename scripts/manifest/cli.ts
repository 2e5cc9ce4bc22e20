import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildManifest } from "./buildManifest";
import { productVersion } from "./productVersion";
import { manifestSettings } from "./settings";

const USAGE =
  "tsx scripts/manifest/cli.ts --variant preview|development|production [--url https://…] [--id GUID] " +
  "[--namespace AVDL] [--provider NAME] [--support-url https://…] [--app-domain https://…] [--out manifest.xml]";

function run(): void {
  const { values } = parseArgs({
    options: {
      variant: { type: "string", default: "preview" },
      url: { type: "string" },
      id: { type: "string" },
      namespace: { type: "string" },
      provider: { type: "string" },
      "support-url": { type: "string" },
      "app-domain": { type: "string", multiple: true },
      out: { type: "string", default: "manifest.xml" },
    },
  });
  const { "support-url": supportUrl, "app-domain": appDomains, ...options } = values;
  const settings = manifestSettings({ ...options, supportUrl, appDomains }, productVersion);
  writeFileSync(values.out, buildManifest(settings));
  console.log(
    `${values.out}: ${values.variant}, ${settings.namespace} at ${settings.url}, version ${settings.version}.`
  );
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`Usage: ${USAGE}`);
  process.exitCode = 1;
}
