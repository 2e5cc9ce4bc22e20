import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";
import { root } from "./root.mjs";

const folder = join(root, ".cache", "certificate");
const keyFile = join(folder, "localhost.key");
const certificateFile = join(folder, "localhost.crt");
const DAYS = 365;
const DAY_MS = 86_400_000;

const isFresh = () => {
  if (!existsSync(keyFile) || !existsSync(join(folder, "expires"))) return false;
  return Number(readFileSync(join(folder, "expires"), "utf8")) > Date.now() + DAY_MS;
};

/** A certificate for https://localhost made on this machine and kept beside the project; office.js accepts a host over https only. */
export async function localCertificate() {
  if (!isFresh()) {
    console.log("Making a certificate for https://localhost (kept in .cache)…");
    const notAfterDate = new Date(Date.now() + DAYS * DAY_MS);
    const pem = await generate([{ name: "commonName", value: "localhost" }], {
      keySize: 2048,
      algorithm: "sha256",
      notAfterDate,
      extensions: [
        { name: "basicConstraints", cA: false },
        {
          name: "subjectAltName",
          altNames: [
            { type: 2, value: "localhost" },
            { type: 7, ip: "127.0.0.1" },
          ],
        },
      ],
    });
    mkdirSync(folder, { recursive: true });
    writeFileSync(keyFile, pem.private, { mode: 0o600 });
    writeFileSync(certificateFile, pem.cert);
    writeFileSync(join(folder, "expires"), String(notAfterDate.getTime()));
  }
  return { key: readFileSync(keyFile), cert: readFileSync(certificateFile) };
}
