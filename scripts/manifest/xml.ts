/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly XmlElement[] | string;
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly XmlElement[]
): XmlElement => ({ name, attributes, content });

export const textElement = (name: string, text: string): XmlElement => ({ name, attributes: {}, content: text });

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

const openingTag = ({ name, attributes }: XmlElement): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(" ");

function lines(node: XmlElement, indent: string): readonly string[] {
  const { content, name } = node;
  if (typeof content === "string") return [`${indent}<${openingTag(node)}>${escaped(content)}</${name}>`];
  if (content.length === 0) return [`${indent}<${openingTag(node)} />`];
  return [
    `${indent}<${openingTag(node)}>`,
    ...content.flatMap((child) => lines(child, `${indent}  `)),
    `${indent}</${name}>`,
  ];
}

/** Writes a document in UTF-8, two spaces per level. */
export const document = (root: XmlElement): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, ""), ""].join("\n");
