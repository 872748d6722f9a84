import Client from "better-sqlite3";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { selectedActivity } from "@/lib/activity/listing/repository";
import { activityOfSubject, newestActivityId, recentActivity, undoingOf } from "@/lib/activity/repository";
import {
  awaitedOn,
  latestVerdicts,
  verdictsOf,
  waitingPosts,
  waitingPublications,
  waitingVerdicts,
} from "@/lib/approvals/repository";
import { countPressing, placesOfWork, workOf } from "@/lib/assignments/repository";
import {
  calendarInRange,
  calendarOfPost,
  contributorsInRange,
  contributorsOfPosts,
  loosePosts,
  undatedPublications,
} from "@/lib/calendar/repository";
import {
  costsOn,
  postsDueAfter,
  postsDueUpTo,
  postsInDays,
  postsOfEvent,
  wholePost,
} from "@/lib/calendar/window/repository";
import { carriedOn, channelsOf } from "@/lib/channels/repository";
import { commentById, commentsOf } from "@/lib/comments/repository";
import { ignoredFlagsOn } from "@/lib/flags/repository";
import { hasOpenJob } from "@/lib/jobs/repository";
import { mailById } from "@/lib/mails/repository";
import { countUnread, openWork, pageOfNotices, unmailedNotices } from "@/lib/notifications/repository";
import { plannedCounts, plannedInCell } from "@/lib/objectives/planned/repository";
import {
  countSignInAttempts,
  memberOf,
  pruneSignInAttempts,
  userByEmail,
  userById,
} from "@/lib/people/repository";
import {
  countPosts,
  type PostSelection,
  pageOfPosts,
  publicationsOfPosts,
} from "@/lib/posts/listing/repository";
import {
  assignmentById,
  assignmentsOf,
  postById,
  replaceAssignments,
  updatePost,
} from "@/lib/posts/repository";
import {
  datedOfChannel,
  publicationById,
  publicationsOf,
  updatePublication,
} from "@/lib/publications/repository";
import { costsBegunIn, costsOfCampaign } from "@/lib/resources/repository";
import { figuresById, kpiValueOf, kpiValuesIn, outById, outIn } from "@/lib/results/repository";
import { openSessionsOf, sessionById } from "@/lib/sessions/repository";
import { shareByTokenHash } from "@/lib/shares/repository";
import { tasksOf } from "@/lib/tasks/repository";
import { openWorkIn, tasksIn } from "@/lib/team/repository";
import { workspaceBySlug, workspacesOf } from "@/lib/workspaces/repository";
import { aChannel, aContributor, anEvent, aPost, aPublication, aWorkspace } from "./builders";
import type { Reader, Store, Tx } from "./store";
import { storesLike, type TestStore } from "./test-support";

// Ten thousand posts on, a query that walks a table still passes every other test, and the calendar takes seconds.

type Query = (reader: Reader) => Promise<unknown>;
const [from, to] = ["2026-11-01", "2026-11-30"] as const;
const ALL: PostSelection = {
  words: "",
  status: null,
  channelId: null,
  audienceId: null,
  columnId: null,
  binned: false,
};

/**
 * `sorts`: where it may sort, which is only rows it has to read anyhow. `walks`: the index along which it may go through
 * a whole workspace, which is only in its order and up to a limit, or where it holds no others; the search has no other way.
 * `never`: an index that finds the same, at each row anew. `statements`: how many it takes, where the first may end it.
 */
const HOT: Record<
  string,
  { query: Query; sorts?: RegExp; walks?: RegExp; never?: RegExp; statements?: number }
> = {
  "session: user": { query: (r) => userById(r, "u") },
  "team: open work": { query: (r) => openWorkIn(r, "w", { from, to }) },
  "team: one person's week": { query: (r) => tasksIn(r, "w", "c", { from, to }), sorts: /ORDER BY/ },
  "session: row": { query: (r) => sessionById(r, "s") },
  "session: those of a user": { query: (r) => openSessionsOf(r, "u", 1), sorts: /ORDER BY/ },
  "session: member": { query: (r) => memberOf(r, "w", "u") },
  "session: workspace": { query: (r) => workspaceBySlug(r, "s") },
  "sign-in: user": { query: (r) => userByEmail(r, "e") },
  "sign-in: tries": { query: (r) => countSignInAttempts(r, "k", 1) },
  "sign-in: pruning": { query: (r) => pruneSignInAttempts(r as Tx, 1) },
  "a user's workspaces": { query: (r) => workspacesOf(r, "u"), sorts: /ORDER BY/ },
  "matrix: counts": { query: (r) => plannedCounts(r, "w", { from, to }), sorts: /GROUP BY/ },
  "matrix: a cell": {
    query: (r) => plannedInCell(r, "w", { from, to, objectiveId: "o", channelId: "c" }),
  },
  "resources: costs of a campaign": {
    query: (r) => costsOfCampaign(r, "w", "k"),
    sorts: /GROUP BY/,
  },
  "resources: costs of a month": {
    query: (r) => costsBegunIn(r, "w", { from, to }),
    sorts: /DISTINCT/,
    never: /SEARCH earlier .*publications_at/,
  },
  "what a channel carries": { query: (r) => carriedOn(r, "w", "c"), sorts: /GROUP BY/ },
  "results: what is out": { query: (r) => outIn(r, "w", { from, to }) },
  "results: one that is out": { query: (r) => outById(r, "w", "p", to) },
  "results: figures": { query: (r) => figuresById(r, "w", "p") },
  "results: KPI values": { query: (r) => kpiValuesIn(r, "w", { from, to }), sorts: /ORDER BY/ },
  "results: a KPI value": { query: (r) => kpiValueOf(r, "w", "o", from) },
  "calendar: range": { query: (r) => calendarInRange(r, "w", from, to) },
  "calendar: who is named": { query: (r) => contributorsInRange(r, "w", from, to), sorts: /DISTINCT/ },
  "calendar: who is named on some": { query: (r) => contributorsOfPosts(r, "w", ["p"]) },
  "calendar: undated": { query: (r) => undatedPublications(r, "w", 9), sorts: /ORDER BY/ },
  "calendar: loose": { query: (r) => loosePosts(r, "w", 9), walks: /posts_loose/ },
  "calendar: one post": { query: (r) => calendarOfPost(r, "w", "p") },
  "comments: of a post": { query: (r) => commentsOf(r, "w", "p") },
  "comments: one": { query: (r) => commentById(r, "w", "k") },
  "share: by its token": { query: (r) => shareByTokenHash(r, "h") },
  "approvals: of a post": { query: (r) => verdictsOf(r, "w", "p") },
  "approvals: what waits": { query: (r) => waitingPosts(r, "w"), walks: /posts_in_review/ },
  "approvals: where it goes": { query: (r) => waitingPublications(r, "w"), walks: /posts_in_review/ },
  "approvals: what it has": { query: (r) => waitingVerdicts(r, "w"), walks: /posts_in_review/ },
  "approvals: on a channel": { query: (r) => awaitedOn(r, "w", "c"), sorts: /DISTINCT/ },
  "approvals: decided lately": { query: (r) => latestVerdicts(r, "w", 9), walks: /approvals_at/ },
  "check: days": { query: (r) => postsInDays(r, "w", from, to), statements: 3 },
  "check: an event": { query: (r) => postsOfEvent(r, "w", "e"), statements: 3 },
  "check: work to do": { query: (r) => postsDueUpTo(r, "w", to), statements: 3 },
  "check: work due later": {
    query: (r) => postsDueAfter(r, "w", to, from),
    never: /publications_at/,
    statements: 3,
  },
  "check: a campaign": { query: (r) => costsOn(r, "w", "k") },
  "check: a post": { query: (r) => wholePost(r, "w", "p") },
  "list: channels": { query: (r) => channelsOf(r, "w"), sorts: /ORDER BY/ },
  "list: tasks": { query: (r) => tasksOf(r, "w"), sorts: /ORDER BY/ },
  post: { query: (r) => postById(r, "w", "p") },
  "post: publications": { query: (r) => publicationsOf(r, "w", "p") },
  "post: assignments": { query: (r) => assignmentsOf(r, "w", "p") },
  "post: one assignment": { query: (r) => assignmentById(r, "w", "a") },
  "work: what is asked": {
    query: (r) => workOf(r, { workspaceId: "w", contributorId: "c", since: 1 }),
    sorts: /ORDER BY/,
  },
  "work: where it appears": {
    query: (r) => placesOfWork(r, { workspaceId: "w", contributorId: "c", since: 1 }),
  },
  "work: what presses": {
    query: (r) => countPressing(r, { workspaceId: "w", contributorId: "c", until: to }),
  },
  "post: update": { query: (r) => updatePost(r as Tx, "w", "p", 1, { title: "t" }) },
  publication: { query: (r) => publicationById(r, "w", "p") },
  "publication: move": { query: (r) => updatePublication(r as Tx, "w", "p", 1, { at: "t", instant: 1 }) },
  "publication: off its channel": {
    query: (r) => updatePublication(r as Tx, "w", "p", 1, { deletedAt: 1 }),
  },
  "publication: of a channel": { query: (r) => datedOfChannel(r, "w", "c") },
  ...pagesOfPosts(),
  // How many there are, and which come first by date, is known once all were looked at; but none may cost a walk of its own.
  "posts: how many": { query: (r) => countPosts(r, "w", ALL), walks: /^SEARCH posts / },
  "posts: by date": {
    query: (r) => pageOfPosts(r, "w", ALL, { order: "dateAsc", offset: 0, limit: 9 }),
    walks: /^SEARCH posts /,
    sorts: /ORDER BY/,
  },
  "posts: where they appear": { query: (r) => publicationsOfPosts(r, "w", ["p"]), sorts: /ORDER BY/ },
  "notices: how many are unread": { query: (r) => countUnread(r, "w", "u") },
  "notices: the latest": {
    query: (r) => pageOfNotices(r, "w", "u", { unread: false, offset: 0, limit: 9 }),
  },
  "notices: to be mailed": { query: (r) => unmailedNotices(r, "w", "u", 1), sorts: /ORDER BY/ },
  "reminders: what is due": { query: (r) => openWork(r, "w", from, to), sorts: /ORDER BY/ },
  "jobs: is there any": { query: (r) => hasOpenJob(r, 1) },
  mail: { query: (r) => mailById(r, "m") },
  "flags: ignored": { query: (r) => ignoredFlagsOn(r, "w", from), sorts: /ORDER BY/ },
  "activity: newest": { query: (r) => newestActivityId(r, "w"), walks: /activity_at/ },
  "activity: recent": { query: (r) => recentActivity(r, "w", { limit: 9 }), walks: /activity_at/ },
  "activity: narrowed": {
    query: (r) =>
      selectedActivity(
        r,
        "w",
        { words: "salon", who: "u", kind: "post", from: 0, before: 9 },
        { after: { at: 5, id: "a" }, limit: 51 },
      ),
    walks: /activity_at/,
  },
  "activity: of a post": { query: (r) => activityOfSubject(r, "w", { type: "post", id: "p" }, { limit: 9 }) },
  "activity: undone": { query: (r) => undoingOf(r, "w", "a") },
};

/** Every filter there is, each a statement of its own: in the order of an index, up to the limit. */
function pagesOfPosts(): Record<string, { query: Query; walks: RegExp }> {
  const pages: Record<string, { query: Query; walks: RegExp }> = {};
  for (const words of ["", "mot"])
    for (const status of [null, "draft"] as const)
      for (const channelId of [null, "c"])
        for (const binned of [false, true]) {
          const [order, walks] = binned
            ? (["binned", /posts_deleted/] as const)
            : (["newest", /posts_position/] as const);
          const filter = { words, status, channelId, audienceId: channelId, columnId: channelId, binned };
          pages[`posts: ${order} ${words} ${status ?? ""} ${channelId ?? ""}`] = {
            query: (r) => pageOfPosts(r, "w", filter, { order, offset: 0, limit: 9 }),
            walks,
          };
        }
  return pages;
}

const WALK = /^SEARCH (posts|publications|assignments|activity) .*\(workspace_id=\?\)$/;

describe("every hot query", () => {
  const prepare = vi.spyOn(Client.prototype, "prepare");
  let fresh: () => TestStore;
  let store: TestStore;
  beforeAll(async () => {
    ({ fresh } = await storesLike(aPublicationOnAChannel));
  });
  // A database each, as a query is prepared only once on one.
  beforeEach(() => {
    store = fresh();
  });
  afterEach(() => store.close());

  it.each(Object.entries(HOT))(
    "searches by index: %s",
    async (_, { query, sorts, walks, never, statements: least = 1 }) => {
      prepare.mockClear();
      await store.write((tx) => query(tx));
      const statements = prepare.mock.calls.map(([sql]) => sql);
      expect(statements.length).toBeGreaterThanOrEqual(least);
      const explain = new Client(store.file, { readonly: true });
      for (const sql of statements) {
        const plan = planOf(explain, sql);
        expect(
          plan.filter((step) => WALK.test(step) && !walks?.test(step)),
          sql,
        ).toEqual([]);
        expect(
          plan.filter((step) => never?.test(step)),
          sql,
        ).toEqual([]);
        expect(
          plan.filter((step) => step.startsWith("SCAN")),
          sql,
        ).toEqual([]);
        expect(
          plan.filter((step) => step.startsWith("USE TEMP") && !sorts?.test(step)),
          sql,
        ).toEqual([]);
      }
      explain.close();
    },
  );
});

/** For what asks no more of a row that is not there. */
function aPublicationOnAChannel(store: Store): Promise<unknown> {
  return store.write(async (tx) => {
    const { id: workspaceId } = await aWorkspace(tx, { id: "w" });
    await aChannel(tx, { workspaceId, id: "c" });
    await anEvent(tx, { workspaceId, id: "e" });
    await aPost(tx, { workspaceId, id: "p", eventId: "e" });
    for (const [id, at] of [
      ["p", "2026-11-10T09:00"],
      ["before", "2026-10-10T09:00"],
    ] as const)
      await aPublication(tx, { workspaceId, id, postId: "p", channelId: "c", at });
    const { id: contributorId } = await aContributor(tx, { workspaceId });
    const asked = { contributorId, minutes: 30, done: false, answer: null, askedBy: null, askedAt: null };
    await replaceAssignments(tx, workspaceId, "p", [
      { ...asked, id: "now", role: "author", due: "2026-11-05" },
      { ...asked, id: "later", role: "visual", due: "2026-12-05" },
    ]);
  });
}

function planOf(client: Client.Database, sql: string): string[] {
  const nothing = Array.from(sql.matchAll(/\?/g), () => null);
  const steps = client.prepare(`explain query plan ${sql}`).all(...nothing) as { detail: string }[];
  return steps.map(({ detail }) => detail);
}
