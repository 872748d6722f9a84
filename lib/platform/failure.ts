import { randomUUID } from "node:crypto";
import { DatabaseUnavailable } from "@/db/errors";
import { logError } from "./log";
import { type Refusal, refuse } from "./result";

/** What people are told of an error that nobody decided on: logged with an id, its own text kept from the page. */
export function failure(name: string, error: unknown): Refusal {
  if (error instanceof DatabaseUnavailable) {
    // Foreseen: where in the code it hit us is no news.
    logError(`${name}: database unavailable`, error.message, { reason: error.reason });
    return refuse("unavailable", `unavailable_${error.reason}`);
  }
  const id = randomUUID().slice(0, 8);
  logError(name, error, { id });
  return refuse("unexpected", "unexpected", { values: { id } });
}
