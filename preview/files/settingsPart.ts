import {
  addRelations,
  declareParts,
  elementsOf,
  escapeXml,
  partOf,
  relationsOf,
  textOf,
  workbookPath,
  type Parts,
} from "../../src/xlsx/parts";

/**
 * The settings of the document are kept in a custom part of our own: Excel keeps such parts as they are when it saves.
 * Excel itself keeps those of an add-in beside the id under which it was installed, which the preview cannot make up.
 */
const NAMESPACE = "urn:avdl:preview:settings";
const ITEM = "customXml/item1.xml";
const PROPERTIES = "customXml/itemProps1.xml";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

type Settings = ReadonlyMap<string, string>;

const itemOf = (settings: Settings): string => {
  const each = [...settings].map(([name, json]) => `<setting name="${escapeXml(name)}">${escapeXml(json)}</setting>`);
  return `${HEAD}<settings xmlns="${NAMESPACE}">${each.join("")}</settings>`;
};

const propertiesOf = (id: string): string =>
  `${HEAD}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const ITEM_ID = "{6F3A1D52-7C1B-4E0C-9E57-2B8C1F0D4A11}";

/** Adds the settings to the parts of a file; no settings add nothing. */
export function addSettings(parts: Map<string, Uint8Array>, settings: Settings): void {
  if (settings.size === 0) return;
  parts.set(ITEM, partOf(itemOf(settings)));
  parts.set(PROPERTIES, partOf(propertiesOf(ITEM_ID)));
  addRelations(parts, workbookPath(parts), "customXml", [ITEM]);
  addRelations(parts, ITEM, "customXmlProps", [PROPERTIES]);
  declareParts(parts, PROPERTIES_TYPE, [PROPERTIES]);
}

/** Settings that the preview wrote, and those that Excel keeps for add-ins. */
export function readSettings(parts: Parts): Settings {
  const own = relationsOf(parts, workbookPath(parts))
    .filter(({ kind }) => kind === "customXml")
    .map(({ path }) => textOf(parts.get(path)))
    .filter((xml) => xml.includes(NAMESPACE))
    .flatMap((xml) => elementsOf(xml, "setting"))
    .map(({ attributes, text }) => [attributes.get("name") ?? "", text] as const);
  const ofAddIns = [...parts.keys()]
    .filter((path) => /^xl\/webextensions\/webextension\d+\.xml$/.test(path))
    .flatMap((path) => elementsOf(textOf(parts.get(path)), "property"))
    .map(({ attributes }) => [attributes.get("name") ?? "", attributes.get("value") ?? ""] as const);
  return new Map([...ofAddIns, ...own].filter(([name]) => name !== ""));
}
