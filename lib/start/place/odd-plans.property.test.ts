import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPlan } from "@/lib/plan/check";
import { type Flag, flagIdentity } from "@/lib/plan/flag";
import { type Day, dayOf } from "@/lib/platform/time";
import { publicationOf, withDrafts } from "./draft";
import { firstPlan } from "./first-plan";
import { ODD_PLAN, questionOf } from "./odd-plans.test-support";

const errors = (flags: readonly Flag[]) =>
  flags.filter(({ severity }) => severity === "error").map(flagIdentity);
const holds = (from: Day | null, to: Day | null, day: Day) =>
  (from === null || from <= day) && (to === null || to >= day);

test("whatever is there already, drafts bring no error, and a second plan adds nothing", () => {
  fc.assert(
    fc.property(ODD_PLAN, (drawn) => {
      const question = questionOf(drawn);
      const { plan } = question;
      const were = new Set(errors(checkPlan(plan)));
      const { drafts, tasks, flags } = firstPlan(question);
      expect(errors(flags).filter((identity) => !were.has(identity))).toEqual([]);
      const fresh = drafts.filter(({ waited }) => !waited).map(({ post }) => post.id);
      const there = [...plan.posts, ...question.waiting].map(({ id }) => id);
      expect(there.filter((id) => fresh.includes(id))).toEqual([]);
      expect(new Set(drafts.map(({ post }) => post.id)).size).toBe(drafts.length);
      const posts = withDrafts(plan.posts, drafts);
      expect(flags).toEqual(checkPlan({ ...plan, posts, tasks: [...plan.tasks, ...tasks] }));
      const taken = new Set(drafts.map(({ post }) => post.id));
      const waiting = question.waiting.filter(({ id }) => !taken.has(id));
      const again = firstPlan({
        ...question,
        waiting,
        plan: { ...plan, posts, tasks: [...plan.tasks, ...tasks] },
      });
      expect([again.drafts, again.tasks]).toEqual([[], []]);
    }),
    { numRuns: 80 },
  );
});

test("drafts stand on days on which channel and objective are there, and are due neither yesterday nor too late", () => {
  fc.assert(
    fc.property(ODD_PLAN, (drawn) => {
      const question = questionOf(drawn);
      const { today, channels, objectives } = question.plan;
      const { from, to, drafts, tasks } = firstPlan(question);
      for (const { post, because, waited } of drafts) {
        const publication = publicationOf(post);
        const day = dayOf(publication.at);
        // Of an event of these days, also what follows it.
        expect(holds(from, because.kind === "event" ? null : to, day)).toBe(true);
        const channel = channels.find(({ id }) => id === publication.channel)!;
        expect(holds(channel.activeFrom, channel.activeTo, day)).toBe(true);
        expect(channel.pauses.some((pause) => holds(pause.from, pause.to, day))).toBe(false);
        if (because.kind !== "event") expect(channel.presence).toBe("active");
        const objective = objectives.find(({ id }) => id === post.objective);
        if (objective) expect(holds(objective.from, objective.to, day)).toBe(true);
        for (const assignment of post.assignments)
          if (assignment.due && !waited?.assignments.includes(assignment))
            expect(holds(today, day, assignment.due)).toBe(true);
      }
      for (const { due } of tasks) expect(holds(today, null, due!)).toBe(true);
    }),
    { numRuns: 80 },
  );
});

test("what waited is moved, never changed where somebody said something, and never taken where it was meant for elsewhere", () => {
  fc.assert(
    fc.property(ODD_PLAN, (drawn) => {
      const question = questionOf(drawn);
      for (const { post, waited, because } of firstPlan(question).drafts) {
        if (!waited) continue;
        const { channel } = publicationOf(post);
        const meant = waited.publications.map((publication) => publication.channel);
        if (meant.length > 0) expect(meant).toContain(channel);
        expect(post.publications.length).toBe(Math.max(1, waited.publications.length));
        if (waited.event !== null) expect(because).toMatchObject({ kind: "event", event: waited.event });
        for (const key of ["objective", "format", "audience", "column", "link"] as const)
          if (waited[key] !== null) expect(post[key]).toBe(waited[key]);
        for (const key of ["id", "title", "text", "promotional", "cost", "campaign"] as const)
          expect(post[key]).toEqual(waited[key]);
        if (waited.assignments.length > 0) expect(post.assignments).toEqual(waited.assignments);
        if (waited.status !== "idea") expect(post.status).toBe(waited.status);
        expect(["idea", "published", "failed", "cancelled"]).not.toContain(post.status);
      }
    }),
    { numRuns: 40 },
  );
});
