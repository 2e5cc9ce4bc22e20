import { guideUsh2020 } from "../guideUsh2020";
import type { Rulebook } from "./rulebook";

/** Names a rulebook where its answers are printed. Cells are French always. */
export const editionText = ({ name, version, date }: Rulebook): string =>
  `${name}, version ${version} du ${frenchDay(date)}`;

const frenchDay = (isoDay: string): string => isoDay.split("-").reverse().join("/");

/** The edition in force where none is given. */
export const EDITION = editionText(guideUsh2020);
