/** Joins class names, leaving out what is false, null or empty. */
export function classes(...names: Array<string | false | null | undefined>): string {
  return names.filter(Boolean).join(" ");
}
