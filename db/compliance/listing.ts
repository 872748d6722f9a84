import { describe, expect, it } from "vitest";
import { aChannel, aPost, aPublication, aWorkspace } from "@/db/builders";
import type { Store } from "@/db/store";
import {
  countPosts,
  type ListedOrder,
  type PostSelection,
  pageOfPosts,
  publicationsOfPosts,
} from "@/lib/posts/listing/repository";
import { updatePost } from "@/lib/posts/repository";

const ALL: PostSelection = {
  words: "",
  status: null,
  channelId: null,
  audienceId: null,
  columnId: null,
  binned: false,
};
const BIN = { ...ALL, binned: true };

export function listingComplies(store: () => Store): void {
  const find = async (
    workspaceId: string,
    more: Partial<PostSelection>,
    order: ListedOrder = "newest",
    { offset = 0, limit = 10 } = {},
  ) => {
    const rows = await pageOfPosts(store().read, workspaceId, { ...ALL, ...more }, { order, offset, limit });
    return rows.map(({ id }) => id);
  };
  const workspace = () =>
    store().write(async (tx) => {
      const { id: workspaceId } = await aWorkspace(tx);
      for (const id of ["li", "x"]) await aChannel(tx, { workspaceId, id });
      return workspaceId;
    });

  describe("the list of posts", () => {
    const posts = async () => {
      const workspaceId = await workspace();
      await store().write(async (tx) => {
        const on = (postId: string, channelId: string, at: string | null, deletedAt: number | null = null) =>
          aPublication(tx, { workspaceId, postId, channelId, at, deletedAt, id: `${postId} ${at}` });
        await aPost(tx, { workspaceId, id: "Z", title: "été", status: "idea" });
        await aPost(tx, { workspaceId, id: "a", title: "Zoo", status: "draft", audienceId: "a1" });
        await aPost(tx, { workspaceId, id: "b", title: "L’été, 100 % acier", status: "draft" });
        await aPost(tx, {
          workspaceId,
          id: "c",
          title: "abri_2",
          status: "draft",
          text: "ÉTÉ",
          columnId: "c1",
        });
        await aPost(tx, { workspaceId, id: "binned", title: "été", status: "draft", deletedAt: 1 });
        await aPost(tx, { workspaceId: (await aWorkspace(tx)).id, id: "a", title: "été" });
        await on("a", "li", "2026-11-12T09:00");
        await on("a", "x", "2026-11-20T09:00");
        await on("b", "li", "2026-11-13T09:00");
        await on("b", "x", "2026-11-01T09:00", 5);
        await on("c", "x", null);
        await on("binned", "x", "2026-11-02T09:00");
      });
      return workspaceId;
    };

    it("comes in each order, undated posts last by date", async () => {
      const id = await posts();
      expect(await find(id, {}, "newest")).toEqual(["c", "b", "a", "Z"]);
      expect(await find(id, {}, "title")).toEqual(["c", "Z", "b", "a"]);
      expect(await find(id, {}, "dateAsc")).toEqual(["a", "b", "Z", "c"]);
      expect(await find(id, {}, "dateDesc")).toEqual(["a", "b", "c", "Z"]);
    });

    it.each([
      [{}, ["c", "b", "a", "Z"]],
      [{ words: "ete" }, ["c", "b", "Z"]],
      [{ status: "draft" }, ["c", "b", "a"]],
      [{ channelId: "x" }, ["c", "a"]],
      [{ audienceId: "a1" }, ["a"]],
      [{ columnId: "c1" }, ["c"]],
      [{ columnId: "c1", audienceId: "a1" }, []],
      [{ words: "ÉTÉ", status: "draft" }, ["c", "b"]],
      [{ words: "ete", channelId: "li" }, ["b"]],
      [{ status: "draft", channelId: "li" }, ["b", "a"]],
      [{ words: "zoo", status: "draft", channelId: "li" }, ["a"]],
      [{ words: "100 %" }, ["b"]],
      [{ words: "100%" }, []],
      [{ words: "i_2" }, ["c"]],
      [{ words: "i__" }, []],
      [{ binned: true }, ["binned"]],
      [{ binned: true, words: "été", status: "draft", channelId: "x" }, ["binned"]],
      [{ binned: true, words: "zoo" }, []],
    ] as const)("meets all of %o, and counts as many", async (more, expected) => {
      const id = await posts();
      expect(await find(id, more)).toEqual(expected);
      expect(await countPosts(store().read, id, { ...ALL, ...more })).toBe(expected.length);
    });

    it("comes by pages", async () => {
      const id = await posts();
      expect(await find(id, {}, "newest", { offset: 1, limit: 2 })).toEqual(["b", "a"]);
      expect(await find(id, {}, "newest", { offset: 3, limit: 2 })).toEqual(["Z"]);
    });

    it("finds a post by the words it has now", async () => {
      const id = await posts();
      await store().write((tx) => updatePost(tx, id, "a", 1, { title: "Fête" }));
      expect(await find(id, { words: "zoo" })).toEqual([]);
      expect(await find(id, { words: "FETE" })).toEqual(["a"]);
    });

    it("knows where more than a screenful appears, each post by time, not where it was taken off", async () => {
      const workspaceId = await posts();
      const ids = await store().write(async (tx) => {
        const made = Array.from({ length: 60 }, (_, index) => `many ${index}`);
        for (const id of made) {
          await aPost(tx, { workspaceId, id });
          await aPublication(tx, { workspaceId, postId: id, channelId: "li", at: null });
          await aPublication(tx, { workspaceId, postId: id, channelId: "x", at: "2026-11-05T09:00" });
          await aPublication(tx, { workspaceId, postId: id, channelId: "li", at: "2026-11-04T18:30" });
        }
        return made;
      });
      const rows = await publicationsOfPosts(store().read, workspaceId, [...ids, "b", "Z", "nobody"]);
      const byPost = Map.groupBy(rows, ({ postId }) => postId);
      expect([...byPost.keys()].sort()).toEqual([...ids, "b"].sort());
      for (const id of ids) {
        expect(byPost.get(id)).toEqual([
          { postId: id, channelId: "li", at: "2026-11-04T18:30" },
          { postId: id, channelId: "x", at: "2026-11-05T09:00" },
          { postId: id, channelId: "li", at: null },
        ]);
      }
      expect(byPost.get("b")).toEqual([{ postId: "b", channelId: "li", at: "2026-11-13T09:00" }]);
      expect(await publicationsOfPosts(store().read, workspaceId, [])).toEqual([]);
    });
  });

  describe("the bin", () => {
    it("comes by pages, the last thrown away first", async () => {
      const workspaceId = await workspace();
      await store().write(async (tx) => {
        await aPost(tx, { workspaceId, id: "kept" });
        for (const [id, deletedAt] of [
          ["a", 5],
          ["b", 9],
          ["c", 5],
          ["d", 1],
        ] as const) {
          await aPost(tx, { workspaceId, id, deletedAt });
        }
      });
      expect(await find(workspaceId, BIN, "binned", { limit: 2 })).toEqual(["b", "c"]);
      expect(await find(workspaceId, BIN, "binned", { offset: 2 })).toEqual(["a", "d"]);
    });
  });
}
