import { describe, expect, it } from "vitest";
import type { OfferedFix, PlannedFix } from "@/lib/fixes/view";
import type { Flag } from "@/lib/plan/flag";
import { ok, type Refusal, refuse } from "@/lib/platform/result";
import { emptyRun, goThrough, type Ports, type Run, runReducer, stepsLeft } from "./mend-all";
import { tallyOf } from "./tally";

describe("mending everything", () => {
  it("does the first fix of each, in order, with the keys of the plan as it is by then", async () => {
    const world = aWorld("a", "b", "c");
    const run = await world.through();
    expect(world.applied).toEqual(["a:now", "b:now", "c:now"]);
    expect(run.phase).toBe("over");
    expect(tallyOf(run)).toMatchObject({ wanted: 3, done: 3, settled: 3, passed: 0, left: 0 });
  });

  it("leaves alone what is not ticked", async () => {
    const world = aWorld("a", "b", "c");
    world.tell({ type: "toggled", index: 1 });
    const run = await world.through();
    expect(world.applied).toEqual(["a:now", "c:now"]);
    expect(run.steps[1]).toMatchObject({ wanted: false, state: "waiting" });
    expect(tallyOf(run)).toMatchObject({ wanted: 2, done: 2, kept: 1, left: 0 });
  });

  it("ticks cannot be changed once it began", async () => {
    const world = aWorld("a");
    await world.through();
    expect(world.tell({ type: "toggled", index: 0 }).steps[0]!.wanted).toBe(true);
  });

  it("stops after the step that is under way, and goes on from there", async () => {
    const world = aWorld("a", "b", "c");
    world.onApply = (flag) => flag === "a" && world.stop();
    const stopped = await world.through();
    expect(stopped.phase).toBe("stopped");
    expect(world.applied).toEqual(["a:now"]);
    expect(tallyOf(stopped)).toMatchObject({ done: 1, left: 2 });
    world.isStopped = false;
    expect((await world.through()).phase).toBe("over");
    expect(world.applied).toEqual(["a:now", "b:now", "c:now"]);
  });

  it("a stop at the last step is the end all the same", async () => {
    const world = aWorld("a");
    world.onApply = () => world.stop();
    expect((await world.through()).phase).toBe("over");
  });

  it("a broken line ends it with its reason; going on begins with the same step", async () => {
    const world = aWorld("a", "b", "c");
    world.refusals.set("b", [refuse("unavailable", "unreachable")]);
    const failed = await world.through();
    expect(failed.phase).toBe("failed");
    expect(tallyOf(failed)).toMatchObject({ done: 1, settled: 1, left: 1 });
    expect(tallyOf(failed).failed?.state).toMatchObject({ refusal: { message: "unreachable" } });
    expect(stepsLeft(failed)).toEqual([1, 2]);
    expect(tallyOf(await world.through())).toMatchObject({ done: 3, failed: undefined });
  });

  it("what is refused is refused: going on begins with the next", async () => {
    const world = aWorld("a", "b");
    world.refusals.set("a", [refuse("refused", "channel_gone")]);
    const failed = await world.through();
    expect(stepsLeft(failed)).toEqual([1]);
    const run = await world.through();
    expect(run.phase).toBe("over");
    expect(world.applied).toEqual(["b:now"]);
    expect(run.steps[0]!.state).toMatchObject({ kind: "failed" });
  });

  it("a failure to look it up is a failure too", async () => {
    const world = aWorld("a", "b");
    world.unreadable.add("a");
    expect((await world.through()).phase).toBe("failed");
    expect(world.applied).toEqual([]);
  });

  it.each([
    ["flag_gone", "gone", 1],
    ["fix_gone", "changed", 2],
  ])("where the plan changed meanwhile (%s), it is passed over as %s", async (message, why, looks) => {
    const world = aWorld("a", "b");
    world.refusals.set("a", [refuse("conflict", message), refuse("conflict", message)]);
    const run = await world.through();
    expect(run.steps[0]!.state).toEqual({ kind: "passed", why });
    expect(world.looked.filter((flag) => flag === "a")).toHaveLength(looks);
    expect(tallyOf(run)).toMatchObject({ done: 1, passed: 1, settled: 2 });
  });

  it("looks once more where the fix is another one by now", async () => {
    const world = aWorld("a");
    world.refusals.set("a", [refuse("conflict", "fix_gone")]);
    expect(tallyOf(await world.through()).done).toBe(1);
  });

  it("what an earlier fix settled, and what nothing suits any more, is passed over", async () => {
    const world = aWorld("a", "b", "c");
    world.gone.add("a");
    world.without.add("b");
    const run = await world.through();
    expect(run.steps.map(({ state }) => state)).toMatchObject([
      { kind: "passed", why: "gone" },
      { kind: "passed", why: "nothing" },
      { kind: "done", fix: { key: "c:now" } },
    ]);
  });
});

/** A plan with flags that are called by their channel, and a server that does as it is told. */
function aWorld(...flags: string[]) {
  let run: Run = runReducer(emptyRun, { type: "planned", steps: flags.map(planned) });
  const world = {
    applied: [] as string[],
    looked: [] as string[],
    gone: new Set<string>(),
    without: new Set<string>(),
    unreadable: new Set<string>(),
    /** What the server says to the first, the second, … try. */
    refusals: new Map<string, Refusal[]>(),
    isStopped: false,
    onApply: (_flag: string): unknown => undefined,
    stop() {
      world.isStopped = true;
      run = runReducer(run, { type: "asked-to-stop" });
    },
    tell(event: Parameters<Ports["tell"]>[0]) {
      run = runReducer(run, event);
      return run;
    },
    async through() {
      await goThrough(run, ports);
      return run;
    },
  };
  const ports: Ports = {
    tell: (event) => void world.tell(event),
    isStopped: () => world.isStopped,
    async look({ subject }) {
      const flag = subject.channel!;
      world.looked.push(flag);
      if (world.unreadable.has(flag)) return refuse("unavailable", "unreachable");
      if (world.gone.has(flag)) return refuse("not_found", "flag_gone");
      return { ok: true, data: { fixes: world.without.has(flag) ? [] : [fix(`${flag}:now`), fix("worse")] } };
    },
    async apply({ subject }, key) {
      const refusal = world.refusals.get(subject.channel!)?.shift();
      if (refusal) return refusal;
      world.applied.push(key);
      world.onApply(subject.channel!);
      return ok({});
    },
  };
  return world;
}

function planned(channel: string): PlannedFix {
  const flag: Flag = {
    rule: "cadence.silence",
    severity: "warning",
    subject: { channel },
    from: "2026-11-09",
    to: "2026-11-15",
    measured: 7,
    limit: 4,
    publications: [],
  };
  return { flag, fix: fix(`${channel}:then`) };
}

function fix(key: string): OfferedFix {
  return { kind: "vary", values: { count: 1, channels: 1 }, key, titles: {} };
}
