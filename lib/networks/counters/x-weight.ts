/** What X counts for any address. */
export const X_ADDRESS = 23;

const DOT = ".".charCodeAt(0);
const SPACE = " ".charCodeAt(0);

/** Weighted length of a text in NFC that holds no address and no emoji: of one that does, not more than the truth. */
export function plainWeight(normal: string): number {
  let weight = 0;
  for (let index = 0; index < normal.length; index++) weight += isLight(normal.charCodeAt(index)) ? 1 : 2;
  return weight;
}

/** How many dots could stand inside an address: what X takes for one has a dot with something behind it, if nothing else. */
export function innerDots(text: string): number {
  let count = 0;
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) {
    if (text.charCodeAt(at + 1) > SPACE && text.charCodeAt(at + 1) !== DOT) count += 1;
  }
  return count;
}

/** The ranges that weigh 1 in X's own configuration. */
function isLight(code: number): boolean {
  return (
    code < 0x1100 ||
    (code >= 0x2000 && code <= 0x200d) ||
    (code >= 0x2010 && code <= 0x201f) ||
    (code >= 0x2032 && code <= 0x2037)
  );
}
