import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";

/** An element of the manifest as the rules read it. */
export interface ManifestElement {
  /** Prefixed name, as written: "bt:Override". */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
  readonly parent: ManifestElement | null;
}

interface XmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<XmlNode>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
}

const ELEMENT = 1;

function read(node: XmlNode, parent: ManifestElement | null): ManifestElement {
  const children: ManifestElement[] = [];
  const element = {
    name: node.nodeName,
    attributes: new Map([...(node.attributes ?? [])].map(({ name, value }) => [name, value])),
    children,
    text: node.textContent ?? "",
    parent,
  };
  for (const child of node.childNodes) if (child.nodeType === ELEMENT) children.push(read(child, element));
  return element;
}

/** Reads a manifest; throws where it is not well-formed. */
export function readManifest(xml: string): ManifestElement {
  const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "text/xml");
  if (documentElement === null) throw new Error("The manifest has no root element.");
  return read(documentElement, null);
}

/** The element and everything in it, in document order. */
export const all = (element: ManifestElement): readonly ManifestElement[] => [
  element,
  ...element.children.flatMap(all),
];

export const named = (root: ManifestElement, name: string): readonly ManifestElement[] =>
  all(root).filter((element) => element.name === name);

export const attribute = (element: ManifestElement | undefined, name: string): string =>
  element?.attributes.get(name) ?? "";

/** Where an element stands, for a message: "OfficeApp/Hosts/Host". */
export const pathOf = ({ name, parent }: ManifestElement): string =>
  parent === null ? name : `${pathOf(parent)}/${name}`;
