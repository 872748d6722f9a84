/**
 * Whether the text holds nothing but Latin letters that are one character each, and everyday punctuation: each unit of it
 * is a code point and a grapheme of its own (but for CR LF), and NFC leaves it as it is. By far the fastest to know.
 */
export function isEveryday(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isPunctuation = (code >= 0x2010 && code <= 0x2027) || code === 0x202f || code === 0x20ac;
    if (code >= 0x300 && !isPunctuation) return false;
  }
  return true;
}
