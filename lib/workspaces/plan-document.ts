import type { AudienceRow } from "@/lib/audiences/repository";
import type { CampaignRow } from "@/lib/campaigns/repository";
import type { ChannelRow } from "@/lib/channels/repository";
import type { ColumnRow } from "@/lib/columns/repository";
import type { ContributorRow } from "@/lib/contributors/repository";
import type { EventRow } from "@/lib/events/repository";
import type { ObjectiveRow } from "@/lib/objectives/repository";
import type {
  Period,
  Plan,
  PlanAssignment,
  PlanAudience,
  PlanCampaign,
  PlanChannel,
  PlanColumn,
  PlanContributor,
  PlanEvent,
  PlanObjective,
  PlanPost,
  PlanPublication,
  PlanTask,
} from "@/lib/plan/document";
import type { Setting } from "@/lib/plan/prepared/prepare";
import { PLAN_FORMAT } from "@/lib/plan/vocabulary";
import type { Day } from "@/lib/platform/time";
import type { AssignmentRow, PostRow } from "@/lib/posts/repository";
import type { PublicationRow } from "@/lib/publications/repository";
import type { TaskRow } from "@/lib/tasks/repository";
import { postNaming, settingNaming, tasksNaming, thereIn } from "./naming";
import type { WorkspaceRow } from "./repository";

/** All that a workspace's document holds, as rows in order of arrival, without those in the bin. */
export type DocumentRows = {
  workspace: WorkspaceRow;
  channels: ChannelRow[];
  objectives: ObjectiveRow[];
  campaigns: CampaignRow[];
  events: EventRow[];
  contributors: ContributorRow[];
  tasks: TaskRow[];
  audiences: AudienceRow[];
  columns: ColumnRow[];
  posts: PostRow[];
  publications: PublicationRow[];
  assignments: AssignmentRow[];
};

/**
 * The plan of a workspace. What names something in the bin names nothing here, or goes with it where it needs it
 * (a publication its channel, a task its event): the document stays a valid one.
 */
export function planOf(rows: DocumentRows, frame: { period: Period; today: Day | null }): Plan {
  const publications = byPost(rows.publications);
  const assignments = byPost(rows.assignments);
  const { name, timeZone, weekStart, sites, limits } = rows.workspace;
  const setting: Setting = {
    format: PLAN_FORMAT,
    workspace: { name, timeZone, weekStart, sites, limits },
    period: frame.period,
    today: frame.today,
    channels: rows.channels.map(planChannel),
    objectives: rows.objectives.map(planObjective),
    campaigns: rows.campaigns.map(planCampaign),
    events: rows.events.map(planEvent),
    contributors: rows.contributors.map(planContributor),
    audiences: rows.audiences.map(planAudience),
    columns: rows.columns.map(planColumn),
  };
  const there = thereIn(setting);
  return {
    ...settingNaming(setting, there),
    tasks: tasksNaming(rows.tasks.map(planTask), there),
    posts: rows.posts.map((row) =>
      postNaming(planPost(row, publications.get(row.id) ?? [], assignments.get(row.id) ?? []), there),
    ),
  };
}

export const planChannel = (row: ChannelRow): PlanChannel => ({
  id: row.id,
  name: row.name,
  network: row.network,
  timeZone: row.timeZone,
  presence: row.presence,
  activeFrom: row.activeFrom,
  activeTo: row.activeTo,
  pauses: row.pauses,
  cadence: row.cadence,
  monitors: row.monitors,
  careMinutesPerWeek: row.careMinutesPerWeek,
});

export const planObjective = (row: ObjectiveRow): PlanObjective => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  weight: row.weight,
  from: row.activeFrom,
  to: row.activeTo,
  kpi: row.kpi,
  target: row.target,
});

export const planCampaign = ({ id, name, budget }: CampaignRow): PlanCampaign => ({ id, name, budget });

export const planEvent = (row: EventRow): PlanEvent => ({
  id: row.id,
  name: row.name,
  start: row.startsOn,
  end: row.endsOn,
  kind: row.kind,
  preparationDays: row.preparationDays,
  communicationDays: row.communicationDays,
  freezeDays: row.freezeDays,
  followUpDays: row.followUpDays,
  owner: row.ownerId,
});

export const planContributor = (row: ContributorRow): PlanContributor => ({
  id: row.id,
  name: row.name,
  minutesPerWeek: row.minutesPerWeek,
  absences: row.absences,
});

export const planTask = (row: TaskRow): PlanTask => ({
  id: row.id,
  event: row.eventId,
  title: row.title,
  due: row.due,
  done: row.done,
});

export const planAudience = (row: AudienceRow): PlanAudience => ({
  id: row.id,
  name: row.name,
  market: row.market,
  sector: row.sector,
  job: row.job,
  age: row.age,
  place: row.place,
  tone: row.tone,
});

export const planColumn = ({ id, name, brief, share }: ColumnRow): PlanColumn => ({ id, name, brief, share });

/** What a document says of a post and of what belongs to it. */
export type PlannedPost = Omit<
  PostRow,
  "workspaceId" | "version" | "position" | "deletedAt" | "createdBy" | "updatedAt" | "costKind"
>;
export type PlannedPublication = Pick<PublicationRow, "id" | "channelId" | "at" | "text" | "result">;
export type PlannedAssignment = Pick<AssignmentRow, "contributorId" | "role" | "minutes" | "due" | "done">;

export const planPost = (
  row: PlannedPost,
  publications: readonly PlannedPublication[],
  assignments: readonly PlannedAssignment[],
): PlanPost => ({
  id: row.id,
  title: row.title,
  status: row.status,
  objective: row.objectiveId,
  campaign: row.campaignId,
  event: row.eventId,
  format: row.format,
  promotional: row.promotional,
  cost: row.cost,
  createdAt: row.createdAt,
  text: row.text,
  link: row.link,
  media: row.media,
  publications: publications.map(planPublication),
  assignments: assignments.map(planAssignment),
  audience: row.audienceId,
  column: row.columnId,
});

export const planPublication = (row: PlannedPublication): PlanPublication => ({
  id: row.id,
  channel: row.channelId,
  at: row.at,
  text: row.text,
  result: row.result,
});

export const planAssignment = (row: PlannedAssignment): PlanAssignment => ({
  contributor: row.contributorId,
  role: row.role,
  minutes: row.minutes,
  due: row.due,
  done: row.done,
});

function byPost<T extends { postId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.postId);
    if (group) group.push(row);
    else groups.set(row.postId, [row]);
  }
  return groups;
}
