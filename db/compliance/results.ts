import { describe, expect, it } from "vitest";
import { aChannel, anObjective, aPost, aPublication, aWorkspace } from "@/db/builders";
import type { Store } from "@/db/store";
import {
  insertFigures,
  insertKpiValue,
  kpiValueOf,
  kpiValuesIn,
  outById,
  outIn,
  updateFigures,
  updateKpiValue,
} from "@/lib/results/repository";
import { NO_FIGURES } from "@/lib/results/vocabulary";

/** Figures of publications and KPI values. */
export function resultsComply(store: () => Store): void {
  describe("results", () => {
    it("what is out comes by time, with figures or without, and nothing that is not out", async () => {
      const { workspaceId, ids } = await store().write(async (tx) => {
        const { id: workspaceId } = await aWorkspace(tx);
        const { id: channelId } = await aChannel(tx, { workspaceId });
        const put = async (status: "published" | "scheduled" | "draft", at: string) => {
          const { id: postId } = await aPost(tx, { workspaceId, status });
          return (await aPublication(tx, { workspaceId, postId, channelId, at })).id;
        };
        const late = await put("scheduled", "2026-11-09T18:00");
        const early = await put("published", "2026-11-09T08:00");
        await put("draft", "2026-11-09T09:00");
        await put("published", "2026-11-10T00:00");
        await insertFigures(tx, { workspaceId, id: early, ...NO_FIGURES, reach: 12, takenOn: "2026-11-10" });
        return { workspaceId, ids: [early, late] };
      });
      const rows = await outIn(store().read, workspaceId, { from: "2026-11-09", to: "2026-11-09" });
      expect(rows.map(({ id, reach, figuresVersion }) => [id, reach, figuresVersion])).toEqual([
        [ids[0], 12, 1],
        [ids[1], null, 0],
      ]);
      expect(await outById(store().read, workspaceId, ids[1]!, "2026-11-08")).toBeNull();
      const patch = (version: number) =>
        store().write((tx) => updateFigures(tx, workspaceId, ids[0]!, version, { reach: null, leads: 0 }));
      expect(await patch(2)).toBeNull();
      expect(await patch(1)).toMatchObject({ version: 2, reach: null, leads: 0, takenOn: "2026-11-10" });
    });

    it("an objective has one value a week", async () => {
      const { workspaceId, objectiveId } = await store().write(async (tx) => {
        const { id: workspaceId } = await aWorkspace(tx);
        const { id: objectiveId } = await anObjective(tx, { workspaceId });
        const of = { workspaceId, objectiveId };
        await insertKpiValue(tx, { ...of, id: "b", week: "2026-11-09", value: 4.5 });
        await insertKpiValue(tx, { ...of, id: "a", week: "2026-11-02", value: -1 });
        return of;
      });
      await expect(
        store().write((tx) =>
          insertKpiValue(tx, { workspaceId, objectiveId, id: "c", week: "2026-11-09", value: 1 }),
        ),
      ).rejects.toThrow();
      const week = { from: "2026-11-02", to: "2026-11-08" };
      expect(await kpiValuesIn(store().read, workspaceId, week)).toMatchObject([{ id: "a", value: -1 }]);
      await store().write((tx) => updateKpiValue(tx, workspaceId, "b", 1, { deletedAt: 5 }));
      expect(await kpiValueOf(store().read, workspaceId, objectiveId, "2026-11-09")).toMatchObject({
        version: 2,
        deletedAt: 5,
      });
    });
  });
}
