/** A line that broke, or a server that restarts, is back before long. */
const RETRY_MS = 3_000;

/** A part of the code that nobody sees missing: asked for again until it comes. null: nobody waits for it any more. */
export async function fetched<T>(load: () => Promise<T>, isGone: () => boolean): Promise<T | null> {
  while (!isGone()) {
    try {
      return await load();
    } catch {
      await new Promise((wake) => setTimeout(wake, RETRY_MS));
    }
  }
  return null;
}
