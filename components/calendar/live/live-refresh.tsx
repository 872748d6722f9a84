"use client";

import { useLiveRefresh } from "./use-live-refresh";

/** On a page that is drawn by the server: it follows what colleagues change. */
export function LiveRefresh({ slug }: { slug: string }) {
  useLiveRefresh(slug);
  return null;
}
