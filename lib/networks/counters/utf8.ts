/** UTF-8 bytes of the text as it stands; half a surrogate pair counts as the replacement character it would become. */
export function utf8Bytes(text: string): number {
  return encoder.encode(text).length;
}

const encoder = new TextEncoder();
