"use client";

import { useSearchParams } from "next/navigation";

/**
 * Filters that live in the address: shared by a link, kept by the back button, changed without asking the server.
 * An empty value leaves the address.
 */
export function useAddressState(): [URLSearchParams, (part: Record<string, string>) => void] {
  const current = useSearchParams();
  function change(part: Record<string, string>) {
    const next = new URLSearchParams(window.location.search);
    for (const [key, value] of Object.entries(part)) {
      if (value) next.set(key, value);
      else next.delete(key);
    }
    const query = next.toString();
    window.history.replaceState(null, "", query ? `?${query}` : window.location.pathname);
  }
  return [new URLSearchParams(current), change];
}
