/** What support needs to know of an Excel: no name, no content, no address of a document. */
export interface HostFacts {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Requirement set → highest version known here, or null where it is absent. */
  readonly sets: Readonly<Record<string, string | null>>;
}

/** Requirement sets that something in the product depends on, with their highest known minor version. */
const SETS = [
  { name: "ExcelApi", versions: 21 },
  { name: "CustomFunctionsRuntime", versions: 5 },
  { name: "SharedRuntime", versions: 2 },
  { name: "RibbonApi", versions: 2 },
] as const;

const highest = (name: string, versions: number): string | null => {
  const known = Array.from({ length: versions }, (_, index) => `1.${versions - index}`);
  return known.find((version) => Office.context.requirements.isSetSupported(name, version)) ?? null;
};

/** Reads facts about this Excel, without any request to the workbook. */
export function readHostFacts(): HostFacts {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    displayLanguage,
    contentLanguage,
    sets: Object.fromEntries(SETS.map(({ name, versions }) => [name, highest(name, versions)])),
  };
}
