/**
 * One JSON line an entry on stderr. Never hand it a password, a token, a cookie or the text of a post.
 */
export function logError(what: string, error: unknown, details: Record<string, string | number> = {}): void {
  const cause =
    error instanceof Error
      ? { error: error.name, message: error.message, stack: error.stack }
      : { error: String(error) };
  console.error(JSON.stringify({ level: "error", what, ...details, ...cause }));
}
