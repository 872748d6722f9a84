import { describe, expect, it } from "vitest";
import {
  aCampaign,
  aChannel,
  aContributor,
  anEvent,
  anObjective,
  aPost,
  aPublication,
  aUser,
  aWorkspace,
} from "@/db/builders";
import type { Store } from "@/db/store";
import { assignmentsOf, insertPost, postById, replaceAssignments, updatePost } from "@/lib/posts/repository";
import { deriveInstants } from "@/lib/publications/instants";
import {
  insertPublication,
  publicationById,
  publicationsOf,
  updatePublication,
} from "@/lib/publications/repository";

export function postsComply(store: () => Store): void {
  const workspace = () =>
    store().write(async (tx) => {
      const { id } = await aWorkspace(tx);
      await aChannel(tx, { workspaceId: id, id: "li" });
      return id;
    });

  describe("posts", () => {
    it("give back all they were given", async () => {
      const workspaceId = await workspace();
      const given = await store().write(async (tx) => {
        const user = await aUser(tx);
        return {
          workspaceId,
          id: "p1",
          position: 7,
          title: "L’été à l’atelier",
          status: "in_review" as const,
          objectiveId: (await anObjective(tx, { workspaceId })).id,
          campaignId: (await aCampaign(tx, { workspaceId })).id,
          eventId: (await anEvent(tx, { workspaceId })).id,
          audienceId: "artisans",
          columnId: "coulisses",
          format: "photo" as const,
          promotional: true,
          cost: 12.34,
          costKind: "images" as const,
          createdAt: "2026-10-20T08:00:00Z",
          text: "Ligne une\nligne deux 👩🏽‍🏭 % _ ' \" \\",
          link: "https://www.lemoine.example/?a=1&b=2",
          media: [
            { type: "image" as const, alt: null },
            { type: "video" as const, alt: "Une étincelle" },
          ],
          createdBy: user.id,
          updatedAt: 1_794_211_200_123,
          deletedAt: null,
        };
      });
      const inserted = await store().write((tx) => insertPost(tx, given));
      expect(inserted).toEqual({ ...given, version: 1 });
      expect(await postById(store().read, workspaceId, "p1")).toEqual(inserted);
      expect(await postById(store().read, "elsewhere", "p1")).toBeNull();
    });

    it("change once a version", async () => {
      const workspaceId = await workspace();
      const post = await store().write((tx) => aPost(tx, { workspaceId, id: "p1" }));
      const change = (title: string) =>
        store().write((tx) => updatePost(tx, workspaceId, "p1", 1, { title }));
      expect(await change("Autre")).toEqual({ ...post, title: "Autre", version: 2 });
      expect(await change("Encore")).toBeNull();
    });

    it("refer only to what their workspace has", async () => {
      const [here, there] = [await workspace(), await workspace()];
      await store().write((tx) => anEvent(tx, { workspaceId: there, id: "salon" }));
      await expect(
        store().write((tx) => aPost(tx, { workspaceId: here, eventId: "salon" })),
      ).rejects.toThrow();
    });

    it("have their assignments replaced in order", async () => {
      const workspaceId = await workspace();
      const [one, two] = [
        { contributorId: "ines", role: "author" as const, minutes: 60.5, due: "2026-11-06", done: true },
        { contributorId: "ines", role: "reviewer" as const, minutes: 0, due: null, done: false },
      ];
      await store().write(async (tx) => {
        await aContributor(tx, { workspaceId, id: "ines" });
        await aPost(tx, { workspaceId, id: "p1" });
        await replaceAssignments(tx, workspaceId, "p1", [one, two]);
      });
      expect(await assignmentsOf(store().read, workspaceId, "p1")).toMatchObject([one, two]);
      const left = await store().write((tx) => replaceAssignments(tx, workspaceId, "p1", [two]));
      expect(left).toMatchObject([two]);
      expect(await store().write((tx) => replaceAssignments(tx, workspaceId, "p1", []))).toEqual([]);
    });
  });

  describe("publications", () => {
    it("give back all they were given, in order of arrival", async () => {
      const workspaceId = await workspace();
      const given = {
        workspaceId,
        id: "z",
        postId: "p1",
        channelId: "li",
        at: "2026-11-09T09:00",
        instant: 1_794_211_200_000,
        text: "Pour LinkedIn",
        result: 12.5,
      };
      const inserted = await store().write(async (tx) => {
        await aPost(tx, { workspaceId, id: "p1" });
        const first = await insertPublication(tx, given);
        await aPublication(tx, { workspaceId, id: "a", postId: "p1", channelId: "li" });
        return first;
      });
      expect(inserted).toEqual({ ...given, position: 0, deletedAt: null, version: 1 });
      expect(await publicationById(store().read, workspaceId, "z")).toEqual(inserted);
      expect((await publicationsOf(store().read, workspaceId, "p1")).map(({ id }) => id)).toEqual(["z", "a"]);
    });

    it("move once a version, and leave their post's list in the bin", async () => {
      const workspaceId = await workspace();
      await store().write(async (tx) => {
        await aPost(tx, { workspaceId, id: "p1" });
        await aPublication(tx, { workspaceId, id: "a", postId: "p1", channelId: "li" });
      });
      const move = (version: number, patch: object) =>
        store().write((tx) => updatePublication(tx, workspaceId, "a", version, patch));
      expect(await move(1, { at: "2026-11-10T09:00", instant: 5 })).toMatchObject({ version: 2, instant: 5 });
      expect(await move(1, { at: null, instant: null })).toBeNull();
      expect(await move(2, { deletedAt: 5 })).toMatchObject({ version: 3, deletedAt: 5 });
      expect(await publicationsOf(store().read, workspaceId, "p1")).toEqual([]);
    });

    it("keep their wall clock when the zone changes, and get another instant", async () => {
      const workspaceId = await workspace();
      const before = await store().write(async (tx) => {
        await aPost(tx, { workspaceId, id: "p1" });
        await aPublication(tx, { workspaceId, id: "undated", postId: "p1", channelId: "li" });
        return aPublication(tx, {
          workspaceId,
          id: "a",
          postId: "p1",
          channelId: "li",
          at: "2026-11-10T09:00",
        });
      });
      await store().write((tx) => deriveInstants(tx, workspaceId, "li", "America/New_York"));
      const after = await publicationById(store().read, workspaceId, "a");
      expect(after).toEqual({ ...before, instant: before.instant! + 6 * 3_600_000 });
      expect(await publicationById(store().read, workspaceId, "undated")).toMatchObject({ instant: null });
    });
  });
}
