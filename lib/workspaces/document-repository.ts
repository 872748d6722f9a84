import { insertMany } from "@/db/bulk";
import { assignments, posts, publications } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";
import { audiencesOf, insertAudience } from "@/lib/audiences/repository";
import { campaignsOf, insertCampaign } from "@/lib/campaigns/repository";
import { channelsOf, insertChannel } from "@/lib/channels/repository";
import { columnsOf, insertColumn } from "@/lib/columns/repository";
import { contributorsOf, insertContributor } from "@/lib/contributors/repository";
import { eventsOf, insertEvent } from "@/lib/events/repository";
import { insertObjective, objectivesOf } from "@/lib/objectives/repository";
import type { Plan } from "@/lib/plan/document";
import { allAssignments, allPosts } from "@/lib/posts/repository";
import { allPublications } from "@/lib/publications/repository";
import { insertTask, tasksOf } from "@/lib/tasks/repository";
import type { DocumentRows } from "./plan-document";
import { assignmentRows, listRows, postRows, publicationRows } from "./plan-rows";
import { workspaceById } from "./repository";

/** Everything `planOf` needs. Hand it the reader of a snapshot, else a change in between tears the document. */
export async function loadDocument(reader: Reader, workspaceId: string): Promise<DocumentRows | null> {
  const workspace = await workspaceById(reader, workspaceId);
  if (!workspace) return null;
  return {
    workspace,
    channels: await channelsOf(reader, workspaceId),
    objectives: await objectivesOf(reader, workspaceId),
    campaigns: await campaignsOf(reader, workspaceId),
    events: await eventsOf(reader, workspaceId),
    contributors: await contributorsOf(reader, workspaceId),
    tasks: await tasksOf(reader, workspaceId),
    audiences: await audiencesOf(reader, workspaceId),
    columns: await columnsOf(reader, workspaceId),
    posts: await allPosts(reader, workspaceId),
    publications: await allPublications(reader, workspaceId),
    assignments: await allAssignments(reader, workspaceId),
  };
}

/** Fills a workspace that is there and empty; ids and the order of lists are kept. `at`: UTC milliseconds. */
export async function storeDocument(tx: Tx, workspaceId: string, plan: Plan, at: number): Promise<void> {
  const owned = { workspaceId };
  const lists = listRows(plan);
  for (const row of lists.contributors) await insertContributor(tx, { ...owned, ...row });
  for (const row of lists.channels) await insertChannel(tx, { ...owned, ...row });
  for (const row of lists.objectives) await insertObjective(tx, { ...owned, ...row });
  for (const row of lists.campaigns) await insertCampaign(tx, { ...owned, ...row });
  for (const row of lists.events) await insertEvent(tx, { ...owned, ...row });
  for (const row of lists.audiences) await insertAudience(tx, { ...owned, ...row });
  for (const row of lists.columns) await insertColumn(tx, { ...owned, ...row });
  for (const row of lists.tasks) await insertTask(tx, { ...owned, ...row });
  await insertMany(tx, posts, postRows(plan, workspaceId, at));
  await insertMany(tx, publications, publicationRows(plan, workspaceId));
  await insertMany(tx, assignments, assignmentRows(plan, workspaceId));
}
