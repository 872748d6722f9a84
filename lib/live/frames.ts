import type { LiveEvents } from "./view";

const encoder = new TextEncoder();

/** One server-sent event. JSON holds no line break, so that its data is one line. */
export function frame<Name extends keyof LiveEvents>(
  event: Name,
  data: LiveEvents[Name],
  id?: string | null,
): Uint8Array {
  const head = id ? `id: ${id}\n` : "";
  return encoder.encode(`${head}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

export const BEAT = frame("beat", {});

/** What a browser that reconnects by itself waits, in milliseconds; ours do it by their own clock. */
export const RETRY = encoder.encode("retry: 3000\n\n");
