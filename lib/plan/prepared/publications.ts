import { dayNumber, wallToInstant } from "@/lib/platform/time";
import type { Plan, PlanChannel, PlanPost } from "../document";
import { UNPLANNED_STATUSES } from "../vocabulary";

/** A publication that has a date and whose post is going out. */
export type Planned = {
  id: string;
  channel: PlanChannel;
  post: PlanPost;
  day: number;
  /** Minutes since the epoch: the instant, read in the channel's zone. */
  minute: number;
};

/** What a partial check looks at: publications on these channels, and those of posts linked to these events. */
export type Scope = { channels: ReadonlySet<string>; events: ReadonlySet<string> };

const unplanned: ReadonlySet<string> = new Set(UNPLANNED_STATUSES);

export function isPlannedStatus(status: string): boolean {
  return !unplanned.has(status);
}

/** All planned publications, or those in scope, by instant, then id. */
export function plannedPublications(plan: Plan, scope?: Scope): Planned[] {
  const channels = new Map(plan.channels.map((channel) => [channel.id, channel]));
  const planned: Planned[] = [];
  for (const post of plan.posts) {
    if (!isPlannedStatus(post.status)) continue;
    const linked = scope === undefined || (post.event !== null && scope.events.has(post.event));
    for (const { id, channel: channelId, at } of post.publications) {
      if (at === null || !(linked || scope.channels.has(channelId))) continue;
      const channel = channels.get(channelId)!;
      const instant = wallToInstant(at, channel.timeZone ?? plan.workspace.timeZone).at;
      planned.push({ id, channel, post, day: dayNumber(at), minute: instant / 60_000 });
    }
  }
  return planned.sort(byInstantThenId);
}

function byInstantThenId(a: Planned, b: Planned): number {
  return a.minute - b.minute || (a.id < b.id ? -1 : 1);
}
