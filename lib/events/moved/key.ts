import { createHash } from "node:crypto";
import type { Moving } from "./preparation";

/** The same moves have the same key: what is carried out is what was shown. */
export function keyOfMove(moving: readonly Moving[]): string {
  const named = moving.map(({ id, from, to }) => [id, from, to]);
  return createHash("sha256").update(JSON.stringify(named)).digest("base64url").slice(0, 22);
}
