import { describe, expect, it } from "vitest";
import { aCampaign, aChannel, aContributor, anEvent, aPost, aPublication, aWorkspace } from "@/db/builders";
import type { Store, Tx } from "@/db/store";
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
  type WholePosts,
  wholePost,
} from "@/lib/calendar/window/repository";
import { replaceAssignments } from "@/lib/posts/repository";
import { updatePublication } from "@/lib/publications/repository";

export function calendarComplies(store: () => Store): void {
  /** A post named after its one publication; `at` null: undated. */
  const place = async (tx: Tx, workspaceId: string, id: string, at: string | null, post: object = {}) => {
    await aPost(tx, { workspaceId, id: `post-${id}`, title: id, ...post });
    return aPublication(tx, { workspaceId, id, postId: `post-${id}`, channelId: "li", at });
  };
  const workspace = (fill: (tx: Tx, workspaceId: string) => Promise<unknown>) =>
    store().write(async (tx) => {
      const { id } = await aWorkspace(tx);
      await aChannel(tx, { workspaceId: id, id: "li" });
      await aContributor(tx, { workspaceId: id, id: "ines" });
      await anEvent(tx, { workspaceId: id, id: "salon" });
      await fill(tx, id);
      return id;
    });
  const november = ["2026-11-01", "2026-11-30"] as const;

  describe("the calendar", () => {
    it("has what is dated in a range, both days included, by time and then id", async () => {
      const workspaceId = await workspace(async (tx, id) => {
        await place(tx, id, "before", "2026-10-31T23:59");
        await place(tx, id, "last", "2026-11-30T23:59");
        await place(tx, id, "b", "2026-11-02T09:00");
        await place(tx, id, "a", "2026-11-02T09:00");
        await place(tx, id, "first", "2026-11-01T00:00");
        await place(tx, id, "after", "2026-12-01T00:00");
        await place(tx, id, "undated", null);
        await place(tx, id, "of-binned", "2026-11-03T09:00", { deletedAt: 1 });
        const { version } = await place(tx, id, "taken-off", "2026-11-03T09:00");
        await updatePublication(tx, id, "taken-off", version, { deletedAt: 1 });
        const other = await aWorkspace(tx);
        await aChannel(tx, { workspaceId: other.id, id: "li" });
        await place(tx, other.id, "elsewhere", "2026-11-03T09:00");
      });
      const rows = await calendarInRange(store().read, workspaceId, ...november);
      expect(rows.map(({ id }) => id)).toEqual(["first", "a", "b", "last"]);
    });

    it("shows of a publication what its post says, without texts", async () => {
      const workspaceId = await workspace((tx, id) =>
        place(tx, id, "a", "2026-11-02T09:00", {
          title: "Titre",
          status: "approved",
          eventId: "salon",
          audienceId: "artisans",
          columnId: "coulisses",
          format: "photo",
          promotional: true,
          media: [{ type: "image", alt: null }],
        }),
      );
      const [row] = await calendarInRange(store().read, workspaceId, ...november);
      expect(row).toEqual({
        id: "a",
        postId: "post-a",
        channelId: "li",
        at: "2026-11-02T09:00",
        instant: Date.UTC(2026, 10, 2, 8),
        version: 1,
        title: "Titre",
        status: "approved",
        objectiveId: null,
        campaignId: null,
        eventId: "salon",
        audienceId: "artisans",
        columnId: "coulisses",
        format: "photo",
        promotional: true,
        hasMedia: true,
        createdBy: null,
      });
    });

    it("keeps undated publications and posts on no channel apart, the newest first", async () => {
      const workspaceId = await workspace(async (tx, id) => {
        await place(tx, id, "one", null, { media: [] });
        await place(tx, id, "two", null);
        await place(tx, id, "binned", null, { deletedAt: 1 });
        await place(tx, id, "dated", "2026-11-02T09:00");
        await aPost(tx, { workspaceId: id, id: "loose" });
        await aPost(tx, { workspaceId: id, id: "looser" });
        await aPost(tx, { workspaceId: id, id: "loose-binned", deletedAt: 1 });
      });
      const undated = await undatedPublications(store().read, workspaceId, 10);
      expect(undated.map(({ id }) => id)).toEqual(["two", "one"]);
      expect(undated[0]).toMatchObject({ at: null, instant: null, hasMedia: false });
      expect(await undatedPublications(store().read, workspaceId, 1)).toHaveLength(1);
      expect((await loosePosts(store().read, workspaceId, 10)).map(({ id }) => id)).toEqual([
        "looser",
        "loose",
      ]);
    });

    it("finds a post loose again when its last channel is taken off, and no more when it comes back", async () => {
      const workspaceId = await workspace((tx, id) => place(tx, id, "a", null));
      const loose = async () => (await loosePosts(store().read, workspaceId, 10)).map(({ id }) => id);
      const set = (version: number, deletedAt: number | null) =>
        store().write((tx) => updatePublication(tx, workspaceId, "a", version, { deletedAt }));
      expect(await loose()).toEqual([]);
      await set(1, 5);
      expect(await loose()).toEqual(["post-a"]);
      await set(2, null);
      expect(await loose()).toEqual([]);
    });

    it("lists one post's publications, dated or not", async () => {
      const workspaceId = await workspace(async (tx, id) => {
        await place(tx, id, "a", "2026-11-02T09:00");
        await aPublication(tx, { workspaceId: id, id: "b", postId: "post-a", channelId: "li" });
      });
      const rows = await calendarOfPost(store().read, workspaceId, "post-a");
      expect(rows.map(({ id, at }) => [id, at])).toEqual([
        ["a", "2026-11-02T09:00"],
        ["b", null],
      ]);
    });

    it("knows who is named on the posts of a range, once each", async () => {
      const named = [
        { contributorId: "ines", role: "author" as const, minutes: 1, due: null, done: false },
        { contributorId: "ines", role: "visual" as const, minutes: 1, due: null, done: false },
      ];
      const workspaceId = await workspace(async (tx, id) => {
        await place(tx, id, "in", "2026-11-02T09:00");
        await place(tx, id, "out", "2026-12-02T09:00");
        await replaceAssignments(tx, id, "post-in", named);
        await replaceAssignments(tx, id, "post-out", named);
      });
      const ines = (postId: string) => ({ postId, contributorId: "ines" });
      expect(await contributorsInRange(store().read, workspaceId, ...november)).toEqual([ines("post-in")]);
      expect(await contributorsOfPosts(store().read, workspaceId, ["post-out"])).toEqual([ines("post-out")]);
      expect(await contributorsOfPosts(store().read, workspaceId, [])).toEqual([]);
    });
  });

  describe("the window of a check", () => {
    /** "post: publications" of the posts; a row of another post may come along, and counts for nothing. */
    const found = ({ posts, publications }: WholePosts) =>
      posts
        .map(({ id }) => {
          const own = publications.filter(({ postId }) => postId === id).map((one) => one.id);
          return `${id}: ${own.sort()}`;
        })
        .sort();
    const work = (given: object) => ({
      contributorId: "ines",
      role: "author" as const,
      minutes: 45.5,
      due: "2026-11-10" as string | null,
      done: false,
      ...given,
    });

    it("has the posts of its days and of an event, whole", async () => {
      const workspaceId = await workspace(async (tx, id) => {
        await place(tx, id, "in", "2026-11-30T23:59");
        await place(tx, id, "out", "2026-12-01T00:00", { eventId: "salon" });
        await place(tx, id, "binned", "2026-11-02T09:00", { eventId: "salon", deletedAt: 1 });
        const { version } = await place(tx, id, "taken-off", "2026-11-03T09:00");
        await updatePublication(tx, id, "taken-off", version, { deletedAt: 1 });
        const further = { workspaceId: id, postId: "post-in", channelId: "li" };
        await aPublication(tx, {
          ...further,
          id: "later",
          at: "2027-12-03T09:00",
          text: "À part",
          result: 2.5,
        });
        await aPublication(tx, { ...further, id: "never" });
        await replaceAssignments(tx, id, "post-in", [work({ due: null }), work({ role: "reviewer" })]);
        const other = await aWorkspace(tx);
        await aChannel(tx, { workspaceId: other.id, id: "li" });
        await anEvent(tx, { workspaceId: other.id, id: "salon" });
        await place(tx, other.id, "in", "2026-11-03T09:00", { eventId: "salon" });
      });
      const window = await postsInDays(store().read, workspaceId, ...november);
      expect(found(window)).toEqual(["post-in: in,later,never"]);
      expect(window.publications).toContainEqual({
        id: "later",
        postId: "post-in",
        channelId: "li",
        at: "2027-12-03T09:00",
        text: "À part",
        result: 2.5,
      });
      expect(window.assignments.map(({ role, minutes, due, done }) => [role, minutes, due, done])).toEqual([
        ["author", 45.5, null, false],
        ["reviewer", 45.5, "2026-11-10", false],
      ]);
      expect(found(await postsOfEvent(store().read, workspaceId, "salon"))).toEqual(["post-out: out"]);
      expect(found(await wholePost(store().read, workspaceId, "post-in"))).toEqual(found(window));
      expect(found(await wholePost(store().read, workspaceId, "post-binned"))).toEqual([]);
    });

    it("has all that it takes of a post", async () => {
      const post = {
        title: "Titre",
        status: "approved" as const,
        eventId: "salon",
        audienceId: "artisans",
        columnId: "coulisses",
        format: "photo" as const,
        promotional: true,
        cost: 12.34,
        createdAt: "2026-10-20T08:00:00Z",
        link: "https://lemoine.example",
        media: [{ type: "image" as const, alt: null }],
        text: "Ligne une\nligne deux 👩🏽‍🏭",
      };
      const workspaceId = await workspace((tx, id) => place(tx, id, "a", "2026-11-02T09:00", post));
      const { posts } = await wholePost(store().read, workspaceId, "post-a");
      expect(posts).toEqual([{ ...post, id: "post-a", objectiveId: null, campaignId: null }]);
    });

    it("has posts with work to do, due by then however long ago, dated or not", async () => {
      const workspaceId = await workspace(async (tx, id) => {
        const due = async (name: string, given: object, post: object = {}) => {
          await aPost(tx, { workspaceId: id, id: name, status: "draft", ...post });
          await replaceAssignments(tx, id, name, [work(given)]);
        };
        await due("due", { due: "2026-11-30" });
        await due("long-overdue", { due: "2019-01-01" });
        await due("later", { due: "2026-12-01" });
        await due("later-begun", { due: "2026-12-01" });
        const begun = { workspaceId: id, id: "b", postId: "later-begun", channelId: "li" };
        await aPublication(tx, { ...begun, at: "2026-10-31T23:59" });
        await due("whenever", { due: null });
        await due("done", { done: true });
        await due("binned", {}, { deletedAt: 1 });
        for (const status of ["idea", "published", "failed", "cancelled"] as const)
          await due(status, {}, { status });
      });
      const [from, to] = november;
      const names = ({ posts }: WholePosts) => posts.map(({ id }) => id).sort();
      expect(names(await postsDueUpTo(store().read, workspaceId, to))).toEqual(["due", "long-overdue"]);
      expect(names(await postsDueAfter(store().read, workspaceId, to, from))).toEqual(["later-begun"]);
      expect(names(await postsDueAfter(store().read, workspaceId, to, "2026-10-31"))).toEqual([]);
    });

    it("counts each amount that is spent on a campaign", async () => {
      const workspaceId = await workspace(async (tx, id) => {
        await aCampaign(tx, { workspaceId: id, id: "k" });
        await aCampaign(tx, { workspaceId: id, id: "other" });
        const spend = (cost: number, post: object = {}) =>
          aPost(tx, { workspaceId: id, campaignId: "k", cost, ...post });
        for (const cost of [100, 0.1, 100, 0]) await spend(cost);
        await spend(100, { status: "idea" });
        await spend(100, { status: "published" });
        await spend(100, { status: "failed" });
        await spend(100, { status: "cancelled" });
        await spend(100, { deletedAt: 1 });
        await spend(7, { campaignId: "other" });
      });
      expect(await costsOn(store().read, workspaceId, "k")).toEqual([
        { cost: 0.1, count: 1 },
        { cost: 100, count: 4 },
      ]);
      expect(await costsOn(store().read, workspaceId, "none")).toEqual([]);
    });
  });
}
