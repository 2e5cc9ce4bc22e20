import type { fr } from "./fr";

/** A text whose words follow the number `{count}`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

export type Message = string | Plural;

export type MessageKey = keyof typeof fr;

/** A catalogue that answers every message of the French one, in the same form: a missing key does not compile. */
export type Catalogue = {
  readonly [Key in MessageKey]: (typeof fr)[Key] extends string ? string : Plural;
};

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type NamesOf<Entry> = Entry extends string
  ? NamesIn<Entry>
  : Entry extends { readonly one: infer One extends string; readonly other: infer Other extends string }
    ? NamesIn<One> | NamesIn<Other> | "count"
    : never;

/** What a message must be given: a number for `{count}`, a text or a number for the others. */
type Needs<Entry> = {
  readonly [Name in NamesOf<Entry>]: Name extends "count" ? number : string | number;
};

/** The arguments that follow the key: nothing, or one object with exactly the names in braces. */
export type ValuesOf<Key extends MessageKey> = [NamesOf<(typeof fr)[Key]>] extends [never]
  ? []
  : [values: Needs<(typeof fr)[Key]>];
