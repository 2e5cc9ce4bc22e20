/** What a cell holds, as text: nothing where it is empty or holds what is no value. */
export const cellText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
