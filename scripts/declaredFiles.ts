import { buildFunctionMetadata, buildFunctionPages, type EmittedFile } from "./functions";
import { buildManifest } from "./manifest/buildManifest";
import { manifestSettings } from "./manifest/settings";

/** How one build of the product is served. */
export interface BuildSettings {
  readonly url: string;
  readonly namespace: string;
  readonly version: string;
  /** GUID of the installation; without one, the address must be the preview's. */
  readonly id?: string | undefined;
}

/** Every file made from declarations: manifest, metadata of the functions and their help pages, in both languages. */
export function declaredFiles({ id, namespace, url, version }: BuildSettings): readonly EmittedFile[] {
  const variant = id === undefined && url === "https://localhost:3000" ? "preview" : "production";
  return [
    { path: "manifest.xml", content: buildManifest(manifestSettings({ variant, url, id, namespace }, version)) },
    { path: "functions.json", content: buildFunctionMetadata("fr", url) },
    { path: "functions-en.json", content: buildFunctionMetadata("en", url) },
    ...buildFunctionPages({ namespace, version }),
  ];
}
