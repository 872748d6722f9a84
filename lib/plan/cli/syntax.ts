class FaultAt {
  constructor(readonly at: number) {}
}

/** Where a text stops being JSON; null where it is JSON. JSON.parse does not say it for every fault. */
export function syntaxFault(text: string): { line: number; column: number } | null {
  const at = faultIn(text);
  if (at === null) return null;
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function faultIn(text: string): number | null {
  try {
    const end = skip(SPACE, text, valueAt(text, 0));
    return end === text.length ? null : end;
  } catch (error) {
    if (error instanceof FaultAt) return error.at;
    // Brackets nested deeper than our stack: no plan, and no place to name.
    if (error instanceof RangeError) return 0;
    throw error;
  }
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what JSON does not allow in a string.
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Each of these takes where something begins, perhaps after space, and gives where it ends. */
function valueAt(text: string, from: number): number {
  const at = skip(SPACE, text, from);
  if (text[at] === "{") return listAt(text, at, "}", memberAt);
  if (text[at] === "[") return listAt(text, at, "]", valueAt);
  if (text[at] === '"') return stringAt(text, at);
  const end = skip(SCALAR, text, at);
  if (end === at) throw new FaultAt(at);
  return end;
}

function listAt(text: string, open: number, close: string, itemAt: typeof valueAt): number {
  let at = skip(SPACE, text, open + 1);
  if (text[at] === close) return at + 1;
  while (true) {
    at = skip(SPACE, text, itemAt(text, at));
    if (text[at] === close) return at + 1;
    at = expect(",", text, at);
  }
}

function memberAt(text: string, from: number): number {
  const key = stringAt(text, skip(SPACE, text, from));
  return valueAt(text, expect(":", text, skip(SPACE, text, key)));
}

function stringAt(text: string, from: number): number {
  let at = skip(PLAIN_TEXT, text, expect('"', text, from));
  while (text[at] === "\\") {
    const end = skip(ESCAPE, text, at);
    if (end === at) throw new FaultAt(at);
    at = skip(PLAIN_TEXT, text, end);
  }
  return expect('"', text, at);
}

function expect(character: string, text: string, at: number): number {
  if (text[at] !== character) throw new FaultAt(at);
  return at + 1;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
