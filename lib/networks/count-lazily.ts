import type { countText } from "./count";

/** The counter of texts, loaded when an editor opens and kept: it weighs more than all the facts together. */
export async function loadCountText(): Promise<typeof countText> {
  return (await import("./count")).countText;
}
