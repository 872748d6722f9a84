import { env } from "./env";

/**
 * Whether a request that changes something comes from a page of ours. Browsers name the origin of every POST; the
 * address of the request itself is no help, as Next names it by its own host.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = URL.parse(request.headers.get("Origin") ?? "");
  if (!origin) return false;
  const site = request.headers.get("Sec-Fetch-Site");
  if (site !== null && site !== "same-origin") return false;
  return origin.host === request.headers.get("Host") || origin.origin === env().baseUrl;
}
