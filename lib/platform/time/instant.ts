import { isDay } from "./day";

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;

/** An instant as text: ISO 8601 in UTC, seconds always there, "2026-10-20T08:00:00Z". */
export function isInstant(text: unknown): text is string {
  const parts = typeof text === "string" ? INSTANT.exec(text) : null;
  return parts !== null && isDay(parts[1]);
}

export function instantToMs(text: string): number {
  return Date.parse(text);
}

/** "2026-10-20T08:00:00.000Z" */
export function msToInstant(ms: number): string {
  return new Date(ms).toISOString();
}

/** As mail headers write it (RFC 5322): "Tue, 20 Oct 2026 08:00:00 +0000". */
export function msToMailDate(ms: number): string {
  return new Date(ms).toUTCString().replace("GMT", "+0000");
}
