/** Serves a built folder over https on this machine only; see serve.mjs. */
export function startServer(options: {
  readonly port?: number;
  readonly directory: string;
}): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }>;
