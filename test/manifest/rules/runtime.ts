import { all, attribute, type ManifestElement, named } from "./tree";

const pageReferences = (root: ManifestElement): readonly string[] => [
  ...named(root, "Runtime").map((runtime) => attribute(runtime, "resid")),
  ...named(root, "FunctionFile").map((file) => attribute(file, "resid")),
  ...all(root)
    .filter(({ name, parent }) => name === "SourceLocation" && ["Page", "Action"].includes(parent?.name ?? ""))
    .map((location) => attribute(location, "resid")),
];

function requirementViolations(root: ManifestElement): readonly string[] {
  const sets = named(root, "Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
  return sets.join() === "SharedRuntime 1.1" ? [] : [`the floor is ${sets.join()}, not SharedRuntime 1.1 alone`];
}

function identityViolations(root: ManifestElement): readonly string[] {
  const text = (name: string): string => named(root, name)[0]?.text ?? "";
  const namespace = named(root, "bt:String").find((element) => attribute(element, "id") === "Functions.Namespace");
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id")) ? [] : ["Id is not a GUID"]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(text("Version")) ? [] : ["Version is not four numbers"]),
    ...(text("Permissions") === "ReadWriteDocument" ? [] : ["Permissions are not ReadWriteDocument"]),
    ...(/^[A-Z][A-Z0-9_.]*$/.test(attribute(namespace, "DefaultValue")) ? [] : ["the namespace is not in capitals"]),
  ];
}

/** One long-lived page for the pane, the functions and the commands; one group; commands that exist; the least rights. */
export function runtimeViolations(root: ManifestElement, commands: readonly string[]): readonly string[] {
  const pages = new Set(pageReferences(root));
  const lifetimes = named(root, "Runtime").map((runtime) => attribute(runtime, "lifetime"));
  const called = named(root, "FunctionName").map(({ text }) => text);
  const ids = [...named(root, "Control"), ...named(root, "Group")].map((element) => attribute(element, "id"));
  const actions = named(root, "Action").map((action) => attribute(action, "xsi:type"));
  return [
    ...(pages.size === 1 ? [] : [`several pages: ${[...pages].join()}`]),
    ...(lifetimes.join() === "long" ? [] : [`lifetime is ${lifetimes.join()}`]),
    ...(called.join() === commands.join()
      ? []
      : [`the ribbon calls ${called.join()}, the commands are ${commands.join()}`]),
    ...(actions[0] === "ShowTaskpane" ? [] : ["the first button does not open the pane"]),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} is used twice`),
    ...(named(root, "Group").length === 1 ? [] : ["there must be one group"]),
    ...(attribute(named(root, "OfficeTab")[0], "id") === "TabHome" ? [] : ["the group is not on the Home tab"]),
    ...requirementViolations(root),
    ...identityViolations(root),
  ];
}
