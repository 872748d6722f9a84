import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPlan } from "./check";
import type { Plan } from "./document";
import { type Move, publicationOf, withMove, withPublicationAt } from "./edit";
import { diffFlags, flagIdentity, flagKey } from "./flag";
import { rhythmOf, rhythmState } from "./meters";
import { anyPlan } from "./oracle/arbitraries";
import { previewsOf } from "./preview";
import { POST_STATUSES } from "./vocabulary";

const anyMove = anyPlan().chain((plan) => {
  const publications = plan.posts.flatMap((post) => post.publications);
  const walls = publications.flatMap(({ at }) => (at === null ? [] : [at]));
  const move: fc.Arbitrary<Move> = fc.record(
    {
      publication: fc.constantFrom("new", ...publications.map(({ id }) => id)),
      channel: fc.constantFrom(...plan.channels.map(({ id }) => id)),
      at: fc.constantFrom(null, `${plan.period.from}T10:00`, ...walls),
      post: fc.constantFrom("none", ...plan.posts.map(({ id }) => id)),
      status: fc.constantFrom(...POST_STATUSES),
    },
    { requiredKeys: ["publication", "channel", "at"] },
  );
  return fc.tuple(fc.constant(plan), move);
});

describe("the preview of a move", { timeout: 60_000 }, () => {
  test("announces exactly the flags that the whole check then finds come and gone", () => {
    fc.assert(
      fc.property(anyMove, ([plan, move]) => {
        const { came, went, changed } = previewsOf(plan)(move);
        expect({ came, went, changed }).toEqual(diffFlags(checkPlan(plan), checkPlan(withMove(plan, move))));
      }),
      { numRuns: 1500 },
    );
  });

  test("is the same when asked again, as a pointer does", () => {
    fc.assert(
      fc.property(anyMove, ([plan, move]) => {
        const preview = previewsOf(plan);
        expect(preview(move)).toEqual(preview(move));
        expect(preview(move)).toEqual(previewsOf(plan)(move));
      }),
      { numRuns: 100 },
    );
  });

  test("counts the landing place with the publication on it", () => {
    fc.assert(
      fc.property(anyMove, ([plan, move]) => {
        const { rhythm, dayCount, maxPerDay } = previewsOf(plan)(move);
        fc.pre(move.at !== null);
        const day = move.at.slice(0, 10);
        expect(rhythm).toEqual(rhythmOf(withMove(plan, move), move.channel, day));
        const flag = checkPlan(withMove({ ...plan, today: null }, move)).find(
          ({ rule, subject, from }) =>
            rule === "cadence.over-day" && subject.channel === move.channel && from === day,
        );
        const isOver = maxPerDay !== null && dayCount > maxPerDay;
        expect(isOver ? dayCount : undefined).toBe(flag?.measured);
      }),
      { numRuns: 500 },
    );
  });
});

test("the verdict of a meter is the one of the cadence rules", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyPlan(), fc.nat(), fc.nat(), (random, a, b) => {
      const plan: Plan = { ...random, today: null };
      const channel = plan.channels[a % plan.channels.length]!.id;
      const flags = checkPlan(plan).filter(({ subject }) => subject.channel === channel);
      const rhythm = rhythmOf(plan, channel, b % 2 ? plan.period.from : plan.period.to);
      const same = flags.filter(({ from, to }) => from === rhythm.from && to === rhythm.to);
      const over = same.find(({ rule }) => rule === "cadence.over-posting");
      const under = same.find(({ rule }) => rule === "cadence.under-posting");
      const state = over ? (over.severity === "error" ? "far-over" : "over") : under ? "under" : null;
      expect(rhythmState(rhythm)).toBe(state ?? (rhythm.activeDays === 0 ? "idle" : "kept"));
    }),
    { numRuns: 1000 },
  );
});

test("a change shares with the plan before it all that it does not touch", () => {
  const [plan] = fc.sample(
    anyPlan().filter(({ posts }) => posts.filter((post) => post.publications.length > 0).length > 1),
    1,
  );
  const post = plan!.posts.find(({ publications }) => publications.length > 0)!;
  const id = post.publications[0]!.id;
  const after = withPublicationAt(plan!, id, "2026-11-09T10:00");
  expect(publicationOf(after, id)?.at).toBe("2026-11-09T10:00");
  expect(after.channels).toBe(plan!.channels);
  expect(after.posts.filter((other, place) => other !== plan!.posts[place])).toHaveLength(1);
  expect(publicationOf(plan!, id)?.at).toBe(post.publications[0]!.at);
  expect(withPublicationAt(plan!, "nowhere", null)).toBe(plan);
});

test("a flag is known by what it is about, not by what it measures", () => {
  const flag = {
    rule: "cadence.over-posting" as const,
    severity: "warning" as const,
    subject: { channel: "li" },
    from: "2026-11-09",
    to: "2026-11-15",
    measured: 3,
    limit: 2,
    publications: ["a", "b", "c"],
  };
  const worse = { ...flag, severity: "error" as const, measured: 5 };
  expect(flagKey(worse)).toBe(flagKey(flag));
  expect(diffFlags([flag], [worse])).toEqual({ came: [], went: [], changed: [worse] });
  expect(diffFlags([flag], [])).toEqual({ came: [], went: [flag], changed: [] });
});

test("two crowded pairs of one day are ignored together, but come and go one by one", () => {
  const pair = (publications: string[]) => ({
    rule: "cadence.too-close" as const,
    severity: "warning" as const,
    subject: { channel: "li" },
    from: "2026-11-09",
    to: "2026-11-09",
    measured: 60,
    limit: 1080,
    publications,
  });
  const [one, two] = [pair(["a", "b"]), pair(["b", "c"])];
  expect(flagKey(one)).toBe(flagKey(two));
  expect(flagIdentity(one)).not.toBe(flagIdentity(two));
  expect(diffFlags([one, two], [one])).toEqual({ came: [], went: [two], changed: [] });
});
