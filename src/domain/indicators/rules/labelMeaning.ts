import { normalise } from "../../shared";
import { BLANK_LABEL, type LabelKey, type Tracking } from "../../tracking";

/** Reads the label of a measure as what it means to a rule; each distinct label is looked up once. `otherwise` stands for any other. */
export const labelMeaning = <Meaning>(
  { labels }: Tracking,
  key: LabelKey,
  meanings: Readonly<Record<string, Meaning>>,
  otherwise: Meaning
): ((measure: number) => Meaning) => {
  const byLabel = new Map(Object.entries(meanings).map(([label, meaning]) => [normalise(label), meaning]));
  const column = labels(key);
  const found = column.labels.map((label) => byLabel.get(label) ?? otherwise);
  return (measure) => found[column.numbers[measure] ?? BLANK_LABEL] ?? otherwise;
};
