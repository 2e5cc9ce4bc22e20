/** What differs from one installation of the product to another. */
export interface ManifestSettings {
  /** GUID by which Office tells add-ins apart. */
  readonly id: string;
  /** Prefix of the functions in formulas. */
  readonly namespace: string;
  /** Where the product is served: https, no slash at the end. */
  readonly url: string;
  /** Version of package.json, three numbers. */
  readonly version: string;
  readonly providerName: string;
  /** Public page with help: the index of the functions where none is given. */
  readonly supportUrl?: string;
  /** Other origins that the pane may go to, scheme and host only: none by default. */
  readonly appDomains: readonly string[];
  /** Added to the name, so that two installed variants can be told apart. */
  readonly nameSuffix: { readonly fr: string; readonly en: string };
}

/** Choices made on the command line. */
export interface ManifestOptions {
  readonly variant: string;
  readonly url?: string | undefined;
  readonly id?: string | undefined;
  readonly namespace?: string | undefined;
  readonly provider?: string | undefined;
  readonly supportUrl?: string | undefined;
  readonly appDomains?: readonly string[] | undefined;
}

const LOCAL = "https://localhost:3000";
const PROVIDER = "Complément AVDL";
const NO_SUFFIX = { fr: "", en: "" };
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NAMESPACE = /^[A-Z][A-Z0-9_.]{1,31}$/;

const isHttps = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === "https:";

const isOrigin = (text: string): boolean => isHttps(text) && new URL(text).origin === text;

function required(value: string | undefined, option: string): string {
  if (value === undefined || value === "") throw new Error(`The production manifest needs --${option}.`);
  return value;
}

function variantDefaults({
  variant,
  url,
  id,
}: ManifestOptions): Pick<ManifestSettings, "id" | "namespace" | "url" | "nameSuffix"> {
  switch (variant) {
    case "preview":
      return { id: "2e084a07-3aab-4e3d-9e38-7971bec3a9cb", namespace: "AVDL", url: LOCAL, nameSuffix: NO_SUFFIX };
    case "development":
      return {
        id: "c967c88b-f4fe-40f1-ac96-70447ded6106",
        namespace: "AVDL_DEV",
        url: LOCAL,
        nameSuffix: { fr: " (développement)", en: " (development)" },
      };
    case "production":
      return { id: required(id, "id"), namespace: "AVDL", url: required(url, "url"), nameSuffix: NO_SUFFIX };
    default:
      throw new Error(`Unknown variant "${variant}": preview, development or production.`);
  }
}

function check(settings: ManifestSettings): ManifestSettings {
  const { id, namespace, url, version, supportUrl, appDomains } = settings;
  if (!GUID.test(id)) throw new Error(`"${id}" is not a GUID.`);
  if (!NAMESPACE.test(namespace)) throw new Error(`"${namespace}" is not a namespace: capitals, digits, _ and dots.`);
  if (!isHttps(url) || /[/?#]$|[?#]/.test(url))
    throw new Error(`"${url}" is not an https address without final slash.`);
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) throw new Error(`"${version}" is not a version of three numbers.`);
  if (supportUrl !== undefined && !isHttps(supportUrl)) throw new Error(`"${supportUrl}" is not an https address.`);
  const notOrigin = appDomains.find((domain) => !isOrigin(domain));
  if (notOrigin !== undefined) throw new Error(`"${notOrigin}" is not an origin: scheme and host only.`);
  return settings;
}

/** Settings of one variant; throws with a plain sentence where an option is missing or wrong. */
export function manifestSettings(options: ManifestOptions, version: string): ManifestSettings {
  const defaults = variantDefaults(options);
  return check({
    ...defaults,
    id: options.id ?? defaults.id,
    namespace: options.namespace ?? defaults.namespace,
    url: options.url ?? defaults.url,
    version,
    providerName: options.provider ?? PROVIDER,
    appDomains: options.appDomains ?? [],
    ...(options.supportUrl === undefined ? {} : { supportUrl: options.supportUrl }),
  });
}
