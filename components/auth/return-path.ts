const HERE = "http://here.invalid";

/**
 * Where to go after signing in: a path of this server, whatever the address bar asked for. Browsers read "//host",
 * "/\host" and stray tabs as another host, so the path is taken from what a browser would make of it.
 */
export function returnPath(wished: string | string[] | undefined): string {
  if (typeof wished !== "string" || !wished.startsWith("/")) return "/";
  const url = URL.parse(wished, HERE);
  if (url?.origin !== HERE) return "/";
  const path = url.pathname + url.search + url.hash;
  // "/.//host" parses to the path "//host", which would be another host when followed.
  return path.startsWith("//") || path.startsWith("/api/") ? "/" : path;
}
