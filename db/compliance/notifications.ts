import { describe, expect, it } from "vitest";
import {
  aChannel,
  aContributor,
  aMember,
  anAssignment,
  aPost,
  aPublication,
  aUser,
  aWorkspace,
} from "@/db/builders";
import type { Store } from "@/db/store";
import {
  authorsOf,
  countNotices,
  countUnread,
  insertNotices,
  keepPreference,
  mailedMembers,
  noticeById,
  openWork,
  pageOfNotices,
  preferenceOf,
  setMailed,
  setRead,
  unmailedNotices,
  wantingAtOnce,
} from "@/lib/notifications/repository";
import { newId } from "@/lib/platform/id";

export function notificationsComply(store: () => Store): void {
  async function somebody() {
    return store().write(async (tx) => {
      const { id: workspaceId } = await aWorkspace(tx, { timeZone: "Asia/Tokyo" });
      return { workspaceId, userId: (await aMember(tx, workspaceId, "editor")).user.id };
    });
  }
  type Somebody = Awaited<ReturnType<typeof somebody>>;
  const tell = (who: Somebody, key: string, at: number, postId: string | null = null) =>
    store().write((tx) =>
      insertNotices(tx, [{ ...who, id: newId(at), kind: "asked", key, postId, payload: { title: "É" }, at }]),
    );
  const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);

  describe("notifications", () => {
    it("are told once, listed newest first, and read one by one, by post, or all", async () => {
      const who = await somebody();
      const { workspaceId, userId } = who;
      const [a] = await tell(who, "a", 1, "p");
      expect(await tell(who, "a", 2)).toEqual([]);
      for (const [at, key] of ["b", "c", "d"].entries())
        await tell(who, key, at + 2, key === "b" ? "p" : null);
      const page = (unread: boolean) =>
        pageOfNotices(store().read, workspaceId, userId, { unread, offset: 0, limit: 9 });
      expect(keys(await page(false))).toEqual(["d", "c", "b", "a"]);
      expect(await noticeById(store().read, workspaceId, userId, a!.id)).toEqual(a);
      expect(await noticeById(store().read, workspaceId, "another", a!.id)).toBeNull();
      const read = (only = {}) => store().write((tx) => setRead(tx, workspaceId, userId, 9, only));
      expect(await read({ id: a!.id })).toBe(1);
      expect(await read({ postId: "p" })).toBe(1);
      expect(keys(await page(true))).toEqual(["d", "c"]);
      expect(await countUnread(store().read, workspaceId, userId)).toBe(2);
      expect(await countNotices(store().read, workspaceId, userId, true)).toBe(2);
      expect(await read()).toBe(2);
      expect(await countNotices(store().read, workspaceId, userId, false)).toBe(4);
    });

    it("wait for a mail until they are read, mailed or old", async () => {
      const who = await somebody();
      const { workspaceId, userId } = who;
      for (const [at, key] of ["old", "read", "mailed", "x", "y"].entries()) await tell(who, key, at);
      const rows = await pageOfNotices(store().read, workspaceId, userId, {
        unread: true,
        offset: 0,
        limit: 9,
      });
      const idOf = (key: string) => rows.find((row) => row.key === key)!.id;
      await store().write((tx) => setRead(tx, workspaceId, userId, 9, { id: idOf("read") }));
      await store().write((tx) => setMailed(tx, [idOf("mailed")], 9));
      expect(keys(await unmailedNotices(store().read, workspaceId, userId, 0))).toEqual(["x", "y"]);
    });

    it("come by mail as each wants it", async () => {
      const { workspaceId, userId } = await somebody();
      const other = await store().write((tx) => aUser(tx));
      expect(await preferenceOf(store().read, userId)).toBeNull();
      const keep = (mode: "at_once" | "none") =>
        store().write((tx) => keepPreference(tx, userId, { mode, hour: 7, timeZone: "Europe/Paris" }));
      await keep("none");
      expect(await wantingAtOnce(store().read, [userId, other.id])).toEqual([]);
      expect(await keep("at_once")).toMatchObject({ mode: "at_once", version: 2 });
      expect(await wantingAtOnce(store().read, [userId, other.id])).toEqual([userId]);
      const [mine] = (await mailedMembers(store().read)).filter((row) => row.workspaceId === workspaceId);
      expect(mine).toEqual({
        workspaceId,
        userId,
        mode: "at_once",
        hour: 7,
        timeZone: "Europe/Paris",
        workspaceZone: "Asia/Tokyo",
      });
    });

    it("know what is to be done, and who writes what", async () => {
      const { workspaceId } = await somebody();
      const of = { workspaceId };
      const made = await store().write(async (tx) => {
        const contributorId = (await aContributor(tx, of)).id;
        const post = await aPost(tx, { ...of, title: "Été" });
        const binned = await aPost(tx, { ...of, deletedAt: 1 });
        const idea = await aPost(tx, { ...of, status: "idea" });
        const asked = { ...of, contributorId, due: "2026-11-10" };
        const open = await anAssignment(tx, { ...asked, postId: post.id });
        await anAssignment(tx, { ...asked, postId: post.id, done: true });
        await anAssignment(tx, { ...asked, postId: post.id, role: "visual", due: null });
        for (const postId of [binned.id, idea.id]) await anAssignment(tx, { ...asked, postId });
        const channelId = (await aChannel(tx, of)).id;
        const publication = await aPublication(tx, { ...of, postId: post.id, channelId });
        return { open, post, publication, contributorId };
      });
      const work = (from: string, to: string) => openWork(store().read, workspaceId, from, to);
      expect(await work("2026-11-10", "2026-11-10")).toEqual([
        {
          id: made.open.id,
          postId: made.post.id,
          title: "Été",
          contributorId: made.contributorId,
          role: "author",
          due: "2026-11-10",
          answer: null,
        },
      ]);
      expect(await work("2026-11-11", "2026-11-20")).toEqual([]);
      expect(await authorsOf(store().read, workspaceId, [made.publication.id, "x"])).toEqual([
        { publicationId: made.publication.id, postId: made.post.id, contributorId: made.contributorId },
      ]);
    });
  });
}
