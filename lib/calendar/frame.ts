import type { Reader } from "@/db/store";
import { audiencesOf } from "@/lib/audiences/repository";
import { campaignsOf } from "@/lib/campaigns/repository";
import { channelsOf } from "@/lib/channels/repository";
import { columnsOf } from "@/lib/columns/repository";
import { contributorsOf } from "@/lib/contributors/repository";
import { eventsOf } from "@/lib/events/repository";
import { network } from "@/lib/networks";
import { objectivesOf } from "@/lib/objectives/repository";
import type { Actor } from "@/lib/people/actor";
import { can } from "@/lib/people/rules";
import type { Role } from "@/lib/people/vocabulary";
import { dayIn } from "@/lib/platform/time";
import { tasksOf } from "@/lib/tasks/repository";
import { rulesOff } from "@/lib/tuning/rules";
import {
  planAudience,
  planCampaign,
  planChannel,
  planColumn,
  planContributor,
  planEvent,
  planObjective,
  planTask,
} from "@/lib/workspaces/plan-document";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import { horizonOf } from "@/lib/workspaces/rules";
import type { Abilities, CalendarChannel, CalendarFrame } from "./view";

/** All that the plan of a workspace holds beside its posts, as it is judged at `at` (UTC ms). */
export async function frameAt(reader: Reader, actor: Actor, at: number): Promise<CalendarFrame> {
  const { workspace } = actor;
  const today = dayIn(at, workspace.timeZone);
  const [channels, objectives, campaigns, events, tasks, audiences, columns, contributors] =
    await Promise.all([
      channelsOf(reader, workspace.id),
      objectivesOf(reader, workspace.id),
      campaignsOf(reader, workspace.id),
      eventsOf(reader, workspace.id),
      tasksOf(reader, workspace.id),
      audiencesOf(reader, workspace.id),
      columnsOf(reader, workspace.id),
      contributorsOf(reader, workspace.id),
    ]);
  return {
    workspace: {
      slug: workspace.slug,
      name: workspace.name,
      timeZone: workspace.timeZone,
      weekStart: workspace.weekStart,
      sites: workspace.sites,
      limits: workspace.limits,
      rulesOff: rulesOff(workspace),
    },
    horizon: horizonOf(today, workspace),
    today,
    channels: channels.map((row) => calendarChannel(row, workspace)),
    objectives: objectives.map((row) => ({ ...planObjective(row), version: row.version })),
    campaigns: campaigns.map((row) => ({ ...planCampaign(row), money: row.money, version: row.version })),
    events: events.map((row) => ({ ...planEvent(row), version: row.version })),
    tasks: tasks.map((row) => ({ ...planTask(row), version: row.version })),
    audiences: audiences.map((row) => ({ ...planAudience(row), version: row.version })),
    columns: columns.map((row) => ({ ...planColumn(row), version: row.version })),
    contributors: contributors.map((row) => ({ ...planContributor(row), version: row.version })),
    abilities: abilitiesOf(actor.role),
    contributorId: actor.contributorId,
  };
}

export const abilitiesOf = (role: Role): Abilities => ({
  contribute: can(role, "contribute"),
  plan: can(role, "plan"),
  configure: can(role, "configure"),
});

type ChannelRow = Awaited<ReturnType<typeof channelsOf>>[number];

function calendarChannel(row: ChannelRow, workspace: WorkspaceRow): CalendarChannel {
  const facts = network(row.network);
  const { per, min, max, maxPerDay, minGapHours, maxSilenceDays } = facts.cadence;
  return {
    ...planChannel(row),
    rhythm: row.cadence ?? { per, min, max, maxPerDay, minGapHours, maxSilenceDays },
    zone: row.timeZone ?? workspace.timeZone,
    usualTime: row.usualTime ?? facts.bestTimes[0]?.from ?? "09:00",
    followMinutesPerWeek: row.followMinutesPerWeek,
    version: row.version,
  };
}
