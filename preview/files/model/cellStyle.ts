import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { SIDES, type FileBorder, type FileStyle, type Side } from "../fileBook";

const COLOR = /^#[0-9a-f]{6}$/i;
const GENERAL = "General";

const SIDE_KEYS = { top: "t", bottom: "b", left: "l", right: "r" } as const satisfies Readonly<
  Record<Side, keyof IBorderData>
>;

const WEIGHTS: readonly (readonly [FileBorder["weight"], BorderStyleTypes])[] = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["medium", BorderStyleTypes.MEDIUM],
  ["thick", BorderStyleTypes.THICK],
];

const HORIZONTAL: readonly (readonly [NonNullable<FileStyle["horizontal"]>, HorizontalAlign])[] = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
];

const VERTICAL: readonly (readonly [NonNullable<FileStyle["vertical"]>, VerticalAlign])[] = [
  ["top", VerticalAlign.TOP],
  ["middle", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
];

type Pairs<Word, Value> = readonly (readonly [Word, Value])[];

const wordOf = <Word, Value>(pairs: Pairs<Word, Value>, value: unknown): Word | undefined =>
  pairs.find(([, each]) => each === value)?.[0];

const valueOf = <Word, Value>(pairs: Pairs<Word, Value>, word: Word): Value | undefined =>
  pairs.find(([each]) => each === word)?.[1];

const color = (name: keyof FileStyle, rgb: Nullable<string>) =>
  typeof rgb === "string" && COLOR.test(rgb) ? { [name]: rgb.toUpperCase() } : {};

const flag = (name: keyof FileStyle, isOn: boolean) => (isOn ? { [name]: true } : {});

const word = (name: keyof FileStyle, found: string | number | undefined) =>
  found === undefined ? {} : { [name]: found };

function takeBorders({ bd }: IStyleData): Pick<FileStyle, "borders"> {
  const drawn = SIDES.flatMap((side) => {
    const border = bd?.[SIDE_KEYS[side]];
    if (!border) return [];
    const weight = wordOf(WEIGHTS, border.s) ?? "thin";
    return [[side, { weight, color: (border.cl.rgb ?? "#000000").toUpperCase() }] as const];
  });
  return drawn.length === 0 ? {} : { borders: Object.fromEntries(drawn) };
}

const takeFont = ({ bl, it, ul, st, cl, ff, fs }: IStyleData): FileStyle => ({
  ...flag("bold", bl === BooleanNumber.TRUE),
  ...flag("italic", it === BooleanNumber.TRUE),
  ...flag("underline", ul?.s === BooleanNumber.TRUE),
  ...flag("strike", st?.s === BooleanNumber.TRUE),
  ...color("color", cl?.rgb),
  ...word("font", ff ?? undefined),
  ...word("size", fs),
});

/** The looks of a cell of the engine; null where it has none of its own. */
export function takeStyle(style: IStyleData): FileStyle | null {
  const pattern = style.n?.pattern;
  const taken: FileStyle = {
    ...takeFont(style),
    ...color("fill", style.bg?.rgb),
    ...word("horizontal", wordOf(HORIZONTAL, style.ht)),
    ...word("vertical", wordOf(VERTICAL, style.vt)),
    ...flag("wrap", style.tb === WrapStrategy.WRAP),
    ...takeBorders(style),
    ...word("numberFormat", pattern === GENERAL ? undefined : pattern),
  };
  return Object.keys(taken).length === 0 ? null : taken;
}

function engineBorders({ borders }: FileStyle): IBorderData {
  const drawn = SIDES.flatMap((side) => {
    const border = borders?.[side];
    if (!border) return [];
    const made = { s: valueOf(WEIGHTS, border.weight) ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
    return [[SIDE_KEYS[side], made] as const];
  });
  return Object.fromEntries(drawn);
}

const ON = { s: BooleanNumber.TRUE };

/** The looks of a cell, in the engine's words. */
export const engineStyle = (style: FileStyle): IStyleData => ({
  ...(style.bold === true ? { bl: BooleanNumber.TRUE } : {}),
  ...(style.italic === true ? { it: BooleanNumber.TRUE } : {}),
  ...(style.underline === true ? { ul: ON } : {}),
  ...(style.strike === true ? { st: ON } : {}),
  ...(style.color === undefined ? {} : { cl: { rgb: style.color } }),
  ...(style.font === undefined ? {} : { ff: style.font }),
  ...(style.size === undefined ? {} : { fs: style.size }),
  ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
  ...(style.horizontal === undefined ? {} : { ht: valueOf(HORIZONTAL, style.horizontal) ?? null }),
  ...(style.vertical === undefined ? {} : { vt: valueOf(VERTICAL, style.vertical) ?? null }),
  ...(style.wrap === true ? { tb: WrapStrategy.WRAP } : {}),
  ...(style.borders === undefined ? {} : { bd: engineBorders(style) }),
  ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
});
