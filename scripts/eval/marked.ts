const startMark = (name: string): string => `<!-- ${name}: start -->`;
const endMark = (name: string): string => `<!-- ${name}: end -->`;

/** Replaces what stands between the marks of that name. A text without them is a fault of the text. */
export function replaceMarked(text: string, name: string, content: string): string {
  const start = text.indexOf(startMark(name));
  const end = text.indexOf(endMark(name));
  if (start < 0 || end < start) throw new Error(`The text has no marks "${name}".`);
  return `${text.slice(0, start)}${startMark(name)}\n\n${content}\n\n${text.slice(end)}`;
}
