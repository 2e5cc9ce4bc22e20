import type { Bilingual } from "../../src/domain/shared";
import { iconPath } from "./icons";
import { resourcesElement } from "./resources";
import type { ManifestSettings } from "./settings";
import { workbookHost } from "./workbookHost";
import { document, element, textElement, type XmlElement } from "./xml";

const NAME: Bilingual = { fr: "AVDL – Budget et suivi", en: "AVDL – Budget and tracking" };

const DESCRIPTION: Bilingual = {
  fr: "Prépare le budget d’un projet FNAVDL, repère les coûts que le programme ne finance pas et calcule les indicateurs à partir du suivi des ménages. Aucune donnée ne quitte le classeur.",
  en: "Prepares the budget of an FNAVDL project, flags the costs the programme does not fund and computes indicators from the household tracking sheet. No data leaves the workbook.",
};

const localised = (name: string, { fr, en }: Bilingual): XmlElement =>
  element(name, { DefaultValue: fr }, element("Override", { Locale: "en-US", Value: en }));

const valued = (name: string, value: string): XmlElement => element(name, { DefaultValue: value });

const appDomains = ({ appDomains: domains }: ManifestSettings): readonly XmlElement[] =>
  domains.length === 0 ? [] : [element("AppDomains", {}, ...domains.map((domain) => textElement("AppDomain", domain)))];

/** The floor: a host without the shared runtime cannot run the add-in. All else is asked for when it is needed. */
const requirements = (): XmlElement =>
  element(
    "Requirements",
    {},
    element("Sets", { DefaultMinVersion: "1.1" }, element("Set", { Name: "SharedRuntime", MinVersion: "1.1" }))
  );

const versionOverrides = (settings: ManifestSettings): XmlElement =>
  element(
    "VersionOverrides",
    {
      xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
      "xsi:type": "VersionOverridesV1_0",
    },
    element("Hosts", {}, workbookHost()),
    resourcesElement(settings)
  );

/** The add-in only manifest of one installation. Elements come in the order that Office demands. */
export function buildManifest(settings: ManifestSettings): string {
  const { id, nameSuffix, providerName, url, version } = settings;
  return document(
    element(
      "OfficeApp",
      {
        xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
        "xsi:type": "TaskPaneApp",
      },
      textElement("Id", id),
      textElement("Version", `${version}.0`),
      textElement("ProviderName", providerName),
      textElement("DefaultLocale", "fr-FR"),
      localised("DisplayName", { fr: NAME.fr + nameSuffix.fr, en: NAME.en + nameSuffix.en }),
      localised("Description", DESCRIPTION),
      valued("IconUrl", `${url}/${iconPath(32)}`),
      valued("HighResolutionIconUrl", `${url}/${iconPath(64)}`),
      valued("SupportUrl", settings.supportUrl ?? `${url}/functions/index.html`),
      ...appDomains(settings),
      element("Hosts", {}, element("Host", { Name: "Workbook" })),
      requirements(),
      element("DefaultSettings", {}, valued("SourceLocation", `${url}/taskpane.html`)),
      textElement("Permissions", "ReadWriteDocument"),
      versionOverrides(settings)
    )
  );
}
