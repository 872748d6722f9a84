/**
 * A text as it is compared with others: NFC, runs of white space made one space, trimmed, lower-cased without a locale.
 */
export function foldText(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/**
 * A whole number below 2³⁰ that two texts share when they fold to the same; null where nothing is left of the text. Texts
 * of everyday letters are read once, without a copy: 100,000 of them are compared in a few hundredths of a second.
 */
export function textFingerprint(text: string): number | null {
  return fingerprintOfEveryday(text) ?? fingerprintOfFolded(foldText(text));
}

/**
 * Another such number, of both ends of the text alone: much cheaper, and enough to tell most texts apart. Texts that fold to
 * the same have the same here too; null where nothing is left of the text.
 */
export function textSample(text: string): number | null {
  const sample = sampleOfEveryday(text);
  return sample === undefined ? sampleOfFolded(foldText(text)) : sample;
}

const SPACE = 32;
const OTHER = 0xffff;
/** Up to here stand the everyday letters; those beyond are looked at by range. */
const LETTERS = 0x300;

/** What each character below LETTERS folds to; OTHER: to more than one character, or not by itself. */
const folded = Uint16Array.from({ length: LETTERS }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : OTHER;
});

/** undefined where the text holds a character that does not fold by itself; null where it holds nothing. */
function fingerprintOfEveryday(text: string): number | null | undefined {
  let hash = 0;
  let isEmpty = true;
  let isGap = false;
  for (let index = 0; index < text.length; index++) {
    const letter = foldedLetter(text.charCodeAt(index));
    if (letter === OTHER) return undefined;
    if (letter === SPACE) {
      isGap = true;
      continue;
    }
    if (isGap && !isEmpty) hash = mixed(hash, SPACE);
    hash = mixed(hash, letter);
    isGap = false;
    isEmpty = false;
  }
  return isEmpty ? null : hash;
}

/** So many characters at each end, white space left out. */
const ENDS = 24;

/** undefined where one of those characters does not fold by itself, or is changed by the one behind it. */
function sampleOfEveryday(text: string): number | null | undefined {
  let hash = 0;
  let left = ENDS;
  let index = 0;
  for (; index < text.length && left > 0; index++) {
    const letter = foldedLetter(text.charCodeAt(index));
    if (letter === OTHER) return undefined;
    if (letter === SPACE) continue;
    hash = mixed(hash, letter);
    left -= 1;
  }
  if (left === ENDS) return null;
  if (index < text.length && foldedLetter(text.charCodeAt(index)) === OTHER) return undefined;
  left = ENDS;
  let back = text.length - 1;
  for (; back >= 0 && left > 0; back--) {
    const letter = foldedLetter(text.charCodeAt(back));
    if (letter === OTHER) return undefined;
    if (letter === SPACE) continue;
    hash = mixed(hash, letter);
    left -= 1;
  }
  // The last one may be the second half of a character whose first half says that it folds otherwise.
  if (back >= 0 && foldedLetter(text.charCodeAt(back)) === OTHER) return undefined;
  return hash;
}

function sampleOfFolded(text: string): number | null {
  const letters = text.replaceAll(" ", "");
  if (letters === "") return null;
  let hash = 0;
  for (let index = 0; index < Math.min(ENDS, letters.length); index++)
    hash = mixed(hash, letters.charCodeAt(index));
  const last = Math.max(0, letters.length - ENDS);
  for (let back = letters.length - 1; back >= last; back--) hash = mixed(hash, letters.charCodeAt(back));
  return hash;
}

function foldedLetter(code: number): number {
  return code < LETTERS ? folded[code]! : foldedBeyond(code);
}

function fingerprintOfFolded(text: string): number | null {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = mixed(hash, text.charCodeAt(index));
  return text === "" ? null : hash;
}

/** Punctuation, symbols and emoji that no normal form and no lower case changes. */
function foldedBeyond(code: number): number {
  const isPunctuation = code >= 0x2010 && code <= 0x2027;
  const isSymbol =
    (code >= 0x2500 && code <= 0x27bf) || code === 0x20ac || code === 0x200d || code === 0xfe0f;
  // The two halves of U+1F000 … U+1FBFF, where nearly all emoji stand.
  const isEmoji = (code >= 0xd83c && code <= 0xd83e) || (code >= 0xdc00 && code <= 0xdfff);
  if (isPunctuation || isSymbol || isEmoji) return code;
  return code === 0x202f || code === 0x2009 ? SPACE : OTHER;
}

function mixed(hash: number, code: number): number {
  return (Math.imul(hash ^ code, 0x01000193) + (hash >>> 15)) & 0x3fffffff;
}
