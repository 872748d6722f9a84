import { unstable_rethrow } from "next/navigation";
import { type Result, refuse } from "@/lib/platform/result";

/** Calls an action; where the server cannot be reached, that is a refusal as any other. */
export async function ask<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await call();
  } catch (error) {
    unstable_rethrow(error);
    return refuse("unavailable", "unreachable");
  }
}
