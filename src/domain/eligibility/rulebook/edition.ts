import type { Adaptation, Rulebook } from "./rulebook";
import { frenchDay } from "./table/fields";

const plural = (word: string, count: number): string => (count > 1 ? `${word}s` : word);

/** "2 règles ajoutées, 1 retirée": the first count names what is counted. */
const changesText = ({ added, changed, retired }: Adaptation): string =>
  [
    { count: added, done: "ajoutée" },
    { count: changed, done: "modifiée" },
    { count: retired, done: "retirée" },
  ]
    .filter(({ count }) => count > 0)
    .map(
      ({ count, done }, index) => `${count}${index === 0 ? ` ${plural("règle", count)}` : ""} ${plural(done, count)}`
    )
    .join(", ");

/** What is printed of an edition, or of an adaptation of one. */
type Edition = Pick<Rulebook, "name" | "version" | "date" | "adaptation">;

/** Names a rulebook where its answers are printed, and says what an adaptation changes. Cells are French always. */
export const editionText = ({ name, version, date, adaptation }: Edition): string =>
  `${name}, version ${version} du ${frenchDay(date)}${adaptation === undefined ? "" : `, adapté : ${changesText(adaptation)}`}`;
