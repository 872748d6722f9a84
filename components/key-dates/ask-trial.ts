import type { PickedEvent } from "@/lib/events/many-input";
import type { trialOf } from "@/lib/events/trial";
import { type Refusal, type Result, refuse } from "@/lib/platform/result";

export type TriedEvent = PickedEvent;
export type Trial = Awaited<ReturnType<typeof trialOf>>;

export function askTrial(slug: string, events: TriedEvent[], signal: AbortSignal): Promise<Result<Trial>> {
  return post(`/api/events/preview?${new URLSearchParams({ workspace: slug })}`, {
    body: JSON.stringify(events),
    headers: { "Content-Type": "application/json" },
    signal,
  });
}

/** A question too long for an address. Refusals are those of actions; a server that cannot be reached is one more. */
export async function post<T>(address: string, request: RequestInit): Promise<Result<T>> {
  try {
    const response = await fetch(address, { ...request, method: "POST" });
    const answer: unknown = await response.json();
    return response.ok ? { ok: true, data: answer as T } : (answer as Refusal);
  } catch {
    return refuse("unavailable", "unreachable");
  }
}
