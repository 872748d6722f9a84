import { matching } from "@/components/ui/combobox-search";
import { findAddresses } from "@/lib/networks/address";

export type Person = { readonly userId: string; readonly name: string };
export type TextPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "mention"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

/** A text as it is drawn: addresses to follow, names that were called, and the rest. Plain strings, all of it. */
export function partsOf(text: string, mentioned: readonly Person[]): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end, address } of findAddresses(text)) {
    parts.push(...withNames(text.slice(from, start), mentioned));
    const href = URL.parse(address)?.href;
    parts.push(href ? { kind: "link", text: address, href } : { kind: "text", text: address });
    from = end;
  }
  return [...parts, ...withNames(text.slice(from), mentioned)];
}

/**
 * Ids of the people whose "@name" stands in the text. Of two who are called the same, those picked from the list;
 * where none was, both: better one too many than the wrong one.
 */
export function mentionedIn(
  text: string,
  people: readonly Person[],
  picked: readonly string[] = [],
): string[] {
  const names = new Set(namesIn(text, people).map(({ name }) => name));
  return [...names].flatMap((name) => {
    const called = people.filter((person) => person.name === name).map(({ userId }) => userId);
    const meant = called.filter((id) => picked.includes(id));
    return meant.length > 0 ? meant : called;
  });
}

export type MentionQuery = { readonly from: number; readonly to: number; readonly found: readonly Person[] };

/** What is typed behind an "@" up to the caret, and who could be meant; null: nobody is being called. */
export function queryAt(text: string, caret: number, people: readonly Person[]): MentionQuery | null {
  const from = text.lastIndexOf("@", caret - 1);
  if (from < 0 || caret - from > LONGEST_QUERY || !beginsWord(text, from)) return null;
  const typed = text.slice(from + 1, caret);
  if (/[\n@]/.test(typed) || /^\s/.test(typed)) return null;
  // A name that is complete is no longer being typed.
  if (/\s$/.test(typed) && people.some(({ name }) => name === typed.trim())) return null;
  const found = matching(
    people.map(({ userId, name }) => ({ value: userId, label: name })),
    typed,
  ).slice(0, MOST_OFFERED);
  if (found.length === 0) return null;
  return { from, to: caret, found: found.map(({ value, label }) => ({ userId: value, name: label })) };
}

/** The text with the name in place of what was typed of it, and where the caret goes on. */
export function withName(
  text: string,
  { from, to }: Pick<MentionQuery, "from" | "to">,
  name: string,
): { text: string; caret: number } {
  const rest = text.slice(to).replace(/^ /, "");
  const before = `${text.slice(0, from)}@${name} `;
  return { text: before + rest, caret: before.length };
}

const LONGEST_QUERY = 60;
const MOST_OFFERED = 7;

function withNames(text: string, people: readonly Person[]): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end } of namesIn(text, people)) {
    if (start > from) parts.push({ kind: "text", text: text.slice(from, start) });
    parts.push({ kind: "mention", text: text.slice(start, end) });
    from = end;
  }
  if (from < text.length) parts.push({ kind: "text", text: text.slice(from) });
  return parts;
}

/** The longest name wins: in "@Anne Marie" Anne was not called. */
function namesIn(text: string, people: readonly Person[]): { name: string; start: number; end: number }[] {
  const names = [...new Set(people.map(({ name }) => name))].sort((a, b) => b.length - a.length);
  const found = [];
  for (let start = text.indexOf("@"); start >= 0; start = text.indexOf("@", start + 1)) {
    if (!beginsWord(text, start)) continue;
    const name = names.find(
      (one) => text.startsWith(one, start + 1) && endsWord(text, start + 1 + one.length),
    );
    if (name) found.push({ name, start, end: start + 1 + name.length });
  }
  return found;
}

/** Not the "@" of an e-mail address. */
const beginsWord = (text: string, at: number): boolean => !/[\p{L}\p{N}._-]/u.test(text.charAt(at - 1));
const endsWord = (text: string, at: number): boolean => !/[\p{L}\p{N}_]/u.test(text.charAt(at));
