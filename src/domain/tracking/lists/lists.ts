import { EXIT_REASONS } from "./exitReasons";
import { housingLists } from "./housingLists";
import type { ListDeclaration } from "./listDeclaration";
import { referralLists } from "./referralLists";
import { shortLists } from "./shortLists";

const exitReasonList = {
  key: "motif_sortie",
  title: { fr: "Motif de sortie", en: "Reason for exit" },
  labels: EXIT_REASONS.map(({ label }) => label),
} as const satisfies ListDeclaration;

/** Every list of labels of the tracking sheet, as it stands before a project edits it. */
export const LISTS = [...shortLists, ...referralLists, ...housingLists, exitReasonList] as const;

export type ListKey = (typeof LISTS)[number]["key"];
