import type { DecidingWords } from "../../../domain/eligibility";
import { useLineStyles } from "./line.styles";

interface MarkedLabelProps {
  readonly label: string;
  readonly words: readonly DecidingWords[];
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly isMarked: boolean;
}

/** The label cut where the deciding words begin and end; words that run into one another are marked once. */
export const piecesOf = (label: string, words: readonly DecidingWords[]): readonly Piece[] => {
  const ordered = [...words].sort((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of ordered) {
    const begin = Math.max(start, from);
    if (end <= begin) continue;
    if (begin > from) pieces.push({ text: label.slice(from, begin), start: from, isMarked: false });
    pieces.push({ text: label.slice(begin, end), start: begin, isMarked: true });
    from = end;
  }
  if (from < label.length) pieces.push({ text: label.slice(from), start: from, isMarked: false });
  return pieces;
};

/** A label, the words that decided being marked. */
export const MarkedLabel = ({ label, words }: MarkedLabelProps) => {
  const styles = useLineStyles();
  return (
    <span className={styles.label}>
      {piecesOf(label, words).map(({ text, start, isMarked }) =>
        isMarked ? (
          <mark className={styles.mark} key={start}>
            {text}
          </mark>
        ) : (
          text
        )
      )}
    </span>
  );
};
