import type { Host } from "../host";
import { byId } from "./elements";

const number = new Intl.NumberFormat("fr-FR");
const kilobytes = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });
const BYTES_PER_KILOBYTE = 1000;

const size = (bytes: number) => `${kilobytes.format(bytes / BYTES_PER_KILOBYTE)} ko`;

function set(id: string, text: string): void {
  const place = byId(id);
  if (place.textContent !== text) place.textContent = text;
}

function describeTraffic({ log, functionTraffic }: Host): string {
  const { requests, bytesIn, bytesOut, writes } = log.totals();
  const { calls } = functionTraffic();
  return [
    `Requêtes : ${number.format(requests)}`,
    `dont écritures : ${number.format(writes)}`,
    `reçus : ${size(bytesIn)}`,
    `renvoyés : ${size(bytesOut)}`,
    `appels de fonctions : ${number.format(calls)}`,
  ].join(" · ");
}

function describeError({ log, failures }: Host): string {
  const last = [...log.entries].reverse().find(({ error }) => error !== undefined)?.error;
  const failure = failures.at(-1)?.split("\n")[0];
  const error = last && `Dernière erreur : ${last.code}${last.location ? ` (${last.location})` : ""}`;
  return [error, failure && `Défaut de l’aperçu : ${failure}`].filter(Boolean).join(" · ");
}

function describeUnsupported({ unsupported }: Host): string {
  if (unsupported.size === 0) return "";
  return `Membres absents de l’aperçu : ${[...unsupported.keys()].join(", ")}`;
}

/** Keeps the line at the bottom of the page up to date; the answer stops it. */
export function followHost(host: Host): () => void {
  const write = () => {
    set("status-traffic", describeTraffic(host));
    set("status-error", describeError(host));
    set("status-unsupported", describeUnsupported(host));
  };
  write();
  return host.log.onChange(write);
}
