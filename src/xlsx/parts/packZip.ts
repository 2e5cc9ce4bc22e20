import { ZipArchive } from "../library";
import type { Parts } from "./zip";

/** Packs parts as a file. */
export function packZip(parts: Parts): Promise<Uint8Array> {
  const archive = new ZipArchive({ noSort: true });
  for (const [path, bytes] of parts) archive.add(path, bytes);
  return archive.bytes();
}
