import type { Tx } from "@/db/store";
import { type AudienceRow, insertAudience, type NewAudience } from "@/lib/audiences/repository";
import { type CampaignRow, insertCampaign, type NewCampaign } from "@/lib/campaigns/repository";
import { type ChannelRow, insertChannel, type NewChannel } from "@/lib/channels/repository";
import { type ColumnRow, insertColumn, type NewColumn } from "@/lib/columns/repository";
import { type ContributorRow, insertContributor, type NewContributor } from "@/lib/contributors/repository";
import { type EventRow, insertEvent, type NewEvent } from "@/lib/events/repository";
import { insertObjective, type NewObjective, type ObjectiveRow } from "@/lib/objectives/repository";
import { newId } from "@/lib/platform/id";
import { wallToInstant } from "@/lib/platform/time";
import {
  type AssignmentRow,
  assignmentsOf,
  insertPost,
  type NewPost,
  type PostRow,
  replaceAssignments,
} from "@/lib/posts/repository";
import { insertPublication, type NewPublication, type PublicationRow } from "@/lib/publications/repository";
import { insertTask, type NewTask, type TaskRow } from "@/lib/tasks/repository";
import { BUILT_AT } from "./workspace";

type Given<New, Needed extends keyof New> = Partial<New> & Pick<New, Needed>;

export const aChannel = (tx: Tx, over: Given<NewChannel, "workspaceId">): Promise<ChannelRow> =>
  insertChannel(tx, {
    id: newId(),
    name: "Page LinkedIn",
    network: "linkedin",
    presence: "active",
    pauses: [],
    monitors: [],
    ...over,
  });

export const anObjective = (tx: Tx, over: Given<NewObjective, "workspaceId">): Promise<ObjectiveRow> =>
  insertObjective(tx, { id: newId(), name: "Recruter deux soudeurs", kind: "employer_brand", ...over });

export const aCampaign = (tx: Tx, over: Given<NewCampaign, "workspaceId">): Promise<CampaignRow> =>
  insertCampaign(tx, { id: newId(), name: "Salon 2026", ...over });

export const anAudience = (tx: Tx, over: Given<NewAudience, "workspaceId">): Promise<AudienceRow> =>
  insertAudience(tx, { id: newId(), name: "Artisans du bâtiment", market: "b2b", ...over });

export const aColumn = (tx: Tx, over: Given<NewColumn, "workspaceId">): Promise<ColumnRow> =>
  insertColumn(tx, { id: newId(), name: "Coulisses de l’atelier", ...over });

export const anEvent = (tx: Tx, over: Given<NewEvent, "workspaceId">): Promise<EventRow> =>
  insertEvent(tx, {
    id: newId(),
    name: "Global Industrie",
    startsOn: "2026-11-17",
    endsOn: "2026-11-19",
    kind: "trade_show",
    preparationDays: 21,
    ...over,
  });

export const aContributor = (tx: Tx, over: Given<NewContributor, "workspaceId">): Promise<ContributorRow> =>
  insertContributor(tx, { id: newId(), name: "Inès Roy", minutesPerWeek: 120, absences: [], ...over });

export const aTask = (tx: Tx, over: Given<NewTask, "workspaceId" | "eventId">): Promise<TaskRow> =>
  insertTask(tx, { id: newId(), title: "Brief du stand", done: false, ...over });

export const aPost = (tx: Tx, over: Given<NewPost, "workspaceId">): Promise<PostRow> =>
  insertPost(tx, {
    id: newId(),
    title: "Rendez-vous au stand H42",
    status: "draft",
    promotional: false,
    cost: 0,
    text: "Du 17 au 19 novembre, nous serons au stand H42.",
    media: [],
    updatedAt: BUILT_AT,
    ...over,
  });

/** One more on its post. */
export async function anAssignment(
  tx: Tx,
  { workspaceId, postId, ...over }: Given<AssignmentRow, "workspaceId" | "postId" | "contributorId">,
): Promise<AssignmentRow> {
  const kept = await assignmentsOf(tx, workspaceId, postId);
  const one = { id: newId(), role: "author" as const, minutes: 30, due: null, done: false, ...over };
  return (await replaceAssignments(tx, workspaceId, postId, [...kept, one])).find(({ id }) => id === one.id)!;
}

/** Dated ones get their instant from the Paris clock, unless `instant` says otherwise. */
export const aPublication = (
  tx: Tx,
  over: Given<NewPublication, "workspaceId" | "postId" | "channelId">,
): Promise<PublicationRow> =>
  insertPublication(tx, {
    id: newId(),
    instant: over.at ? wallToInstant(over.at, "Europe/Paris").at : null,
    ...over,
  });
