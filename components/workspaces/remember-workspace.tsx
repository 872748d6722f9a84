"use client";

import { useEffect } from "react";
import { LAST_WORKSPACE_COOKIE } from "./last-workspace";

/**
 * The next visit begins in the workspace of this one. Written by the browser, as the server sees pages that are only
 * fetched ahead too. No secret: who is no member of what it names is led elsewhere.
 */
export function RememberWorkspace({ slug }: { slug: string }) {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
    document.cookie = `${LAST_WORKSPACE_COOKIE}=${slug}; path=/; max-age=31536000; samesite=lax`;
  }, [slug]);
  return null;
}
