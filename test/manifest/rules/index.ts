import { addressViolations, type ReadFile } from "./addresses";
import { languageViolations } from "./languages";
import { orderViolations } from "./order";
import { resourceViolations } from "./resources";
import { runtimeViolations } from "./runtime";
import { readManifest } from "./tree";

export { pngSize, type ReadFile } from "./addresses";
export { attribute, named, readManifest } from "./tree";

/** What a manifest is compared with. */
export interface Surroundings {
  readonly readFile: ReadFile;
  /** Names of the ribbon commands, in the order of their buttons. */
  readonly commands: readonly string[];
}

/** Everything that is wrong with a manifest, in words. */
export function manifestViolations(xml: string, { commands, readFile }: Surroundings): readonly string[] {
  const root = readManifest(xml);
  return [
    ...orderViolations(root),
    ...resourceViolations(root),
    ...languageViolations(root),
    ...addressViolations(root, readFile),
    ...runtimeViolations(root, commands),
  ];
}
