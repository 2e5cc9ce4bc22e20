/** Stops the server that globalSetup started. */
export default async function globalTeardown() {
  await globalThis.previewServer?.stop();
}
