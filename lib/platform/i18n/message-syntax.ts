/** What a message asks for: each argument with its type ("" for a plain one), and each tag. */
export type Arguments = ReadonlySet<string>;

export class BrokenMessage extends Error {}

/**
 * Arguments of an ICU message: "{n, plural, one {# day} other {{who} has # days}}" → n:plural, who.
 * Throws BrokenMessage for braces that do not pair and for a plural or select without "other".
 */
export function argumentsOf(message: string): Arguments {
  const found = new Set<string>();
  readText(unquoted(message), 0, found, false);
  for (const [, tag] of message.matchAll(/<([a-z][\w-]*)>/gi)) found.add(`<${tag}>`);
  return found;
}

/** An apostrophe before a brace quotes it (ICU): such stretches are text. */
function unquoted(message: string): string {
  return message.replaceAll(/'[{}<>|#][^']*'/g, "");
}

/** Reads text up to the brace that closes it (nested) or to the end; returns where it stopped. */
function readText(message: string, from: number, found: Set<string>, nested: boolean): number {
  let at = from;
  while (at < message.length) {
    if (message[at] === "}") {
      if (nested) return at;
      throw new BrokenMessage("a closing brace too many");
    }
    at = message[at] === "{" ? readArgument(message, at + 1, found) : at + 1;
  }
  if (nested) throw new BrokenMessage("a brace is not closed");
  return at;
}

function readArgument(message: string, from: number, found: Set<string>): number {
  const head = /^\s*([\w-]+)\s*(?:,\s*(\w+)\s*)?/.exec(message.slice(from));
  if (!head) throw new BrokenMessage("an argument without a name");
  const [whole, name = "", type = ""] = head;
  found.add(type ? `${name}:${type}` : name);
  let at = from + whole.length;
  if (["plural", "selectordinal", "select"].includes(type)) at = readBranches(message, at, found);
  else while (at < message.length && !"{}".includes(message[at] ?? "")) at += 1;
  if (message[at] !== "}") throw new BrokenMessage(`the argument ${name} is not closed`);
  return at + 1;
}

function readBranches(message: string, from: number, found: Set<string>): number {
  const names: string[] = [];
  let at = from;
  for (;;) {
    const branch = /^[\s,]*(?:offset:\d+\s+)?(=?[\w-]+)\s*\{/.exec(message.slice(at));
    if (!branch) break;
    names.push(branch[1] ?? "");
    at = readText(message, at + branch[0].length, found, true) + 1;
  }
  if (!names.includes("other")) throw new BrokenMessage("a plural or select without “other”");
  return at + (/^\s*/.exec(message.slice(at))?.[0].length ?? 0);
}
