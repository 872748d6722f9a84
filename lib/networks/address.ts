// What is an address in a text, and whether it leads to one of the organisation's own sites. Both run on text
// that anyone may have pasted: every step is linear in its length.

export type Address = { readonly address: string; readonly start: number; readonly end: number };

/** Addresses in the order of the text; `start` and `end` as for `slice`. A bare "https://" is none. */
export function findAddresses(text: string): Address[] {
  const found: Address[] = [];
  for (let slashes = text.indexOf("://"); slashes >= 0; slashes = text.indexOf("://", slashes + 3)) {
    const start = schemeStart(text, slashes);
    if (start === null || start < (found.at(-1)?.end ?? 0)) continue;
    const end = trimmedEnd(text, slashes + 3);
    if (end > slashes + 3) found.push({ address: text.slice(start, end), start, end });
  }
  return found;
}

/** Whether the address's host is one of the sites or a sub-domain of one, as a browser would read it. */
export function isOnSite(address: string, sites: readonly string[]): boolean {
  const host = hostOf(address);
  if (host === null) return false;
  return sites.some((site) => {
    const own = hostOf(/^https?:\/\//i.test(site) ? site : `http://${site}`);
    return own !== null && (host === own || host.endsWith(`.${own}`));
  });
}

/** Where "http" or "https", in any case, begins before these slashes; null where neither stands there. */
function schemeStart(text: string, slashes: number): number | null {
  const before = text.slice(Math.max(0, slashes - 5), slashes).toLowerCase();
  if (before === "https") return slashes - 5;
  return before.endsWith("http") ? slashes - 4 : null;
}

/** What closes the sentence or the bracket around an address, not the address. */
const CLOSING = ".,;:!?…)]}'’”»";
const ENDING = /[\s<>"]/g;

/** Walked back from the end: a regular expression anchored there would try every start, in quadratic time. */
function trimmedEnd(text: string, from: number): number {
  ENDING.lastIndex = from;
  let end = ENDING.exec(text)?.index ?? text.length;
  while (end > from && CLOSING.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/**
 * Left to the platform's URL: user parts (https://own.example@elsewhere.test), back-slashes, ports, upper case and
 * international names are where hand-written parsers are fooled.
 */
function hostOf(address: string): string | null {
  const plain = PLAIN_HOST.exec(address);
  if (plain) return plain[1]!;
  const host = URL.parse(address)?.hostname.replace(/\.$/, "");
  return host ? host : null;
}

/** A host of lower-case labels that ends in a word, which URL leaves as it is: nearly all are, and this is cheaper. */
const PLAIN_HOST = /^https?:\/\/((?:(?!xn--)[a-z][a-z0-9-]*\.)+[a-z]{2,})(?:[/?#]|$)/;
