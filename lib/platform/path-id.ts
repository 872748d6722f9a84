/** An id as the address of a page holds it: Next hands pages what stands there encoded, and once more decoded where it holds "%". */
export function idInPath(param: string): string {
  try {
    return decodeURIComponent(param);
  } catch {
    return param;
  }
}
