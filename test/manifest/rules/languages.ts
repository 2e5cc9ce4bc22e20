import { all, attribute, type ManifestElement, named } from "./tree";

/** Texts that are the same in every language: the prefix of the functions must not be translated. */
const UNTRANSLATED = new Set(["Functions.Namespace"]);
/** Addresses that differ by language. */
const TRANSLATED_URLS = new Set(["Functions.Metadata.Url", "GetStarted.LearnMoreUrl"]);
const LONGEST: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };

const mustBeTranslated = (resource: ManifestElement): boolean => {
  const id = attribute(resource, "id");
  return resource.name === "bt:String" ? !UNTRANSLATED.has(id) : TRANSLATED_URLS.has(id);
};

const hasEnglish = (element: ManifestElement, override: string): boolean =>
  element.children.length === 1 &&
  element.children.every((child) => child.name === override && attribute(child, "Locale") === "en-US");

function baseViolations(root: ManifestElement): readonly string[] {
  return Object.entries(LONGEST).flatMap(([name, longest]) => {
    const element = root.children.find((child) => child.name === name);
    if (element === undefined) return [`${name} is missing`];
    const texts = [attribute(element, "DefaultValue"), ...element.children.map((child) => attribute(child, "Value"))];
    return [
      ...(hasEnglish(element, "Override") ? [] : [`${name} has no en-US override`]),
      ...texts.filter((text) => text === "" || text.length > longest).map(() => `${name} is empty or too long`),
    ];
  });
}

/** Texts that are missing in one of the two languages, or overridden by the wrong element. */
export function languageViolations(root: ManifestElement): readonly string[] {
  const resources = [...named(root, "bt:String"), ...named(root, "bt:Url"), ...named(root, "bt:Image")].filter(
    ({ attributes }) => attributes.has("id")
  );
  const locale = named(root, "DefaultLocale").map(({ text }) => text);
  const misplaced = all(root).filter(
    ({ name, parent }) => name === "Override" && parent?.name.startsWith("bt:") === true
  );
  return [
    ...(locale.join() === "fr-FR" ? [] : [`DefaultLocale is ${locale.join()}, not fr-FR`]),
    ...baseViolations(root),
    ...misplaced.map(({ parent }) => `${attribute(parent ?? undefined, "id")}: Override where bt:Override is needed`),
    ...resources
      .filter((resource) => mustBeTranslated(resource) !== hasEnglish(resource, "bt:Override"))
      .map((resource) => `${attribute(resource, "id")}: en-US override missing or not wanted`),
  ];
}
