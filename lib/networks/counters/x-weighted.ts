// The one module that imports twitter-text, X's own counter. Its file is named because the package has two entries
// (one for bundlers, one for Node) that export differently, and because the other 40 functions would come along.
import parseTweet from "twitter-text/dist/parseTweet.js";
import { isEveryday } from "./everyday";
import { innerDots, plainWeight } from "./x-weight";

/** Weighted length of the text in NFC: Latin 1, Chinese, Japanese, Korean and any emoji 2, an address 23. */
export function countXWeighted(text: string): number {
  const normal = text.normalize("NFC");
  if (isEveryday(normal) && innerDots(normal) === 0) return plainWeight(normal);
  return normal.length <= AT_ONCE ? parseTweet(normal).weightedLength : countInPieces(normal);
}

/**
 * twitter-text takes quadratic time where it suspects one address after another: 40,000 characters of "a.a.a." hold a
 * server up for two seconds. No address or emoji holds white space, so the words count apart what they count together.
 */
function countInPieces(text: string): number {
  let count = 0;
  for (const [piece] of text.matchAll(PIECES)) count += parseTweet(piece).weightedLength;
  return count;
}

const AT_ONCE = 2000;

/** A word longer than the longest address that X knows (4,096 units) is cut, without splitting a character. */
const PIECES = /\s+|\S{1,4096}/gu;
