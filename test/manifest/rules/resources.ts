import { all, attribute, type ManifestElement, named, pathOf } from "./tree";

const LONGEST_ID = 32;
const LONGEST: Readonly<Record<string, number>> = {
  "bt:Images": 2048,
  "bt:Urls": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

/** The kind of resource that each reference must point at. */
const KIND: Readonly<Record<string, string>> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
};

const definitions = (root: ManifestElement): readonly ManifestElement[] =>
  named(root, "Resources").flatMap(({ children }) => children.flatMap((group) => group.children));

const values = (resource: ManifestElement): readonly string[] => [
  attribute(resource, "DefaultValue"),
  ...resource.children.map((override) => attribute(override, "Value")),
];

function referenceViolations(root: ManifestElement, defined: ReadonlyMap<string, ManifestElement>): readonly string[] {
  return all(root)
    .filter(({ attributes }) => attributes.has("resid"))
    .flatMap((element) => {
      const id = attribute(element, "resid");
      const target = defined.get(id);
      if (target === undefined) return [`${pathOf(element)}: resid ${id} does not exist`];
      const [expected, actual] = [KIND[element.name], target.parent?.name];
      return expected === actual
        ? []
        : [`${pathOf(element)}: resid ${id} is in ${String(actual)}, not in ${String(expected)}`];
    });
}

function definitionViolations(resource: ManifestElement, used: ReadonlySet<string>): readonly string[] {
  const id = attribute(resource, "id");
  const group = resource.parent?.name ?? "";
  const longest = LONGEST[group] ?? 0;
  return [
    ...(used.has(id) ? [] : [`resource ${id} is not used`]),
    ...(id.length <= LONGEST_ID ? [] : [`resource ${id} has an id of more than ${String(LONGEST_ID)} characters`]),
    ...values(resource)
      .filter((value) => value === "" || value.length > longest)
      .map(() => `resource ${id} is empty or has more than ${String(longest)} characters`),
  ];
}

/** Ids that do not exist, are not used, are given twice or are too long; texts and addresses that are too long. */
export function resourceViolations(root: ManifestElement): readonly string[] {
  const resources = definitions(root);
  const ids = resources.map((resource) => attribute(resource, "id"));
  const defined = new Map(resources.map((resource) => [attribute(resource, "id"), resource]));
  const used = new Set(all(root).map((element) => attribute(element, "resid")));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource ${id} is defined twice`),
    ...referenceViolations(root, defined),
    ...resources.flatMap((resource) => definitionViolations(resource, used)),
  ];
}
