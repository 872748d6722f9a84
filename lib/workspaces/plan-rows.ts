import type { assignments, posts, publications } from "@/db/schema";
import type { NewCampaign } from "@/lib/campaigns/repository";
import type { NewChannel } from "@/lib/channels/repository";
import type { NewContributor } from "@/lib/contributors/repository";
import type { NewEvent } from "@/lib/events/repository";
import type { NewObjective } from "@/lib/objectives/repository";
import type {
  Plan,
  PlanCampaign,
  PlanChannel,
  PlanContributor,
  PlanEvent,
  PlanObjective,
  PlanTask,
} from "@/lib/plan/document";
import { newId } from "@/lib/platform/id";
import { wallToInstant } from "@/lib/platform/time";
import { searchable } from "@/lib/posts/searchable";
import type { NewTask } from "@/lib/tasks/repository";

type Owned = "workspaceId";
type WholeRow<T extends { $inferInsert: object }> = Required<T["$inferInsert"]>;

/** The rows of a plan's lists, in its order; the inverse of `plan-document.ts`. */
export const listRows = (plan: Plan) => ({
  channels: plan.channels.map(channelRow),
  objectives: plan.objectives.map(objectiveRow),
  campaigns: plan.campaigns.map(campaignRow),
  events: plan.events.map(eventRow),
  contributors: plan.contributors.map(contributorRow),
  tasks: plan.tasks.map(taskRow),
  audiences: plan.audiences.map(inOrder),
  columns: plan.columns.map(inOrder),
});

const channelRow = (channel: PlanChannel, position: number): Omit<NewChannel, Owned> => ({
  ...channel,
  position,
});

const objectiveRow = ({ from, to, ...rest }: PlanObjective, position: number): Omit<NewObjective, Owned> => ({
  ...rest,
  activeFrom: from,
  activeTo: to,
  position,
});

const campaignRow = (campaign: PlanCampaign, position: number): Omit<NewCampaign, Owned> => ({
  ...campaign,
  position,
});

const eventRow = ({ start, end, owner, ...rest }: PlanEvent, position: number): Omit<NewEvent, Owned> => ({
  ...rest,
  startsOn: start,
  endsOn: end,
  ownerId: owner,
  position,
});

const contributorRow = (contributor: PlanContributor, position: number): Omit<NewContributor, Owned> => ({
  ...contributor,
  position,
});

const taskRow = ({ event, ...rest }: PlanTask, position: number): Omit<NewTask, Owned> => ({
  ...rest,
  eventId: event,
  position,
});

/** What is kept as the document has it. */
const inOrder = <T extends object>(item: T, position: number) => ({ ...item, position });

/** `at`: when they are stored, UTC milliseconds. Made one by one, as there may be many. */
export function* postRows(plan: Plan, workspaceId: string, at: number): Generator<WholeRow<typeof posts>> {
  for (const [position, post] of plan.posts.entries()) {
    const { objective, campaign, event, audience, column, publications, assignments: _, ...rest } = post;
    yield {
      ...rest,
      workspaceId,
      position,
      objectiveId: objective,
      campaignId: campaign,
      eventId: event,
      audienceId: audience,
      columnId: column,
      createdBy: null,
      updatedAt: at,
      deletedAt: null,
      version: 1,
      costKind: null,
      publicationCount: publications.length,
      searchable: searchable(post.title, post.text),
    };
  }
}

export function* publicationRows(plan: Plan, workspaceId: string): Generator<WholeRow<typeof publications>> {
  const zones = new Map(plan.channels.map(({ id, timeZone }) => [id, timeZone ?? plan.workspace.timeZone]));
  for (const post of plan.posts) {
    for (const [position, { channel, ...rest }] of post.publications.entries()) {
      yield {
        ...rest,
        workspaceId,
        position,
        postId: post.id,
        channelId: channel,
        instant: rest.at === null ? null : wallToInstant(rest.at, zones.get(channel)!).at,
        deletedAt: null,
        version: 1,
      };
    }
  }
}

export function* assignmentRows(plan: Plan, workspaceId: string): Generator<WholeRow<typeof assignments>> {
  for (const post of plan.posts) {
    for (const [position, { contributor, ...rest }] of post.assignments.entries()) {
      yield {
        ...rest,
        id: newId(),
        workspaceId,
        position,
        postId: post.id,
        contributorId: contributor,
        answer: null,
        askedBy: null,
        askedAt: null,
      };
    }
  }
}
