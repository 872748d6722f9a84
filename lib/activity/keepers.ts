import type { Reader, Tx } from "@/db/store";
import { audienceById, insertAudience, updateAudience } from "@/lib/audiences/repository";
import { campaignById, insertCampaign, updateCampaign } from "@/lib/campaigns/repository";
import { channelById, insertChannel, updateChannel } from "@/lib/channels/repository";
import { columnById, insertColumn, updateColumn } from "@/lib/columns/repository";
import { commentById, insertComment, updateComment } from "@/lib/comments/repository";
import { contributorById, insertContributor, updateContributor } from "@/lib/contributors/repository";
import { eventById, insertEvent, updateEvent } from "@/lib/events/repository";
import { insertObjective, objectiveById, updateObjective } from "@/lib/objectives/repository";
import { insertPost, postById, updatePost } from "@/lib/posts/repository";
import { insertPublication, publicationById, updatePublication } from "@/lib/publications/repository";
import {
  figuresById,
  insertFigures,
  insertKpiValue,
  kpiValueById,
  updateFigures,
  updateKpiValue,
} from "@/lib/results/repository";
import { insertTask, taskById, updateTask } from "@/lib/tasks/repository";

/** How each kind of thing in the plan, and what is said about it, is read and written, under one shape. */
export const KEEPERS = {
  post: { byId: postById, insert: insertPost, update: updatePost },
  publication: { byId: publicationById, insert: insertPublication, update: updatePublication },
  event: { byId: eventById, insert: insertEvent, update: updateEvent },
  task: { byId: taskById, insert: insertTask, update: updateTask },
  channel: { byId: channelById, insert: insertChannel, update: updateChannel },
  objective: { byId: objectiveById, insert: insertObjective, update: updateObjective },
  campaign: { byId: campaignById, insert: insertCampaign, update: updateCampaign },
  audience: { byId: audienceById, insert: insertAudience, update: updateAudience },
  column: { byId: columnById, insert: insertColumn, update: updateColumn },
  contributor: { byId: contributorById, insert: insertContributor, update: updateContributor },
  comment: { byId: commentById, insert: insertComment, update: updateComment },
  figures: { byId: figuresById, insert: insertFigures, update: updateFigures },
  kpi_value: { byId: kpiValueById, insert: insertKpiValue, update: updateKpiValue },
} satisfies Record<string, Keeper>;

interface Keeper {
  byId: (reader: Reader, workspaceId: string, id: string) => Promise<unknown>;
  insert: (tx: Tx, row: never) => Promise<{ id: string }>;
  update: (tx: Tx, workspaceId: string, id: string, version: number, patch: never) => Promise<unknown>;
}

export type KeptEntity = keyof typeof KEEPERS;
export type KeptRow<E extends KeptEntity> = NonNullable<Awaited<ReturnType<(typeof KEEPERS)[E]["byId"]>>>;
export type NewKept<E extends KeptEntity> = Omit<Parameters<(typeof KEEPERS)[E]["insert"]>[1], "workspaceId">;
export type KeptPatch<E extends KeptEntity> = Parameters<(typeof KEEPERS)[E]["update"]>[4];
