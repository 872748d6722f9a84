import { describe, expect, it } from "vitest";
import { aChannel, aContributor, anEvent, aPost, aPublication, aWorkspace } from "@/db/builders";
import type { Store, Tx } from "@/db/store";
import {
  calendarInRange,
  calendarOfPost,
  contributorsInRange,
  contributorsOfPosts,
  loosePosts,
  planWindow,
  undatedPublications,
} from "@/lib/calendar/repository";
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
    it("holds what is dated in it, and all that is dated of the events", async () => {
      const workspaceId = await workspace(async (tx, id) => {
        await place(tx, id, "in", "2026-11-02T09:00");
        await place(tx, id, "out", "2026-12-02T09:00");
        await place(tx, id, "event-in", "2026-11-03T09:00", { eventId: "salon", status: "approved" });
        await aPublication(tx, {
          workspaceId: id,
          id: "later",
          postId: "post-event-in",
          channelId: "li",
          at: "2026-12-03T09:00",
        });
        await aPublication(tx, { workspaceId: id, id: "never", postId: "post-event-in", channelId: "li" });
        await place(tx, id, "event-out", "2026-10-03T09:00", { eventId: "salon" });
        await place(tx, id, "event-binned", "2026-10-03T09:00", { eventId: "salon", deletedAt: 1 });
      });
      const window = async (events: string[]) =>
        Object.fromEntries(
          (await planWindow(store().read, workspaceId, ...november, events)).map((post) => [
            post.id,
            post.publications.map(({ id }) => id).sort(),
          ]),
        );
      expect(await window([])).toEqual({ "post-in": ["in"], "post-event-in": ["event-in"] });
      expect(await window(["salon", "nothing"])).toEqual({
        "post-in": ["in"],
        "post-event-in": ["event-in", "later"],
        "post-event-out": ["event-out"],
      });
      const [post] = await planWindow(store().read, workspaceId, "2026-11-03", "2026-11-03", []);
      expect(post).toMatchObject({ status: "approved", event: "salon", promotional: false });
      expect(post!.publications[0]).toMatchObject({ channel: "li", at: "2026-11-03T09:00" });
    });
  });
}
