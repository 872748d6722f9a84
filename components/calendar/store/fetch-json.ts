import type { Refusal } from "@/lib/platform/result";

export type Answer<T> =
  | { ok: true; data: T }
  | ({ ok: false } & Pick<Refusal, "code" | "message" | "values">);

/** Reads never go through actions: they are plain GETs, whose refusals are the same as everywhere. */
export async function fetchJson<T>(
  url: string,
  signal?: AbortSignal,
  cache: RequestCache = "no-store",
): Promise<Answer<T>> {
  try {
    const response = await fetch(url, { signal, cache });
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, data: body as T };
    const refusal = body as Partial<Refusal>;
    const code = refusal.code ?? "unavailable";
    return { ok: false, code, message: refusal.message ?? code, values: refusal.values };
  } catch {
    return { ok: false, code: "unavailable", message: "unreachable" };
  }
}
