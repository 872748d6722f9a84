import { describe, expect, it } from "vitest";
import { UniqueViolation } from "@/db/errors";
import { demoPlan } from "@/db/seed/demo";
import type { Store } from "@/db/store";
import { calendarInRange, loosePosts } from "@/lib/calendar/repository";
import { updateChannel } from "@/lib/channels/repository";
import { updateContributor } from "@/lib/contributors/repository";
import { updateEvent } from "@/lib/events/repository";
import type { Plan } from "@/lib/plan/document";
import { readPlan } from "@/lib/plan/read";
import { toDocument, writePlan } from "@/lib/plan/write";
import { newId } from "@/lib/platform/id";
import { instantToMs } from "@/lib/platform/time";
import { loadDocument } from "@/lib/workspaces/document-repository";
import { importPlan } from "@/lib/workspaces/import-plan";
import { planOf } from "@/lib/workspaces/plan-document";

const DEMOS = ["aciers-lemoine", "atelier-vauquelin", "saint-arven", "table-augustine"];

export function documentComplies(store: () => Store): void {
  const bringIn = (plan: Plan, slug: string = newId()) =>
    store().write((tx) => importPlan(tx, plan, { id: newId(), slug, at: 1 }));
  const takeOut = (workspaceId: string) =>
    store().snapshot(async (reader) => {
      const rows = (await loadDocument(reader, workspaceId))!;
      return planOf(rows, rows.workspace.frame!);
    });

  describe("a plan document", () => {
    it.each(DEMOS)("comes out as it came in: %s", async (name) => {
      const plan = demoPlan(name);
      const { id } = await bringIn(plan);
      expect(writePlan(await takeOut(id))).toBe(writePlan(plan));
    });

    it("is there for the calendar at once, with its instants", async () => {
      const plan = demoPlan("aciers-lemoine");
      const { id } = await bringIn(plan);
      const rows = await calendarInRange(store().read, id, plan.period.from, plan.period.to);
      const monday = rows.find((row) => row.at?.startsWith("2026-11-09"))!;
      expect(monday.instant).toBe(instantToMs(`${monday.at}:00Z`) - 3_600_000);
      const loose = plan.posts.filter(({ publications }) => publications.length === 0).map((post) => post.id);
      expect((await loosePosts(store().read, id, 100)).map((row) => row.id).sort()).toEqual(loose.sort());
    });

    it("is brought into a new workspace or not at all", async () => {
      const plan = demoPlan("aciers-lemoine");
      const { slug } = await bringIn(plan);
      await expect(bringIn(plan, slug)).rejects.toThrow(UniqueViolation);
    });

    it("stays valid when what it names is in the bin", async () => {
      const plan = demoPlan("aciers-lemoine");
      const { id } = await bringIn(plan);
      await store().write(async (tx) => {
        const gone = { deletedAt: 1 };
        await updateChannel(tx, id, "li", 1, gone);
        await updateEvent(tx, id, "e-salon", 1, gone);
        await updateContributor(tx, id, "lucie", 1, gone);
      });
      const left = await takeOut(id);
      expect(readPlan(toDocument(left))).toMatchObject({ ok: true });
      expect(left.posts).toHaveLength(plan.posts.length);
      expect(JSON.stringify(left)).not.toMatch(/"(li|e-salon|lucie)"/);
    });
  });
}
