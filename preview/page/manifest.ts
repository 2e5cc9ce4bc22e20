/** One button of the ribbon: it shows the pane, or runs a function of the add-in. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconUrl: string;
  /** Name of the function to run; absent on a button that shows the pane. */
  readonly functionName?: string;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the preview takes from a manifest, in one language. */
export interface AddinManifest {
  readonly id: string;
  readonly displayName: string;
  readonly paneUrl: string;
  readonly namespace: string;
  readonly functionsUrl: string;
  readonly groups: readonly RibbonGroup[];
}

const ICON_SIZE = "32";

/** Every element below `parent` with that name, whatever its prefix. */
const all = (parent: Element | Document, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];

const first = (parent: Element | Document, name: string): Element | undefined => all(parent, name)[0];

const child = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find(({ localName }) => localName === name);

const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? "";

/** The value of a text in the language asked for, else its default. */
function localised(element: Element | undefined, locale: string): string {
  const override = element && [...element.children].find((entry) => entry.getAttribute("Locale") === locale);
  return override ? attribute(override, "Value") : attribute(element, "DefaultValue");
}

/** Texts and addresses of the manifest by their resource id. */
function readResources(document: Document, locale: string): ReadonlyMap<string, string> {
  const resources = first(document, "Resources");
  const entries = resources ? ["Image", "Url", "String"].flatMap((name) => all(resources, name)) : [];
  return new Map(entries.map((entry) => [attribute(entry, "id"), localised(entry, locale)]));
}

type Resource = (element: Element | undefined) => string;

function readButton(control: Element, resource: Resource): RibbonButton {
  const action = child(control, "Action");
  const supertip = child(control, "Supertip");
  const image = all(control, "Image").find((entry) => attribute(entry, "size") === ICON_SIZE);
  const functionName = action && child(action, "FunctionName")?.textContent.trim();
  return {
    id: attribute(control, "id"),
    label: resource(child(control, "Label")),
    tip: resource(supertip && child(supertip, "Description")),
    iconUrl: resource(image),
    ...(functionName ? { functionName } : {}),
  };
}

const readGroup = (group: Element, resource: Resource): RibbonGroup => ({
  id: attribute(group, "id"),
  label: resource(child(group, "Label")),
  buttons: all(group, "Control").map((control) => readButton(control, resource)),
});

function readPoint(document: Document, type: string): Element | undefined {
  return all(document, "ExtensionPoint").find((point) => point.getAttribute("xsi:type") === type);
}

/** Reads a manifest in one language, such as "fr-FR". A text that is no manifest is refused with one sentence. */
export function readManifest(xml: string, locale: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp") throw new Error("The manifest is not the XML manifest of an add-in.");
  const resources = readResources(document, locale);
  const resource: Resource = (element) => resources.get(attribute(element, "resid")) ?? "";
  const functions = readPoint(document, "CustomFunctions");
  const metadata = functions && first(functions, "Metadata");
  const settings = child(root, "DefaultSettings");
  const ribbon = readPoint(document, "PrimaryCommandSurface");
  return {
    id: child(root, "Id")?.textContent.trim() ?? "",
    displayName: localised(child(root, "DisplayName"), locale),
    paneUrl: localised(settings && child(settings, "SourceLocation"), locale),
    namespace: resource(functions && child(functions, "Namespace")),
    functionsUrl: resource(metadata && child(metadata, "SourceLocation")),
    groups: ribbon ? all(ribbon, "Group").map((group) => readGroup(group, resource)) : [],
  };
}

/** The same address on the origin of the preview, which serves the add-in whatever the manifest says. */
export const onOwnOrigin = (url: string, origin: string): string => {
  const { pathname, search, hash } = new URL(url, origin);
  return `${origin}${pathname}${search}${hash}`;
};
