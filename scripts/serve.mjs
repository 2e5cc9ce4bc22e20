import { createServer } from "node:https";
import sirv from "sirv";
import { localCertificate } from "./lib/certificate.mjs";
import { securityHeaders } from "./lib/headers.mjs";

/**
 * Serves a built folder over https on this machine only, with the product's security headers.
 * Port 0 takes any free port. Resolves once the server answers, with its origin and a way to stop it.
 */
export async function startServer({ port = 3000, directory }) {
  const files = sirv(directory, { dev: true, etag: true });
  const server = createServer(await localCertificate(), (request, response) => {
    const path = new URL(request.url ?? "/", "https://localhost").pathname;
    for (const [name, value] of Object.entries(securityHeaders(path))) response.setHeader(name, value);
    files(request, response, () => {
      response.statusCode = 404;
      response.end("Not found");
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const address = server.address();
  const usedPort = typeof address === "object" && address ? address.port : port;
  return {
    origin: `https://localhost:${usedPort}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
