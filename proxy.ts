import { type NextRequest, NextResponse } from "next/server";
import { ADDRESS_HEADER } from "./lib/platform/address-header";

const development = process.env.NODE_ENV === "development";

/**
 * Security headers of every page. Scripts run by nonce only. Styles may be inline: FullCalendar and Radix position
 * elements by style attributes. Authorisation is not here: each page and action asks for itself.
 */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  // Pages do not know their own address; whoever has to sign in first wants to come back to it.
  headers.set(ADDRESS_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Referrer-Policy", "same-origin");
  if (request.nextUrl.pathname.startsWith("/share/")) keepSecret(response.headers);
  response.headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  return response;
}

/** The address itself is the key: it goes into no index, no other site's logs, and no cache. */
function keepSecret(headers: Headers) {
  headers.set("X-Robots-Tag", "noindex, nofollow, noarchive");
  headers.set("Referrer-Policy", "no-referrer");
  headers.set("Cache-Control", "private, no-store");
}

export const config = {
  matcher: [{ source: "/((?!_next/static/|_next/image/|icon.svg$|favicon.ico$).*)" }],
};
