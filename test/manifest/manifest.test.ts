import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildManifest } from "../../scripts/manifest/buildManifest";
import { productVersion } from "../../scripts/manifest/productVersion";
import { manifestSettings } from "../../scripts/manifest/settings";
import { commandNames } from "../../src/commands/commandNames";
import { attribute, manifestViolations, named, readManifest, type Surroundings } from "./rules";

const root = join(__dirname, "../..");

const surroundings: Surroundings = {
  commands: commandNames,
  readFile: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null),
};

const preview = buildManifest(manifestSettings({ variant: "preview" }, productVersion));
const development = buildManifest(manifestSettings({ variant: "development" }, productVersion));
const production = buildManifest(
  manifestSettings(
    {
      variant: "production",
      url: "https://avdl.exemple.fr",
      id: "0f0e0d0c-0b0a-4908-8706-050403020100",
      supportUrl: "https://aide.exemple.fr/avdl",
      appDomains: ["https://aide.exemple.fr"],
    },
    productVersion
  )
);

const textOf = (xml: string, name: string): string => named(readManifest(xml), name)[0]?.text ?? "";
const resource = (xml: string, id: string): string =>
  attribute(
    [...named(readManifest(xml), "bt:String"), ...named(readManifest(xml), "bt:Url")].find(
      (element) => attribute(element, "id") === id
    ),
    "DefaultValue"
  );

describe("the manifest", () => {
  it.each([
    ["preview", preview],
    ["development", development],
    ["production", production],
  ])("obeys every rule of Office in the %s variant", (_, xml) => {
    expect(manifestViolations(xml, surroundings)).toEqual([]);
  });

  it("is committed as the source produces it for the preview", () => {
    expect(readFileSync(join(root, "manifest.xml"), "utf8")).toBe(preview);
  });

  it("carries the version of package.json as four numbers", () => {
    expect(textOf(preview, "Version")).toBe(`${productVersion}.0`);
  });

  it("lets the development variant live beside the other: own Id, own namespace, own name", () => {
    expect(textOf(development, "Id")).not.toBe(textOf(preview, "Id"));
    expect(resource(preview, "Functions.Namespace")).toBe("AVDL");
    expect(resource(development, "Functions.Namespace")).toBe("AVDL_DEV");
    expect(resource(development, "Group.Label")).toBe("AVDL (développement)");
  });

  it("takes address, Id and namespace of the production variant as settings", () => {
    const xml = buildManifest(
      manifestSettings(
        {
          variant: "production",
          url: "https://intranet.exemple.fr/avdl",
          id: "0f0e0d0c-0b0a-4908-8706-050403020100",
          namespace: "AVDL_OUEST",
        },
        "2.3.4"
      )
    );
    expect(textOf(xml, "Id")).toBe("0f0e0d0c-0b0a-4908-8706-050403020100");
    expect(textOf(xml, "Version")).toBe("2.3.4.0");
    expect(resource(xml, "Functions.Namespace")).toBe("AVDL_OUEST");
    expect(resource(xml, "Functions.Metadata.Url")).toBe("https://intranet.exemple.fr/avdl/functions.json");
  });

  it("offers one group with its three buttons in French and in English", () => {
    const labels = named(readManifest(preview), "Control").map((control) => {
      const id = attribute(control.children[0], "resid");
      const string = named(readManifest(preview), "bt:String").find((element) => attribute(element, "id") === id);
      return [attribute(string, "DefaultValue"), attribute(string?.children[0], "Value")];
    });
    expect(labels).toEqual([
      ["Ouvrir le volet", "Open the pane"],
      ["Contrôler le budget", "Check the budget"],
      ["Actualiser les indicateurs", "Refresh the indicators"],
    ]);
  });
});

describe("the settings of a manifest", () => {
  const id = "0f0e0d0c-0b0a-4908-8706-050403020100";
  it.each([
    ["an unknown variant", { variant: "test" }, "Unknown variant"],
    ["production without an address", { variant: "production", id }, "--url"],
    ["production without an Id", { variant: "production", url: "https://a.fr" }, "--id"],
    ["an address without https", { variant: "production", id, url: "http://a.fr" }, "https"],
    ["an address with a final slash", { variant: "production", id, url: "https://a.fr/" }, "final slash"],
    ["an Id that is no GUID", { variant: "production", id: "avdl", url: "https://a.fr" }, "GUID"],
    ["a namespace in small letters", { variant: "preview", namespace: "avdl" }, "namespace"],
    ["a domain with a path", { variant: "preview", appDomains: ["https://a.fr/aide"] }, "origin"],
    ["a support page without https", { variant: "preview", supportUrl: "aide" }, "https"],
  ])("refuse %s with a plain sentence", (_, options, sentence) => {
    expect(() => manifestSettings(options, "1.0.0")).toThrow(sentence);
  });

  it("refuse a version that is not three numbers", () => {
    expect(() => manifestSettings({ variant: "preview" }, "1.0.0-beta")).toThrow("version");
  });
});

/** Each planted fault: what is replaced, by what, and the words by which it must be reported. */
const planted: readonly (readonly [fault: string, find: RegExp, put: string, reported: RegExp])[] = [
  [
    "Requirements after DefaultSettings",
    /(<Requirements>[\s\S]*<\/Requirements>)\s*(<DefaultSettings>[\s\S]*<\/DefaultSettings>)/,
    "$2$1",
    /Requirements stands too late/,
  ],
  [
    "Icon after Action",
    /(<Icon>(?:(?!<\/Icon>)[\s\S])*<\/Icon>)\s*(<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>)/,
    "$2$1",
    /Icon stands too late/,
  ],
  ["an element Office does not know there", /<Permissions>/, "<Autre /><Permissions>", /Autre may not stand here/],
  ["no SupportUrl", /<SupportUrl [^>]*>/, "", /SupportUrl is missing/],
  ["a resid that does not exist", /<Label resid="Group.Label"/, '<Label resid="Groupe"', /resid Groupe does not exist/],
  [
    "a resource nobody uses",
    /<bt:ShortStrings>/,
    '<bt:ShortStrings><bt:String id="Oubli" DefaultValue="x"><bt:Override Locale="en-US" Value="x" /></bt:String>',
    /Oubli is not used/,
  ],
  ["a resource defined twice", /(<bt:Image id="Icon.16" [^>]*>)/, "$1$1", /Icon.16 is defined twice/],
  [
    "a label that points at a long text",
    /<Label resid="OuvrirVolet.Label"/,
    '<Label resid="OuvrirVolet.Supertip"',
    /is in bt:LongStrings, not in bt:ShortStrings/,
  ],
  ["an id of 33 characters", /Group\.Label/g, "GroupLabelGroupLabelGroupLabelGro", /more than 32 characters/],
  [
    "a short text of 126 characters",
    /DefaultValue="Ouvrir le volet"/,
    `DefaultValue="${"x".repeat(126)}"`,
    /more than 125 characters/,
  ],
  [
    "a long text of 251 characters",
    /DefaultValue="Recalcule le classeur et va aux[^"]*"/,
    `DefaultValue="${"x".repeat(251)}"`,
    /more than 250 characters/,
  ],
  [
    "a description of 251 characters",
    /(<Description DefaultValue=)"[^"]*"/,
    `$1"${"x".repeat(251)}"`,
    /Description is empty or too long/,
  ],
  [
    "Override where bt:Override is needed",
    /<bt:Override (Locale="en-US" Value="Open the pane")/,
    "<Override $1",
    /Override where bt:Override is needed/,
  ],
  [
    "a text without English",
    /<bt:Override Locale="en-US" Value="Check the budget" \/>/,
    "",
    /ControlerBudget.Label: en-US override missing/,
  ],
  [
    "English under a bare language tag",
    /Locale="en-US" Value="Open the pane"/,
    'Locale="en" Value="Open the pane"',
    /OuvrirVolet.Label: en-US override missing/,
  ],
  [
    "a translated namespace",
    /(<bt:String id="Functions.Namespace" DefaultValue="AVDL") \/>/,
    '$1><bt:Override Locale="en-US" Value="AVDL_EN" /></bt:String>',
    /Functions.Namespace: en-US override missing or not wanted/,
  ],
  ["another default language", /fr-FR/, "en-US", /DefaultLocale is en-US/],
  [
    "a metadata file on another origin",
    /https:\/\/localhost:3000\/functions\.json/,
    "https://cdn.exemple.fr/functions.json",
    /cdn\.exemple\.fr/,
  ],
  ["a page without https", /https:\/\/localhost:3000\/taskpane/g, "http://localhost:3000/taskpane", /not https/],
  ["an icon that does not exist", /icon-48\.png/, "icon-49.png", /icon-49\.png does not exist/],
  ["an icon of another size", /(<IconUrl DefaultValue="[^"]*)icon-32/, "$1icon-40", /is 40 × 40, not 32 × 32/],
  ["a file that is no image", /assets\/icon-80\.png/, "package.json", /is not a PNG/],
  ["a size that is left out", /<bt:Image size="80" resid="Icon.80" \/>/, "", /sizes 16,20,24,32,40,48,64/],
  [
    "support on a repository page",
    /(<SupportUrl DefaultValue=)"[^"]*"/,
    '$1"https://github.com/exemple/avdl"',
    /no page of help/,
  ],
  [
    "a second page",
    /<FunctionFile resid="Taskpane.Url"/,
    '<FunctionFile resid="Functions.Script.Url"',
    /several pages/,
  ],
  ["a short-lived runtime", /lifetime="long"/, 'lifetime="short"', /lifetime is short/],
  [
    "a command that does not exist",
    /<FunctionName>ControlerBudget/,
    "<FunctionName>Controler",
    /the ribbon calls Controler/,
  ],
  [
    "a button id used twice",
    /<Control xsi:type="Button" id="ControlerBudget"/,
    '<Control xsi:type="Button" id="OuvrirVolet"',
    /id OuvrirVolet is used twice/,
  ],
  [
    "a higher floor",
    /(<Set Name="SharedRuntime" MinVersion="1.1" \/>)/,
    '$1<Set Name="ExcelApi" MinVersion="1.14" />',
    /not SharedRuntime 1.1 alone/,
  ],
  ["wider rights", /ReadWriteDocument/, "ReadWriteMailbox", /Permissions are not/],
  ["a version of three numbers", /(<Version>\d+\.\d+\.\d+)\.0/, "$1", /Version is not four numbers/],
  ["an Id that is no GUID", /<Id>[^<]*/, "<Id>avdl", /Id is not a GUID/],
  ["another tab", /TabHome/, "TabData", /not on the Home tab/],
];

describe("the rules of the manifest catch", () => {
  it.each(planted)("%s", (_, find, put, reported) => {
    const faulty = preview.replace(find, put);
    expect(faulty).not.toBe(preview);
    expect(manifestViolations(faulty, surroundings).join("\n")).toMatch(reported);
  });

  it("a domain that repeats the page's own", () => {
    const faulty = production.replace(/<AppDomain>[^<]*/, "<AppDomain>https://avdl.exemple.fr");
    expect(manifestViolations(faulty, surroundings).join("\n")).toMatch(/AppDomain .* repeats/);
  });

  it("a manifest that is not well-formed", () => {
    expect(() => manifestViolations(preview.replace("</OfficeApp>", ""), surroundings)).toThrow();
  });
});
