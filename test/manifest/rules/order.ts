import { all, attribute, type ManifestElement, pathOf } from "./tree";

/** Children in the order Office demands; an element that is not in a list may not stand there. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Hosts", "Resources"],
  "Host Workbook": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "ExtensionPoint CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: (CHILDREN["OfficeApp"] ?? []).filter((name) => name !== "AppDomains"),
  "Host Workbook": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Control: ["Label", "Supertip", "Icon", "Action"],
};

const kind = (element: ManifestElement): string =>
  ["Host", "ExtensionPoint"].includes(element.name)
    ? `${element.name} ${attribute(element, "xsi:type")}`
    : element.name;

/** Elements that stand in the wrong order, are not known there, or are missing. */
export const orderViolations = (root: ManifestElement): readonly string[] =>
  all(root).flatMap((element) => {
    const order = CHILDREN[kind(element)];
    if (order === undefined) return [];
    const names = element.children.map(({ name }) => name);
    const unknown = names
      .filter((name) => !order.includes(name))
      .map((name) => `${pathOf(element)}: ${name} may not stand here`);
    const late = names
      .filter((name, index) => order.indexOf(name) < order.indexOf(names[index - 1] ?? name))
      .map((name) => `${pathOf(element)}: ${name} stands too late`);
    const missing = (REQUIRED[kind(element)] ?? [])
      .filter((name) => !names.includes(name))
      .map((name) => `${pathOf(element)}: ${name} is missing`);
    return [...unknown, ...late, ...missing];
  });
