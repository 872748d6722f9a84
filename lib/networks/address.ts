// What is an address in a text, and whether it leads to one of the organisation's own sites. Both run on text
// that anyone may have pasted: every step is linear in its length.

export type Address = { readonly address: string; readonly start: number; readonly end: number };

/** Addresses in the order of the text; `start` and `end` as for `slice`. A bare "https://" is none. */
export function findAddresses(text: string): Address[] {
  const found: Address[] = [];
  if (!text.includes("://")) return found;
  for (const match of text.matchAll(STARTING_LIKE_AN_ADDRESS)) {
    const end = trimmedEnd(match[0]);
    const address = match[0].slice(0, end);
    if (address.length > address.indexOf("//") + 2)
      found.push({ address, start: match.index, end: match.index + end });
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

const STARTING_LIKE_AN_ADDRESS = /https?:\/\/[^\s<>"]*/gi;

/** What closes the sentence or the bracket around an address, not the address. */
const CLOSING = ".,;:!?…)]}'’”»";

/** Walked from the end: a regular expression anchored there would try every start, in quadratic time. */
function trimmedEnd(candidate: string): number {
  let end = candidate.length;
  while (end > 0 && CLOSING.includes(candidate.charAt(end - 1))) end -= 1;
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
