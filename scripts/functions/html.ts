/** A piece of HTML whose texts are already escaped. */
export interface Html {
  readonly html: string;
}

type Piece = Html | string | number | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const isList = (piece: Piece): piece is readonly Html[] => Array.isArray(piece);

const written = (piece: Piece): string => {
  if (typeof piece === "number") return String(piece);
  if (typeof piece === "string") return piece.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
  return isList(piece) ? piece.map(({ html }) => html).join("") : piece.html;
};

/** Template of HTML: every inserted text is escaped, every inserted piece is kept. */
export const markup = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  html: texts.map((text, index) => (index === 0 ? text : written(pieces[index - 1] ?? "") + text)).join(""),
});

export const nothing: Html = { html: "" };
