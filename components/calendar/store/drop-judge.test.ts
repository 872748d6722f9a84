import { afterEach, expect, test, vi } from "vitest";
import { toPlan } from "@/lib/calendar/plan";
import type { CalendarFrame, PlanChange } from "@/lib/calendar/view";
import type { Plan } from "@/lib/plan/document";
import type { Flag } from "@/lib/plan/flag";
import { carriedAlong } from "./carried-along";
import { dropJudge } from "./drop-judge";
import { aFrame, aPublication, calendarOf } from "./fixtures";
import { withMoves } from "./plan-window";
import { stateOf } from "./state";

afterEach(() => vi.unstubAllGlobals());

const publications = [
  aPublication({ id: "a", at: "2026-11-09T09:00" }),
  aPublication({ id: "b", at: "2026-11-25T09:00" }),
];
const state = stateOf(calendarOf({ publications }));
const shown = { publications, looseIdeas: [], pending: new Set<string>() };
/** The plan of the server: the same, with one text on both. */
const wholeOf = (frame: CalendarFrame): Plan => {
  const plan = toPlan(frame, publications);
  return { ...plan, posts: plan.posts.map((post) => ({ ...post, text: "Rendez-vous au salon" })) };
};
const answering = (frame: CalendarFrame, revision: string) => {
  const asked = vi.fn(async () => Response.json({ plan: wholeOf(frame), revision }));
  vi.stubGlobal("fetch", asked);
  return asked;
};
const rules = (flags: readonly Flag[]) => flags.map(({ rule }) => rule);
const toTheDayAfter = { channelId: "li", at: "2026-11-10T09:00" };

test("judges by what is on the screen, until the whole plan is here", async () => {
  const asked = answering(state.frame, "r1");
  const { preview } = dropJudge();
  const first = preview(state, shown, { publicationId: "b" }, toTheDayAfter);
  expect(rules(first.came).every((rule) => /^(cadence|event)/.test(rule))).toBe(true);
  preview(state, shown, { publicationId: "b" }, toTheDayAfter);
  expect(asked).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => {
    const { changed, came } = preview(
      state,
      shown,
      { publicationId: "a" },
      {
        channelId: "li",
        at: "2026-11-26T09:00",
      },
    );
    expect([...rules(came), ...rules(changed)]).toContain("content.repeated");
  });
});

test("a plan of another revision than the screen's is not judged by", async () => {
  const asked = answering(state.frame, "r2");
  const { preview } = dropJudge();
  const move = () =>
    preview(state, shown, { publicationId: "a" }, { channelId: "li", at: "2026-11-26T09:00" });
  move();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await new Promise(setImmediate);
  expect(rules(move().came)).not.toContain("content.repeated");
  expect(asked).toHaveBeenCalledTimes(1);
});

test("what the plan does not hold is judged by what is on the screen", async () => {
  const far = aPublication({ id: "far", at: "2027-03-01T09:00" });
  const seen = { ...shown, publications: [...publications, far] };
  const asked = answering(state.frame, "r1");
  const { preview } = dropJudge();
  const close = { channelId: "li", at: "2026-11-09T10:00" };
  const move = () => preview(state, seen, { publicationId: "far" }, close);
  move();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await new Promise(setImmediate);
  expect(rules(move().came)).toContain("cadence.too-close");
  expect(move().dayCount).toBe(2);
});

test("a rule that is off announces nothing", () => {
  const frame = aFrame();
  const off = { ...frame, workspace: { ...frame.workspace, rulesOff: ["cadence.too-close" as const] } };
  const close = { channelId: "li", at: "2026-11-09T10:00" };
  const { preview } = dropJudge();
  answering(frame, "r1");
  expect(rules(preview(state, shown, { publicationId: "b" }, close).came)).toContain("cadence.too-close");
  expect(rules(preview({ ...state, frame: off }, shown, { publicationId: "b" }, close).came)).not.toContain(
    "cadence.too-close",
  );
});

test("a move of one's own is followed; anything else is asked for again", () => {
  const plan = wholeOf(state.frame);
  const moved = aPublication({ id: "a", at: "2026-11-12T10:00", status: "draft" });
  const change = { verb: "publication.move", publications: [moved], removed: [], frame: null };
  const after = withMoves(plan, change as unknown as PlanChange)!;
  expect(after.posts.find(({ id }) => id === "post-a")).toMatchObject({
    status: "draft",
    text: "Rendez-vous au salon",
    publications: [{ id: "a", at: "2026-11-12T10:00" }],
  });
  expect(after.posts[1]).toBe(plan.posts[1]);
  for (const other of [
    { ...change, verb: "post.edit" },
    { ...change, removed: ["b"] },
    { ...change, frame: state.frame },
    { ...change, publications: [aPublication({ id: "elsewhere" })] },
  ])
    expect(withMoves(plan, other as unknown as PlanChange)).toBeNull();
});

test("what is wrong with a publication goes where it goes", () => {
  const flag = (more: Partial<Flag>): Flag => ({
    rule: "content.too-long",
    severity: "error",
    subject: { publication: "a" },
    from: "2026-11-09",
    to: "2026-11-09",
    measured: 300,
    limit: 280,
    publications: ["a"],
    ...more,
  });
  const after = { from: "2026-11-12", to: "2026-11-12" };
  const silence = flag({ rule: "cadence.silence", subject: { channel: "li" } });
  const preview = (went: Flag[], came: Flag[]) => carriedAlong({ went, came, changed: [] });
  expect(preview([flag({})], [flag(after)])).toEqual({ went: [], came: [], changed: [] });
  const graver = flag({ ...after, rule: "contributor.late", subject: { post: "p", contributor: "c" } });
  const milder = { ...graver, severity: "warning" as const, from: "2026-11-09" };
  expect(preview([milder], [graver])).toEqual({ went: [], came: [], changed: [graver] });
  const other = flag({ subject: { publication: "b" } });
  expect(preview([flag({})], [other])).toEqual({ went: [flag({})], came: [other], changed: [] });
  expect(preview([silence], [{ ...silence, ...after }]).came).toHaveLength(1);
});
