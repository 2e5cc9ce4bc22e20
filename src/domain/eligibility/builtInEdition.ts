import { guideUsh2020 } from "./guideUsh2020";
import { editionText } from "./rulebook";

/** The edition in force where none is given. */
export const EDITION = editionText(guideUsh2020);
