import type { Bilingual } from "../../shared";
import { BLANK_LABEL, type LabelKey, type Tracking, TRACKING_COLUMNS } from "../../tracking";
import { reportWhere } from "../cells";
import type { Check, Report } from "../check";
import { isNameLike, type PersonalData, personalDataIn } from "../personalData";

const LABEL_KEYS: readonly LabelKey[] = TRACKING_COLUMNS.flatMap((column) =>
  column.kind === "code" || column.kind === "list" || column.kind === "text" ? [column.key] : []
);

/** Reports the cells whose text is of a kind; each distinct text is looked at once. */
const reportTexts = (tracking: Tracking, key: LabelKey, isWrong: (text: string) => boolean, report: Report): void => {
  if (!tracking.hasColumn(key)) return;
  const { numbers, written } = tracking.labels(key);
  const wrong = written.map((text, number) => number !== BLANK_LABEL && isWrong(text));
  if (!wrong.includes(true)) return;
  reportWhere(tracking, key, (measure) => wrong[numbers[measure] ?? BLANK_LABEL] ?? false, report);
};

const anywhere =
  (kind: PersonalData): Check["find"] =>
  ({ tracking }, report) => {
    for (const key of LABEL_KEYS) reportTexts(tracking, key, (text) => personalDataIn(text) === kind, report);
  };

const check = (code: string, sentence: Bilingual, remedy: Bilingual, find: Check["find"]): Check => ({
  code,
  severity: "attention",
  sentence,
  remedy,
  needs: [],
  needsCutOff: false,
  find,
});

const TAKE_OUT = {
  fr: "Remplacer par un code : le suivi ne doit rien dire de l’identité des personnes.",
  en: "Replace it by a code: the sheet must say nothing of who people are.",
} as const;

/** What looks like personal data, whatever the column: it must go before the file is shared. */
export const personalChecks: readonly Check[] = [
  check(
    "numero_securite_sociale",
    { fr: "Le texte ressemble à un numéro de sécurité sociale.", en: "The text looks like a social security number." },
    TAKE_OUT,
    anywhere("nir")
  ),
  check(
    "adresse_electronique",
    { fr: "Le texte ressemble à une adresse électronique.", en: "The text looks like an e-mail address." },
    TAKE_OUT,
    anywhere("e-mail")
  ),
  check(
    "telephone",
    { fr: "Le texte ressemble à un numéro de téléphone.", en: "The text looks like a telephone number." },
    TAKE_OUT,
    anywhere("telephone")
  ),
  check(
    "code_nominatif",
    { fr: "Le code ressemble au nom d’une personne.", en: "The code looks like the name of a person." },
    TAKE_OUT,
    ({ tracking }, report) => {
      reportTexts(tracking, "code_menage", isNameLike, report);
    }
  ),
];
