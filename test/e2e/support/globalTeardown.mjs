/** Stops the servers that globalSetup started. */
export default async function globalTeardown() {
  await Promise.all((globalThis.endToEndServers ?? []).map((server) => server.stop()));
}
