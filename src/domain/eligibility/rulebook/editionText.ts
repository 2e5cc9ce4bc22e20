import type { Adaptation, Rulebook } from "./rulebook";
import { frenchDay } from "./table/fields";

const counted = (count: number, participle: string): string => `${count} ${participle}${count > 1 ? "s" : ""}`;

/** "2 règles ajoutées, 1 retirée": the first count names what is counted. */
function changesText({ added, changed, retired }: Adaptation): string {
  const counts = [
    { count: added, participle: "ajoutée" },
    { count: changed, participle: "modifiée" },
    { count: retired, participle: "retirée" },
  ].filter(({ count }) => count > 0);
  return counts
    .map(({ count, participle }, index) =>
      index === 0 ? counted(count, "règle").concat(` ${counted(count, participle).replace(/^\d+ /, "")}`) : counted(count, participle)
    )
    .join(", ");
}

/** Names a rulebook where its answers are printed: its edition, and what an adaptation changes. Cells are French always. */
export const editionText = ({ name, version, date, adaptation }: Pick<Rulebook, "name" | "version" | "date" | "adaptation">): string =>
  `${name}, version ${version} du ${frenchDay(date)}${adaptation === undefined ? "" : `, adapté : ${changesText(adaptation)}`}`;
