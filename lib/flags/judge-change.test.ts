import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { aMember, claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { freshStore } from "@/db/test-support";
import { done } from "@/lib/actions/demo-world";
import { KEEPERS } from "@/lib/activity/keepers";
import { Ledger } from "@/lib/activity/ledger";
import { appendActivity } from "@/lib/activity/repository";
import { frameAt } from "@/lib/calendar/frame";
import { planAction } from "@/lib/calendar/plan-action";
import type { Actor } from "@/lib/people/actor";
import type { SessionClaim } from "@/lib/people/session";
import { checkPlan } from "@/lib/plan/check";
import type { Plan, PlanPost } from "@/lib/plan/document";
import type { Flag } from "@/lib/plan/flag";
import { difference } from "@/lib/plan/flag";
import { anyPlan } from "@/lib/plan/oracle/arbitraries";
import { anyPosts } from "@/lib/plan/oracle/posts";
import { faultLine, readPlan } from "@/lib/plan/read";
import { writePlan } from "@/lib/plan/write";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
import { addDays, wallToInstant } from "@/lib/platform/time";
import { publicationsOf } from "@/lib/publications/repository";
import { loadDocument } from "@/lib/workspaces/document-repository";
import { importPlan } from "@/lib/workspaces/import-plan";
import { planOf } from "@/lib/workspaces/plan-document";
import { updateWorkspace, workspaceById } from "@/lib/workspaces/repository";
import { judge } from "./judge";

// What an action answers and what is kept in memory is what two checks of the whole plan would say: whatever is edited,
// refused half way, or written by another process.

const session = vi.hoisted(() => ({
  claim: null as SessionClaim | null,
  now: 0,
}));
vi.mock("@/lib/people/session", async (original) => ({
  ...(await original<typeof import("@/lib/people/session")>()),
  sessionClaim: async () => session.claim,
}));
vi.mock("@/lib/platform/clock", () => ({ now: () => session.now }));

let store: Store;
beforeEach(() => {
  store = freshStore();
  useStore(store);
});
afterEach(() => {
  useStore(undefined);
  return store.close();
});

type Work = { ledger: Ledger; at: number };
type Step = {
  how: "action" | "refused" | "elsewhere";
  what: "rewrite" | "bin" | "write" | "task" | "budget" | "event" | "contributor" | "channel";
  which: number;
  version: number;
  days: number;
};
const steps = fc.array(
  fc.record<Step>({
    how: fc.constantFrom("action", "action", "action", "refused", "elsewhere"),
    what: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("rewrite", "bin", "write", "task") },
      fc.constantFrom("rewrite", "budget", "event", "contributor", "channel"),
    ),
    which: fc.nat(40),
    version: fc.nat(40),
    days: fc.integer({ min: -20, max: 50 }),
  }),
  { minLength: 1, maxLength: 6 },
);
const histories = anyPlan().chain((given) => {
  const plan = complete(given);
  const day = fc.integer({ min: -20, max: 60 }).map((days) => addDays(plan.period.from, days));
  const names = { ...idsOf(plan), team: plan.contributors.map(({ id }) => id) };
  const weeks = fc.constantFrom(0, 0, 1, 6);
  return fc.record({
    plan: fc.constant(plan),
    versions: anyPosts(names, day),
    steps,
    horizon: fc.record({ weeksBack: weeks, weeksAhead: weeks }),
    later: fc.nat(50),
  });
});

test("flags that come and go with random changes are those of the whole plan", {
  timeout: 180_000,
}, async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(histories, async ({ plan, versions, steps, horizon, later }) => {
      const id = `w${++count}`;
      session.now = wallToInstant(`${addDays(plan.period.from, later - 10)}T12:00`, "UTC").at;
      await bringIn(plan, id, horizon);
      for (const step of steps) {
        const before = await wholeCheck(id);
        const answer = await take(step, id, (work) => change(work, step, plan, versions));
        const after = await wholeCheck(id);
        if (answer) expect(bare(answer)).toEqual(difference(before, after));
        expect(await kept(id)).toEqual(after);
      }
    }),
    { numRuns: 120 },
  );
});

async function bringIn(plan: Plan, id: string, horizon: object): Promise<void> {
  await store.write(async (tx) => {
    const { version } = await importPlan(tx, plan, { id, slug: id, at: session.now });
    await updateWorkspace(tx, id, version, horizon);
    const { user } = await aMember(tx, id, "owner");
    session.claim = claimOf(user.id);
  });
}

/** What the action answered about flags; null where there was no answer. */
async function take({ how }: Step, workspace: string, run: (work: Work) => Promise<unknown>) {
  if (how === "elsewhere") {
    await store.write(async (tx) => {
      const ledger = new Ledger(tx, workspace, session.now);
      await run({ ledger, at: session.now });
      const subject = { subjectType: "post", subjectId: "p" };
      const row = { workspaceId: workspace, id: newId(), verb: "post.edit", at: session.now, payload: {} };
      await appendActivity(tx, { ...row, ...subject });
    });
    return null;
  }
  const action = planAction({
    name: "test.change",
    verb: "post.edit",
    permission: "configure",
    input: z.strictObject({ workspace: z.string() }),
    run: async (work) => {
      await run(work);
      return how === "refused" ? refuse("refused") : ok({});
    },
  });
  if (how === "action") return (await done(action({ workspace }))).change;
  expect(await action({ workspace })).toMatchObject({ code: "refused" });
  return null;
}

async function change({ ledger, at }: Work, step: Step, plan: Plan, versions: PlanPost[]): Promise<void> {
  const day = addDays(plan.period.from, step.days);
  const version = versions[step.version % Math.max(1, versions.length)];
  switch (step.what) {
    case "rewrite":
    case "write": {
      const id =
        step.what === "write" ? newId() : plan.posts[step.which % Math.max(1, plan.posts.length)]?.id;
      if (id && version) await rewrite(ledger, id, version);
      return;
    }
    case "task": {
      const event = plan.events[step.version % Math.max(1, plan.events.length)];
      const fields = { title: "Tâche", due: day, done: false, eventId: event?.id ?? "" };
      if (event && !(await toggle(ledger, "task", plan.tasks, step.which, at)))
        await ledger.insert("task", { id: newId(), ...fields });
      return;
    }
    case "bin":
      await toggle(ledger, "post", plan.posts, step.which, at);
      return;
    case "budget":
      await patch(ledger, "campaign", plan.campaigns, step.which, { budget: step.days });
      return;
    case "event":
      if (
        !(await patch(ledger, "event", plan.events, step.which, { startsOn: day, endsOn: addDays(day, 2) }))
      )
        await toggle(ledger, "objective", plan.objectives, step.which, at);
      return;
    case "contributor":
      await toggle(ledger, "contributor", plan.contributors, step.which, at);
      return;
    case "channel":
      await patch(ledger, "channel", plan.channels, step.which, { activeFrom: day });
  }
}

/** Makes of a post what another says: its fields, its publications, its assignments. */
async function rewrite(ledger: Ledger, id: string, version: PlanPost): Promise<void> {
  const { objective, campaign, event, publications, assignments, id: _, ...rest } = version;
  const fields = { ...rest, objectiveId: objective, campaignId: campaign, eventId: event };
  const row = await KEEPERS.post.byId(ledger.tx, ledger.workspaceId, id);
  const post = row
    ? await ledger.patch("post", row, row.version, fields)
    : await ledger.insert("post", { id, ...fields, createdBy: null, updatedAt: 1 });
  const present = await publicationsOf(ledger.tx, ledger.workspaceId, id);
  for (const [index, { channel, at, text, result }] of publications.entries()) {
    const placed = { channelId: channel, at, text, result };
    const old = present[index];
    if (old) await ledger.patch("publication", old, old.version, placed);
    else await ledger.insert("publication", { id: newId(), postId: id, ...placed, instant: null });
  }
  for (const old of present.slice(publications.length))
    await ledger.patch("publication", old, old.version, { deletedAt: 1 });
  await ledger.assign(post!, assignments);
}

type Kind = "post" | "task" | "contributor" | "objective" | "campaign" | "event" | "channel";

async function patch(
  ledger: Ledger,
  kind: Kind,
  list: readonly { id: string }[],
  which: number,
  fields: object,
) {
  const id = list[which % Math.max(1, list.length)]?.id;
  const row = id && (await KEEPERS[kind].byId(ledger.tx, ledger.workspaceId, id));
  return row ? ledger.patch(kind, row as never, row.version, fields as never) : null;
}

/** Into the bin, or out of it. */
async function toggle(
  ledger: Ledger,
  kind: Kind,
  list: readonly { id: string }[],
  which: number,
  at: number,
) {
  const id = list[which % Math.max(1, list.length)]?.id;
  const row = id && (await KEEPERS[kind].byId(ledger.tx, ledger.workspaceId, id));
  return row ? patch(ledger, kind, list, which, { deletedAt: row.deletedAt === null ? at : null }) : null;
}

async function wholeCheck(id: string): Promise<Flag[]> {
  const { horizon, today } = await frame(id);
  return checkPlan(planOf((await loadDocument(store.read, id))!, { period: horizon, today }));
}

const kept = async (id: string) => judge(store.read, id, await frame(id));

async function frame(id: string) {
  const workspace = (await workspaceById(store.read, id))!;
  return frameAt(store.read, { workspace, role: "owner", contributorId: null } as Actor, session.now);
}

const bare = ({ came, went }: { came: Flag[]; went: Flag[] }) => ({
  came: came.map(withoutDecision),
  went: went.map(withoutDecision),
});
const withoutDecision = ({ ignored: _, ...flag }: Flag & { ignored?: unknown }) => flag;

const idsOf = ({ channels, events, objectives, campaigns }: Plan) => ({
  channels: channels.map(({ id }) => id),
  events: events.map(({ id }) => id),
  objectives: objectives.map(({ id }) => id),
  campaigns: campaigns.map(({ id }) => id),
});

/** As a document says it, every key filled in. */
function complete(given: Plan): Plan {
  const reading = readPlan(JSON.parse(writePlan(given)));
  if (!reading.ok) throw new Error(reading.errors.map(faultLine).join("; "));
  return reading.plan;
}
