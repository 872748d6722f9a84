import { describe, expect, it } from "vitest";
import { aComment, aMember, aPost, aShare, aWorkspace } from "@/db/builders";
import type { Store } from "@/db/store";
import { commentById, commentsOf, updateComment } from "@/lib/comments/repository";
import { noteSeen, revokeRow, shareByTokenHash, sharesOf } from "@/lib/shares/repository";
import { shareTokenHash } from "@/lib/shares/token";

/** Comments and share links. */
export function talkComplies(store: () => Store): void {
  describe("comments", () => {
    it("come in the order in which they were written, deleted ones too, each post's alone", async () => {
      const { workspaceId, postId, ids } = await store().write(async (tx) => {
        const { id: workspaceId } = await aWorkspace(tx);
        const of = { workspaceId, postId: (await aPost(tx, { workspaceId })).id };
        const last = await aComment(tx, { ...of, createdAt: 2 });
        const first = await aComment(tx, { ...of, createdAt: 1, deletedAt: 3 });
        await aComment(tx, { workspaceId, postId: (await aPost(tx, { workspaceId })).id });
        return { ...of, ids: [first.id, last.id] };
      });
      expect((await commentsOf(store().read, workspaceId, postId)).map(({ id }) => id)).toEqual(ids);
    });

    it("change from the version that is meant, and keep lists and nothings as they are", async () => {
      const { workspaceId, id } = await store().write(async (tx) => {
        const { id: workspaceId } = await aWorkspace(tx);
        const { id: postId } = await aPost(tx, { workspaceId });
        return aComment(tx, { workspaceId, postId, mentions: ["a", "é’"], resolvedAt: 5 });
      });
      const patch = (version: number) =>
        store().write((tx) =>
          updateComment(tx, workspaceId, id, version, {
            text: "Œuvre 🎉\n2",
            mentions: [],
            resolvedAt: null,
          }),
        );
      expect(await patch(2)).toBeNull();
      expect(await patch(1)).toMatchObject({ version: 2 });
      expect(await commentById(store().read, workspaceId, id)).toMatchObject({
        text: "Œuvre 🎉\n2",
        mentions: [],
        resolvedAt: null,
        userId: null,
        shareId: null,
      });
    });
  });

  describe("share links", () => {
    it("are found by their digest, ended once, and seen without becoming another version", async () => {
      const token = `token ${crypto.randomUUID()}`;
      const { workspaceId, share } = await store().write(async (tx) => {
        const { id: workspaceId } = await aWorkspace(tx);
        const { user } = await aMember(tx, workspaceId, "editor");
        const share = await aShare(tx, token, { workspaceId, createdBy: user.id, channelIds: ["c"] });
        return { workspaceId, share };
      });
      await store().write((tx) => noteSeen(tx, share.id, 7));
      expect(await store().write((tx) => revokeRow(tx, share, 8))).toMatchObject({ version: 2 });
      expect(await store().write((tx) => revokeRow(tx, share, 9))).toBeNull();
      const kept = { id: share.id, seenAt: 7, revokedAt: 8, channelIds: ["c"], mayApprove: true };
      expect(await shareByTokenHash(store().read, shareTokenHash(token))).toMatchObject(kept);
      expect(await shareByTokenHash(store().read, token)).toBeNull();
      expect(await sharesOf(store().read, workspaceId, 9)).toMatchObject([
        { share: kept, maker: "Lucie Carrel" },
      ]);
    });
  });
}
