import type { FunctionContract } from "../../src/domain/contract";
import { indicators, UNITS } from "../../src/domain/indicators";
import { type Language, textIn } from "../../src/domain/shared";
import { type Html, markup } from "./html";

type Listing = NonNullable<FunctionContract["listing"]>;

const listings: Readonly<Record<Listing, (language: Language) => Html>> = {
  indicators: (language) => markup`<dl>
${indicators.map(
  ({ code, definition, title, unit }) => markup`<dt><code>${code}</code> ${textIn(title, language)}</dt>
<dd>${textIn(definition, language)} (${textIn(UNITS[unit], language)})</dd>
`
)}</dl>`,
};

/** A list of declared objects, with their definitions, for the help. */
export const listed = (listing: Listing, language: Language): Html => listings[listing](language);
