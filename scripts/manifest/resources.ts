import type { Bilingual } from "../../src/domain/shared";
import { iconPath, iconSizes } from "./icons";
import { groupLabel, ribbonButtons } from "./ribbon";
import type { ManifestSettings } from "./settings";
import { element, type XmlElement } from "./xml";

/** A resource of the manifest: the French value, and the English one where it differs by language. */
interface Resource {
  readonly id: string;
  readonly fr: string;
  readonly en?: string;
}

const text = (id: string, { fr, en }: Bilingual): Resource => ({ id, fr, en });

const images = (url: string): readonly Resource[] =>
  iconSizes.map((size) => ({ id: `Icon.${String(size)}`, fr: `${url}/${iconPath(size)}` }));

const urls = (url: string): readonly Resource[] => [
  { id: "Taskpane.Url", fr: `${url}/taskpane.html` },
  { id: "Functions.Script.Url", fr: `${url}/runtime.js` },
  { id: "Functions.Metadata.Url", fr: `${url}/functions.json`, en: `${url}/functions-en.json` },
  { id: "GetStarted.LearnMoreUrl", fr: `${url}/functions/index.html`, en: `${url}/functions/en/index.html` },
];

const shortStrings = ({ namespace, nameSuffix }: ManifestSettings): readonly Resource[] => [
  { id: "Functions.Namespace", fr: namespace },
  text("Group.Label", { fr: groupLabel.fr + nameSuffix.fr, en: groupLabel.en + nameSuffix.en }),
  text("GetStarted.Title", { fr: "Le groupe AVDL est prêt", en: "The AVDL group is ready" }),
  ...ribbonButtons.map(({ id, label }) => text(`${id}.Label`, label)),
];

const longStrings: readonly Resource[] = [
  text("GetStarted.Description", {
    fr: "Sous l’onglet Accueil, cliquez sur Ouvrir le volet, puis sur Essayer avec un exemple.",
    en: "On the Home tab, click Open the pane, then Try with an example.",
  }),
  ...ribbonButtons.map(({ id, supertip }) => text(`${id}.Supertip`, supertip)),
];

const resource = (name: string, { id, fr, en }: Resource): XmlElement =>
  element(
    name,
    { id, DefaultValue: fr },
    ...(en === undefined ? [] : [element("bt:Override", { Locale: "en-US", Value: en })])
  );

/** Every address and text that the rest of the manifest refers to by its id. */
export const resourcesElement = (settings: ManifestSettings): XmlElement =>
  element(
    "Resources",
    {},
    element("bt:Images", {}, ...images(settings.url).map((image) => resource("bt:Image", image))),
    element("bt:Urls", {}, ...urls(settings.url).map((url) => resource("bt:Url", url))),
    element("bt:ShortStrings", {}, ...shortStrings(settings).map((string) => resource("bt:String", string))),
    element("bt:LongStrings", {}, ...longStrings.map((string) => resource("bt:String", string)))
  );
