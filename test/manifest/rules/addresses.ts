import { all, attribute, type ManifestElement, named } from "./tree";

/** Reads a served file by its path under the address of the product; null where there is none. */
export type ReadFile = (path: string) => Buffer | null;

const PNG_SIGNATURE = "89504e470d0a1a0a";
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Width and height written in the header of a PNG; null where the file is none. */
export function pngSize(file: Buffer): { readonly width: number; readonly height: number } | null {
  if (file.length < 24 || file.subarray(0, 8).toString("hex") !== PNG_SIGNATURE) return null;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

const addresses = (root: ManifestElement): readonly string[] =>
  all(root)
    .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
    .filter((value) => value.includes("://"));

function iconViolations(address: string, size: number, readFile: ReadFile): readonly string[] {
  const path = URL.canParse(address) ? new URL(address).pathname.slice(1) : address;
  const file = readFile(path);
  if (file === null) return [`icon ${path} does not exist`];
  const actual = pngSize(file);
  if (actual === null) return [`icon ${path} is not a PNG`];
  const wanted = String(size);
  return actual.width === size && actual.height === size
    ? []
    : [`icon ${path} is ${String(actual.width)} × ${String(actual.height)}, not ${wanted} × ${wanted}`];
}

function ribbonIconViolations(root: ManifestElement, readFile: ReadFile): readonly string[] {
  const images = new Map(
    named(root, "bt:Image")
      .filter(({ attributes }) => attributes.has("id"))
      .map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")])
  );
  return named(root, "Icon").flatMap(({ children }) => {
    const sizes = children.map((image) => Number(attribute(image, "size")));
    return [
      ...(sizes.join() === RIBBON_SIZES.join() ? [] : [`an icon has the sizes ${sizes.join()}`]),
      ...children.flatMap((image, index) =>
        iconViolations(images.get(attribute(image, "resid")) ?? "", sizes[index] ?? 0, readFile)
      ),
    ];
  });
}

/** Addresses that are not https or not of the product's own origin, and icons of the wrong kind or size. */
export function addressViolations(root: ManifestElement, readFile: ReadFile): readonly string[] {
  const [source] = named(root, "DefaultSettings").flatMap(({ children }) => children);
  const location = attribute(source, "DefaultValue");
  const origin = URL.canParse(location) ? new URL(location).origin : "none";
  const support = attribute(named(root, "SupportUrl")[0], "DefaultValue");
  const value = (name: string): string => attribute(named(root, name)[0], "DefaultValue");
  const strays = addresses(root).filter((address) => address !== support && !address.startsWith(`${origin}/`));
  const repeated = named(root, "AppDomain").filter(
    ({ text }) => text === origin || !URL.canParse(text) || new URL(text).origin !== text
  );
  return [
    ...(origin.startsWith("https://") ? [] : [`the page is at ${location}, not https`]),
    ...(support.startsWith("https://") && !support.includes("github.com")
      ? []
      : [`SupportUrl ${support} is no page of help`]),
    ...strays.map((address) => `${address} is not at ${origin}`),
    ...repeated.map(({ text }) => `AppDomain ${text} repeats the page's own or is not an origin`),
    ...iconViolations(value("IconUrl"), 32, readFile),
    ...iconViolations(value("HighResolutionIconUrl"), 64, readFile),
    ...ribbonIconViolations(root, readFile),
  ];
}
