import { describe, expect, it } from "vitest";
import { aUser, aWorkspace } from "@/db/builders";
import type { Store } from "@/db/store";
import {
  activityById,
  activityOfSubject,
  appendActivity,
  newestActivityId,
  recentActivity,
  undoingOf,
} from "@/lib/activity/repository";
import { ignoredFlagById, ignoredFlagsOn, insertIgnoredFlag, setFlagRevoked } from "@/lib/flags/repository";

export function activityComplies(store: () => Store): void {
  describe("activity", () => {
    const append = (workspaceId: string, id: string, at: number, over: object = {}) =>
      store().write((tx) =>
        appendActivity(tx, {
          workspaceId,
          id,
          actorId: null,
          verb: "publication.move",
          at,
          subjectType: "post",
          subjectId: "p1",
          payload: { before: { at: null }, after: { at: "2026-11-09T09:00" } },
          ...over,
        }),
      );

    it("comes by pages, the newest first, whole or of one subject", async () => {
      const { id } = await store().write((tx) => aWorkspace(tx));
      expect(await newestActivityId(store().read, id)).toBeNull();
      await append(id, "a", 5);
      await append(id, "b", 5);
      await append(id, "c", 4, { subjectId: "p2" });
      const last = await append(id, "d", 9);
      const first = await recentActivity(store().read, id, { limit: 2 });
      expect(first.map((row) => row.id)).toEqual(["d", "b"]);
      const rest = await recentActivity(store().read, id, { before: first[1]!, limit: 9 });
      expect(rest.map((row) => row.id)).toEqual(["a", "c"]);
      const ofPost = await activityOfSubject(store().read, id, { type: "post", id: "p1" }, { limit: 9 });
      expect(ofPost.map((row) => row.id)).toEqual(["d", "b", "a"]);
      expect(await newestActivityId(store().read, id)).toBe("d");
      expect(await activityById(store().read, id, "d")).toEqual(last);
      expect(last.payload).toEqual({ before: { at: null }, after: { at: "2026-11-09T09:00" } });
      expect(await activityById(store().read, "elsewhere", "d")).toBeNull();
    });

    it("tells what took it back", async () => {
      const { id } = await store().write((tx) => aWorkspace(tx));
      await append(id, "a", 1);
      expect(await undoingOf(store().read, id, "a")).toBeNull();
      await append(id, "b", 2, { verb: "undo", undoes: "a" });
      expect(await undoingOf(store().read, id, "a")).toMatchObject({ id: "b" });
    });
  });

  describe("ignored flags", () => {
    it("are in force until their day, or until revoked", async () => {
      const { workspaceId, userId } = await store().write(async (tx) => ({
        workspaceId: (await aWorkspace(tx)).id,
        userId: (await aUser(tx)).id,
      }));
      const ignore = (id: string, until: string) =>
        store().write((tx) =>
          insertIgnoredFlag(tx, {
            workspaceId,
            id,
            flagKey: `key-${id}`,
            rule: "cadence.over-posting",
            subject: { channel: "li" },
            reason: "Semaine du salon",
            until,
            createdBy: userId,
            createdAt: 1,
          }),
        );
      const flag = await ignore("a", "2026-11-09");
      await ignore("b", "2026-11-08");
      const inForce = async () =>
        (await ignoredFlagsOn(store().read, workspaceId, "2026-11-09")).map(({ id }) => id);
      expect(await inForce()).toEqual(["a"]);
      const revoke = (revoked: { at: number; by: string } | null, version: number) =>
        store().write((tx) => setFlagRevoked(tx, workspaceId, "a", version, revoked));
      expect(await revoke({ at: 7, by: userId }, 1)).toEqual({
        ...flag,
        revokedAt: 7,
        revokedBy: userId,
        version: 2,
      });
      expect(await revoke(null, 1)).toBeNull();
      expect(await inForce()).toEqual([]);
      await revoke(null, 2);
      expect(await ignoredFlagById(store().read, workspaceId, "a")).toEqual({ ...flag, version: 3 });
      expect(await inForce()).toEqual(["a"]);
    });
  });
}
