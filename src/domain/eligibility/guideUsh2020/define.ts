import { cite, type Citation } from "../../shared";
import type { Rule } from "../rulebook";

/** The day of the guide that this edition follows. */
export const GUIDE_DAY = "2020-03-23";

/** The clauses of the guide. */
export const inGuide: Citation = cite("guide-ush-2020", "1.5");

/** A borderline that the guide leaves open and this product decides: docs/eligibility.md lists them by number. */
export const borderline = (number: number): Citation => cite("decision-produit", `§ ${number}`);

const PLAIN = {
  triggers: [],
  purposes: [],
  themes: [],
  cancellers: [],
  qualifiers: [],
  qualifiedAs: null,
  givesWay: false,
  alsoTheme: false,
  people: false,
  posteCompletes: false,
  validFrom: GUIDE_DAY,
  validTo: null,
  region: null,
  call: null,
} as const satisfies Partial<Rule>;

type Declared = Pick<Rule, "id" | "clause" | "answer" | "title" | "reason" | "source"> & Partial<Rule>;

/** Completes a declared rule: in force since the guide, everywhere. */
export const rule = (declared: Declared): Rule => ({ ...PLAIN, ...declared });

/** The expressions written in one text, apart by semicolons as in a cell of the sheet. */
export const expressions = (text: string): readonly string[] => text.split("; ");
