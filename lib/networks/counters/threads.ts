import { codePoints } from "./characters";
import { graphemes } from "./graphemes";
import { utf8Bytes } from "./utf8";

/** Code points of the text in NFC, but each emoji as its UTF-8 bytes. */
export function countThreads(text: string): number {
  const normal = text.normalize("NFC");
  if (!MAY_HOLD_EMOJI.test(normal)) return codePoints(normal);
  let count = 0;
  for (const { segment } of graphemes(normal))
    count += isEmoji(segment) ? utf8Bytes(segment) : codePoints(segment);
  return count;
}

/** Shown as an emoji by itself, or by the selector after it: ❤ is text, ❤️ an emoji, and so is the keycap 1️⃣. */
function isEmoji(grapheme: string): boolean {
  return (
    /\p{Emoji_Presentation}/u.test(grapheme) || (grapheme.includes("\ufe0f") && /\p{Emoji}/u.test(grapheme))
  );
}

const MAY_HOLD_EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;
