import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetched } from "./fetched";

// A calendar that was opened in the moment in which its server restarted threw, and heard of nobody until it was reloaded.

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("asks again until it comes", async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error("no chunk")).mockResolvedValue("there");
  const coming = fetched(load, () => false);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await coming).toBe("there");
  expect(load).toHaveBeenCalledTimes(2);
});

test("nobody who has left is served", async () => {
  let gone = false;
  const load = vi.fn().mockRejectedValue(new Error("no chunk"));
  const coming = fetched(load, () => gone);
  await vi.advanceTimersByTimeAsync(1_000);
  gone = true;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await coming).toBeNull();
  expect(load).toHaveBeenCalledTimes(1);
});
