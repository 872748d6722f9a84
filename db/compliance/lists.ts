import { describe, expect, it } from "vitest";
import { aCampaign, aChannel, aContributor, anEvent, anObjective, aTask, aWorkspace } from "@/db/builders";
import type { Reader, Store, Tx } from "@/db/store";
import { campaignById, campaignsOf, updateCampaign } from "@/lib/campaigns/repository";
import { channelById, channelsOf, updateChannel } from "@/lib/channels/repository";
import { contributorById, contributorsOf, updateContributor } from "@/lib/contributors/repository";
import { eventById, eventsOf, updateEvent } from "@/lib/events/repository";
import { objectiveById, objectivesOf, updateObjective } from "@/lib/objectives/repository";
import { taskById, tasksOf, updateTask } from "@/lib/tasks/repository";

type Row = { id: string; version: number; deletedAt: number | null; position: number };
type ListRepository = {
  make: (tx: Tx, workspaceId: string, id: string) => Promise<Row>;
  of: (reader: Reader, workspaceId: string, options?: { includeDeleted?: boolean }) => Promise<Row[]>;
  byId: (reader: Reader, workspaceId: string, id: string) => Promise<Row | null>;
  update: (tx: Tx, workspaceId: string, id: string, version: number, patch: never) => Promise<Row | null>;
  /** A change of every column that may be null or is JSON. */
  patch: object;
};

const LISTS: Record<string, ListRepository> = {
  channels: {
    make: (tx, workspaceId, id) => aChannel(tx, { workspaceId, id }),
    of: channelsOf,
    byId: channelById,
    update: updateChannel,
    patch: {
      timeZone: "America/New_York",
      activeFrom: "2026-01-01",
      pauses: [{ from: "2026-12-24", to: "2027-01-03" }],
      cadence: { per: "week", min: 2, max: 5.5, maxPerDay: null, minGapHours: 18, maxSilenceDays: 7 },
      monitors: ["lucie"],
      careMinutesPerWeek: 62.5,
      usualTime: "09:30",
      followMinutesPerWeek: 15.5,
    },
  },
  objectives: {
    make: (tx, workspaceId, id) => anObjective(tx, { workspaceId, id }),
    of: objectivesOf,
    byId: objectiveById,
    update: updateObjective,
    patch: {
      weight: 0.1,
      activeFrom: "2026-01-01",
      activeTo: "2026-12-31",
      kpi: "candidatures",
      target: 12.5,
    },
  },
  campaigns: {
    make: (tx, workspaceId, id) => aCampaign(tx, { workspaceId, id }),
    of: campaignsOf,
    byId: campaignById,
    update: updateCampaign,
    patch: { name: "Été", budget: 1200.5, money: { images: 200.5, prizes: 0 } },
  },
  events: {
    make: (tx, workspaceId, id) => anEvent(tx, { workspaceId, id }),
    of: eventsOf,
    byId: eventById,
    update: updateEvent,
    patch: { preparationDays: null, communicationDays: 14, freezeDays: 0, followUpDays: 7 },
  },
  tasks: {
    make: async (tx, workspaceId, id) => {
      if (!(await eventById(tx, workspaceId, "salon"))) await anEvent(tx, { workspaceId, id: "salon" });
      return aTask(tx, { workspaceId, eventId: "salon", id });
    },
    of: tasksOf,
    byId: taskById,
    update: updateTask,
    patch: { due: "2026-11-03", done: true },
  },
  contributors: {
    make: (tx, workspaceId, id) => aContributor(tx, { workspaceId, id }),
    of: contributorsOf,
    byId: contributorById,
    update: updateContributor,
    patch: { minutesPerWeek: 90.5, absences: [{ from: "2026-11-11", to: "2026-11-13" }] },
  },
};

export function listsComply(store: () => Store): void {
  describe.each(Object.entries(LISTS))("%s", (_, list) => {
    const workspaceWith = (ids: string[]) =>
      store().write(async (tx) => {
        const { id } = await aWorkspace(tx);
        for (const each of ids) await list.make(tx, id, each);
        return id;
      });
    const idsOf = async (workspaceId: string, options?: { includeDeleted?: boolean }) =>
      (await list.of(store().read, workspaceId, options)).map(({ id }) => id);
    const change = (workspaceId: string, id: string, version: number, patch: object) =>
      store().write((tx) => list.update(tx, workspaceId, id, version, patch as never));

    it("come in order of arrival", async () => {
      const workspaceId = await workspaceWith(["z", "m", "a"]);
      expect(await idsOf(workspaceId)).toEqual(["z", "m", "a"]);
    });

    it("keep the same ids apart in two workspaces", async () => {
      const [one, two] = [await workspaceWith(["a"]), await workspaceWith(["a"])];
      await change(one, "a", 1, list.patch);
      expect(await list.byId(store().read, one, "a")).toMatchObject({ ...list.patch, version: 2 });
      expect(await list.byId(store().read, two, "a")).toMatchObject({ version: 1 });
      await expect(store().write((tx) => list.make(tx, one, "a"))).rejects.toThrow(/Already taken/);
    });

    it("change once a version, and give back what is stored", async () => {
      const workspaceId = await workspaceWith(["a"]);
      const before = await list.byId(store().read, workspaceId, "a");
      const after = await change(workspaceId, "a", 1, list.patch);
      expect(after).toEqual({ ...before, ...list.patch, version: 2 });
      expect(await list.byId(store().read, workspaceId, "a")).toEqual(after);
      expect(await change(workspaceId, "a", 1, list.patch)).toBeNull();
      expect(await change(workspaceId, "other", 1, list.patch)).toBeNull();
    });

    it("go to the bin and come back to their place", async () => {
      const workspaceId = await workspaceWith(["a", "b", "c"]);
      await change(workspaceId, "b", 1, { deletedAt: 5 });
      expect(await idsOf(workspaceId)).toEqual(["a", "c"]);
      expect(await idsOf(workspaceId, { includeDeleted: true })).toEqual(["a", "b", "c"]);
      expect(await list.byId(store().read, workspaceId, "b")).toMatchObject({ deletedAt: 5 });
      await change(workspaceId, "b", 2, { deletedAt: null });
      expect(await idsOf(workspaceId)).toEqual(["a", "b", "c"]);
    });
  });
}
