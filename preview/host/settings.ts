import { asList, asRecord, asText } from "./json";

/** Replaces the document's settings by those that the add-in saved: names and JSON texts. */
export function saveSettings(settings: Map<string, string>, method: unknown): void {
  const properties = asList(asRecord(method)["Properties"]).map((pair) => {
    const [name, json] = asList(pair);
    return [asText(name), asText(json)] as const;
  });
  settings.clear();
  for (const [name, json] of properties) settings.set(name, json);
}

/** The document's settings, as the library reads them back. */
export const loadSettings = (settings: ReadonlyMap<string, string>) => ({
  Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) },
});
