import { VERBS, type Verb } from "./vocabulary";

type Camel<Text extends string> = Text extends `${infer Head}.${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text extends `${infer Head}_${infer Tail}`
    ? `${Head}${Capitalize<Camel<Tail>>}`
    : Text extends `${infer Head}-${infer Tail}`
      ? `${Head}${Capitalize<Camel<Tail>>}`
      : Text;
/** A verb as the catalogue has it, which nests at a dot: "post.create" → "postCreate". */
export type VerbKey = Camel<Verb> | "other";

export const camel = (verb: string): string =>
  verb.replace(/[._-](\w)/g, (_, letter: string) => letter.toUpperCase());

/** Of `history.verb`; a verb that a newer version wrote is told as a change. */
export const verbKey = (verb: string): VerbKey =>
  (VERBS as readonly string[]).includes(verb) ? (camel(verb) as VerbKey) : "other";
