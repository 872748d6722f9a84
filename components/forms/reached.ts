import { type Result, refuse } from "@/lib/platform/result";

/** An action answers its refusals; a call that fails as a whole never reached the server, or its answer never came back. */
export async function reached<T>(call: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await call;
  } catch {
    return refuse("unavailable", "unreachable");
  }
}
