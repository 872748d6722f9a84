import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { refuse } from "@/lib/platform/result";
import type { Outcome } from "./autosave";
import { autosaver } from "./runner";
import { type Autosave, isUnsaved, open, type Sent } from "./state";
import type { Values } from "./values";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that answers when told to, and a saver before it. */
function scene() {
  let stored: Values = { title: "Salon", text: "Bonjour" };
  let version = 1;
  const sends: Sent[] = [];
  const answers: ((outcome: Outcome) => void)[] = [];
  const kept: Autosave[] = [];
  const snapshot = () => ({ values: stored, versions: { post: version } });
  const saver = autosaver({
    initial: open(snapshot(), { rowOf: () => "post", requestOf: () => "post" }),
    transport: (send) => {
      sends.push(send);
      return new Promise((resolve) => answers.push(resolve));
    },
    now: () => Date.now(),
    onChange: (state) => kept.push(state),
    unreachable: refuse("unavailable", "unreachable"),
  });
  return {
    saver,
    sends,
    kept,
    async answer(outcome?: Outcome) {
      const send = sends.at(-1)!;
      if (!outcome && send.kind === "save") {
        stored = { ...stored, ...send.values };
        version += 1;
      }
      answers.shift()!(outcome ?? { kind: "done", snapshot: snapshot() });
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

describe("the runner", () => {
  it("sends after a pause, once, and says when all is saved", async () => {
    const { saver, sends, answer } = scene();
    saver.type("text", "B");
    saver.type("text", "Bo");
    await vi.advanceTimersByTimeAsync(699);
    expect(sends).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(sends).toMatchObject([{ values: { text: "Bo" } }]);
    await answer();
    expect(isUnsaved(saver.state())).toBe(false);
  });

  it("tries again by itself after a full disk, with what was typed meanwhile", async () => {
    const { saver, sends, answer } = scene();
    saver.type("text", "A");
    saver.saveNow();
    await answer({ kind: "refused", refusal: refuse("unavailable"), fields: {}, snapshot: null });
    saver.type("text", "AB");
    await vi.advanceTimersByTimeAsync(1999);
    expect(sends).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sends[1]).toMatchObject({ values: { text: "AB" } });
  });

  it("keeps the state at each change, before anything is sent", async () => {
    const { saver, kept } = scene();
    saver.type("text", "A");
    expect(kept.at(-1)?.draft.text).toBe("A");
  });

  it("finishes what is under way and what came after it", async () => {
    const { saver, sends, answer } = scene();
    saver.type("text", "A");
    saver.saveNow();
    saver.type("text", "AB");
    const finished = saver.finish();
    await answer();
    expect(sends).toHaveLength(2);
    await answer();
    await expect(finished).resolves.toBe(true);
  });

  it("does not wait for ever for a server that is away", async () => {
    const { saver, answer } = scene();
    saver.type("text", "A");
    const finished = saver.finish();
    await answer({ kind: "lost", refusal: refuse("unavailable") });
    await expect(finished).resolves.toBe(false);
    expect(saver.state().draft.text).toBe("A");
  });

  it("takes a failed call for an answer that was lost", async () => {
    const failing = autosaver({
      initial: open(
        { values: { text: "" }, versions: { post: 1 } },
        { rowOf: () => "post", requestOf: () => "post" },
      ),
      transport: () => Promise.reject(new TypeError("Failed to fetch")),
      now: () => Date.now(),
      onChange: () => undefined,
      unreachable: refuse("unavailable", "unreachable"),
    });
    failing.type("text", "A");
    failing.saveNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(failing.state().pause?.refusal.message).toBe("unreachable");
  });
});
