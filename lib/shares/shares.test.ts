import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { aChannel, aComment, aPost, aPublication, aShare } from "@/db/builders";
import { notifications } from "@/db/schema";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { done } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { aWorld, type World } from "@/lib/actions/world";
import { activityOfSubject } from "@/lib/activity/repository";
import { actorIn } from "@/lib/people/actor";
import { updateMember, userById } from "@/lib/people/repository";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { postFor } from "@/lib/posts/queries";
import { postById } from "@/lib/posts/repository";
import { createShare, revokeShare } from "./actions";
import { guestWith } from "./admit";
import { commentOverShare, decideOverShare } from "./guest-actions";
import { behindShare } from "./page";
import { sharesFor } from "./queries";
import { shareByTokenHash } from "./repository";
import { newShareToken, shareTokenHash } from "./token";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
const NOW = "2026-11-09T08:00:00Z";
vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse("2026-11-09T08:00:00Z") }));

let store: Store;
let fresh: () => Store;
let world: World;
let W: string;

beforeAll(async () => {
  ({ fresh, filled: world } = await storesLike(aWorld));
  W = world.here.workspace;
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  session.claim = null;
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const tokenOf = ({ link }: { link: string }) => link.split("/").at(-1)!;
const page = async (token: string) => (await behindShare(token))?.calendar ?? null;
const titles = (calendar: Awaited<ReturnType<typeof page>>) =>
  calendar!.days.flatMap(({ cards }) => cards.map(({ post }) => post.title));

async function make(over: Record<string, unknown> = {}) {
  session.claim = world.people.editor;
  const input = {
    from: "2026-11-09",
    to: "2026-11-15",
    channelIds: [],
    mayApprove: false,
    expires: { days: 7 },
  };
  const answer = await createShare({ workspace: world.here.slug, name: "Client", ...input, ...over });
  session.claim = null;
  return answer;
}

/** A post of this status, with one publication. */
async function published(
  status: PostStatus,
  over: { at?: string | null; channelId?: string; text?: string } = {},
) {
  return store.write(async (tx) => {
    const post = await aPost(tx, { workspaceId: W, status, title: `Un ${status}`, text: "Commun" });
    const { at = "2026-11-13T10:00", channelId = world.here.channel, text = null } = over;
    await aPublication(tx, { workspaceId: W, postId: post.id, channelId, at, text });
    return post;
  });
}

describe("what a link shows", () => {
  test("is what stands in its days, on its channels, and may be read outside", async () => {
    for (const status of ["idea", "draft", "cancelled", "failed", "approved"] as const)
      await published(status);
    await published("scheduled", { at: "2026-11-16T00:00" });
    await published("published", { at: null });
    await published("changes_requested", { channelId: world.here.emptyChannel });
    expect(titles(await page(world.here.links.open))).toEqual([
      "Vu par le client",
      "Un approved",
      "Un changes_requested",
    ]);
    const narrow = await done(make({ channelIds: [world.here.channel] }));
    expect(titles(await page(tokenOf(narrow)))).toEqual(["Un approved"]);
  });

  test("says nothing of the team among itself, nor of what else the post is on", async () => {
    const post = await published("in_review", { text: "Pour LinkedIn" });
    await store.write(async (tx) => {
      const of = { workspaceId: W, postId: post.id };
      await aPublication(tx, {
        ...of,
        channelId: world.here.emptyChannel,
        at: "2026-12-24T10:00",
        text: "Secret de Noël",
      });
      await aComment(tx, { ...of, text: "Entre nous" });
      await aComment(tx, {
        ...of,
        audience: "outside",
        text: "Pour vous",
        userId: world.people.owner.userId,
      });
    });
    const text = JSON.stringify(await page(world.here.links.open));
    expect(text).toContain("Pour LinkedIn");
    expect(text).toContain("Pour vous");
    for (const secret of [
      "Entre nous",
      "Le client est difficile",
      "Secret de Noël",
      "Commun",
      "@lemoine.example",
      world.people.owner.userId,
      W,
    ])
      expect(text).not.toContain(secret);
  });

  test("is one card a post and day, with the texts of its channels; words and verdict stand on the first", async () => {
    const post = await published("approved");
    await store.write(async (tx) => {
      const of = { workspaceId: W, postId: post.id };
      const abroad = await aChannel(tx, { workspaceId: W, name: "Bluesky", timeZone: "Europe/London" });
      await aPublication(tx, { ...of, channelId: abroad.id, at: "2026-11-13T11:00", text: "Plus court" });
      await aPublication(tx, { ...of, channelId: world.here.channel, at: "2026-11-14T10:00" });
    });
    const { days } = (await page(world.here.links.open))!;
    const cards = days.flatMap(({ day, cards }) => cards.map((card) => ({ day, ...card })));
    expect(cards.filter((card) => card.post.id === post.id)).toMatchObject([
      {
        day: "2026-11-13",
        isFirst: true,
        publications: [
          { time: "10:00", zone: null, text: "Commun" },
          { time: "11:00", zone: "Europe/London", text: "Plus court" },
        ],
      },
      { day: "2026-11-14", isFirst: false, publications: [{ time: "10:00" }] },
    ]);
  });
});

describe("a link is over", () => {
  test.each(["revoked", "expired", "fallen"] as const)("where it is %s", async (kind) => {
    expect(await page(world.here.links[kind])).toBeNull();
  });

  test.each(["", "x", "../../etc", "a".repeat(10_000), "é’\u0000"])(
    "where nobody made it: %#",
    async (token) => {
      expect(await page(token)).toBeNull();
    },
  );

  test("from the very next request after it is taken back, or its maker falls", async () => {
    const one = tokenOf(await done(make()));
    const two = tokenOf(await done(make()));
    expect(await page(one)).not.toBeNull();
    const share = await shareByTokenHash(store.read, shareTokenHash(one));
    session.claim = world.people.manager;
    await done(revokeShare({ workspace: world.here.slug, id: share!.id }));
    expect(await guestWith(store.read, one, Date.parse(NOW))).toBeNull();
    await store.write((tx) => updateMember(tx, W, world.people.editor.userId, 1, { role: "contributor" }));
    expect(await guestWith(store.read, two, Date.parse(NOW))).toBeNull();
    const words = { token: two, postId: world.here.shared.post, text: "Encore moi" };
    expect(await commentOverShare(words)).toMatchObject({ code: "not_found" });
  });

  test("the right to approve goes when its lender loses it, the link does not", async () => {
    const token = newShareToken();
    const by = world.people.manager.userId;
    await store.write((tx) => aShare(tx, token, { workspaceId: W, createdBy: by }));
    const { shared } = world.here;
    expect((await guestWith(store.read, token, Date.parse(NOW)))!.mayApprove).toBe(true);
    await store.write((tx) => updateMember(tx, W, by, 1, { role: "editor" }));
    expect((await guestWith(store.read, token, Date.parse(NOW)))!.mayApprove).toBe(false);
    const verdict = { token, postId: shared.post, verdict: "approved", ...shared.read };
    expect(await decideOverShare(verdict)).toMatchObject({ code: "forbidden", message: "share_only_reads" });
  });
});

describe("making a link", () => {
  test("keeps its digest, and answers the token once", async () => {
    const token = tokenOf(await done(make()));
    const row = await shareByTokenHash(store.read, shareTokenHash(token));
    expect(JSON.stringify(row)).not.toContain(token);
    const user = await userById(store.read, world.people.editor.userId);
    const listed = await sharesFor((await actorIn(store.read, user!, world.here.slug))!);
    expect(JSON.stringify(listed)).not.toContain(token);
    expect(listed.find(({ id }) => id === row!.id)).toMatchObject({
      name: "Client",
      state: "open",
      seenAt: null,
    });
  });

  test("nobody lends an approval that is not theirs", async () => {
    expect(await make({ mayApprove: true })).toMatchObject({
      code: "refused",
      message: "share_lends_no_approval",
    });
  });

  test.each([
    ["an end in the past", { expires: { until: "2026-11-08" } }, { "expires.until": "past" }],
    ["an end too far away", { expires: { until: "2027-12-01" } }, { "expires.until": "too_far" }],
    ["days the wrong way round", { to: "2026-11-08" }, { to: "end_before_start" }],
    ["more than a quarter", { to: "2027-03-01" }, { to: "too_far" }],
    ["a channel of others", { channelIds: ["x"] }, { channelIds: "not_one_of" }],
    ["a name of nothing", { name: "  " }, { name: "required" }],
  ])("refuses %s", async (_, over, fields) => {
    expect(await make(over)).toMatchObject({ code: "invalid", fields });
  });

  test("is used when it is first opened, and contributors do not see who has one", async () => {
    const token = tokenOf(await done(make()));
    await (await behindShare(token))!.seen();
    expect((await shareByTokenHash(store.read, shareTokenHash(token)))!.seenAt).toBe(Date.parse(NOW));
    const user = await userById(store.read, world.people.contributor.userId);
    expect(await sharesFor((await actorIn(store.read, user!, world.here.slug))!)).toEqual([]);
  });
});

describe("words over a link", () => {
  const say = (over: Record<string, unknown> = {}) =>
    commentOverShare({
      token: world.here.links.open,
      postId: world.here.shared.post,
      text: "<b>Bien</b>",
      ...over,
    });

  test("stand outside, as text, under the link's name and nobody's; its maker is told", async () => {
    expect(await say()).toEqual({ ok: true, data: {} });
    const { days } = (await page(world.here.links.open))!;
    const threads = days.flatMap(({ cards }) => cards.flatMap(({ post }) => post.threads));
    expect(threads.at(-1)).toMatchObject({
      comments: [{ byName: "Direction du client", outside: true, text: "<b>Bien</b>" }],
    });
    const [row] = await activityOfSubject(
      store.read,
      W,
      { type: "post", id: world.here.shared.post },
      { limit: 1 },
    );
    expect(row).toMatchObject({
      actorId: null,
      verb: "comment.write",
      payload: { by: { share: world.here.share, name: "Direction du client" } },
    });
    const told = (await store.read.db.select().from(notifications)).filter(
      ({ kind }) => kind === "commented",
    );
    expect(told).toMatchObject([
      { kind: "commented", payload: { outside: true, by: "Direction du client ↗" } },
    ]);
  });

  test("are told from a member's in the history of the post", async () => {
    await done(say());
    const user = await userById(store.read, world.people.viewer.userId);
    const actor = (await actorIn(store.read, user!, world.here.slug))!;
    expect((await postFor(actor, world.here.shared.post))!.history[0]).toMatchObject({
      by: "Direction du client",
      outside: true,
    });
  });

  test("do not reach what the team says among itself, nor posts that are not shown", async () => {
    expect(await say({ threadId: world.here.shared.inside })).toMatchObject({ code: "not_found" });
    expect(await say({ postId: world.here.post })).toMatchObject({ code: "not_found" });
    expect(await say({ postId: world.here.binned })).toMatchObject({ code: "not_found" });
    const later = await published("approved", { at: "2026-11-16T09:00" });
    expect(await say({ postId: later.id })).toMatchObject({ code: "not_found" });
    expect(await say({ audience: "internal" })).toMatchObject({ code: "invalid" });
    expect(await say({ mentions: [world.people.owner.userId] })).toMatchObject({ code: "invalid" });
  });
});

describe("verdicts over a link", () => {
  const decide = (over: Record<string, unknown> = {}) =>
    decideOverShare({
      token: world.here.links.open,
      postId: world.here.shared.post,
      verdict: "approved",
      ...world.here.shared.read,
      ...over,
    });
  const status = async () => (await postById(store.read, W, world.here.shared.post))!.status;

  test("approve what was read, once", async () => {
    expect(await decide()).toEqual({ ok: true, data: {} });
    expect(await status()).toBe("approved");
    expect(await decide()).toMatchObject({ ok: false, code: "refused" });
  });

  test("return with a word, not without", async () => {
    expect(await decide({ verdict: "returned" })).toMatchObject({ fields: { comment: "required" } });
    expect(await decide({ verdict: "returned", comment: "Le logo" })).toMatchObject({ ok: true });
    expect(await status()).toBe("changes_requested");
  });

  test("do not hold for words that came since, and learn nothing of them", async () => {
    const answer = await decide({ digest: "another" });
    expect(answer).toMatchObject({ ok: false, code: "conflict" });
    expect(answer).not.toHaveProperty("current");
    expect(await status()).toBe("in_review");
  });

  test("approve nothing of which a part is out of sight, but may return it", async () => {
    await store.write((tx) =>
      aPublication(tx, {
        workspaceId: W,
        postId: world.here.shared.post,
        channelId: world.here.shared.channel,
        at: "2026-12-24T10:00",
        text: "Secret de Noël",
      }),
    );
    const calendar = (await page(world.here.links.open))!;
    const { approval } = calendar.days.flatMap(({ cards }) => cards)[0]!.post;
    expect(approval!.may).toBe("elsewhere");
    expect(await decide({ digest: approval!.digest })).toMatchObject({ message: "share_shows_a_part" });
    const returned = { digest: approval!.digest, verdict: "returned", comment: "Et Noël ?" };
    expect(await decide(returned)).toMatchObject({ ok: true });
  });

  test("are not given for a step that is the team's own", async () => {
    const post = await published("in_review");
    const { days } = (await page(world.here.links.open))!;
    const shown = days.flatMap(({ cards }) => cards).find((card) => card.post.id === post.id)!.post;
    expect(shown.approval!.may).toBe("not_yours");
    const { step, digest } = shown.approval!;
    expect(await decide({ postId: post.id, step, digest })).toMatchObject({
      ok: false,
      message: "approval_not_yours",
    });
  });
});
