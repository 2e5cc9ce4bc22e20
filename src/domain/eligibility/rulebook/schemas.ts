import * as z from "zod/mini";
import { dayOfText } from "../../calendar";
import { SOURCES, type SourceId } from "../../shared";

export const textSchema = z.string().check(z.trim(), z.minLength(1));

export const bilingualSchema = z.strictObject({ fr: textSchema, en: textSchema });

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar, yyyy-mm-dd. */
export const daySchema = z.string().check(z.refine((text) => ISO_DAY.test(text) && dayOfText(text) !== null));

const isSourceId = (value: unknown): value is SourceId => typeof value === "string" && Object.hasOwn(SOURCES, value);

/** A listed document by its id, or any other by its name; and the place in it. */
export const citationSchema = z.union([
  z.strictObject({ source: z.custom<SourceId>(isSourceId), at: textSchema }),
  z.strictObject({ document: textSchema, at: z._default(z.string().check(z.trim()), "") }),
]);

export const expressionsSchema = z._default(z.array(textSchema), []);

/** A region or a call for projects; null is all of them. */
export const placeSchema = z._default(z.nullable(textSchema), null);
