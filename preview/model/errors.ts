import { RichError } from "../contract";

/** The object asked for is not there. */
export const itemNotFound = (): RichError => new RichError("ItemNotFound", "The requested resource doesn't exist.");

/** Another object already has that name. */
export const itemAlreadyExists = (): RichError =>
  new RichError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

/** The argument has no meaning here. */
export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format."
): RichError => new RichError("InvalidArgument", message);

/** The action makes no sense in the present state. */
export const invalidOperation = (message: string): RichError => new RichError("InvalidOperation", message);

/** Excel could do it; the preview says that it does not. */
export const notImplemented = (what: string): RichError =>
  new RichError("NotImplemented", `The preview does not do this: ${what}.`);

/** The value, or `ItemNotFound`. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw itemNotFound();
  return value;
}
