/** Every refusal a person can meet has one of these codes; `messages/<locale>/errors.json` words each of them. */
export const REFUSAL_CODES = [
  "invalid",
  "signed_out",
  "forbidden",
  "not_found",
  "conflict",
  "refused",
  "unavailable",
  "unexpected",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  ok: false;
  code: RefusalCode;
  /** A key of the `errors` catalogue, worded by the screen in the reader's language. */
  message: string;
  /** Values for the message's placeholders. */
  values?: Record<string, string | number>;
  /** For forms: path of a field → key of the `errors.field` catalogue. */
  fields?: Record<string, string>;
  /** For files: each thing that is wrong, where it is, and what to say of it. */
  faults?: readonly { path: string; code: string; details: Record<string, string | number> }[];
  /** With `conflict`: what is stored now, so that the screen can show both versions. */
  current?: unknown;
}

export type Result<T> = { ok: true; data: T } | Refusal;

export const ok = <T>(data: T): { ok: true; data: T } => ({ ok: true, data });

export function refuse(
  code: RefusalCode,
  message: string = code,
  more: Omit<Refusal, "ok" | "code" | "message"> = {},
): Refusal {
  return { ok: false, code, message, ...more };
}
