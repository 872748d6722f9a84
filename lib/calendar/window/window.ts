import type { Reader } from "@/db/store";
import type { Plan, PlanPost } from "@/lib/plan/document";
import { DEFAULT_LIMITS } from "@/lib/plan/vocabulary";
import { addDays, type Day } from "@/lib/platform/time";
import { postNaming, tasksNaming, thereIn } from "@/lib/workspaces/naming";
import { settingOf } from "../plan";
import type { CalendarFrame } from "../view";
import { gather } from "./gathered";
import { postsDueAfter, postsDueUpTo, postsInDays, postsOfEvent } from "./repository";
import { budgeted, unreadSpending } from "./spending";

/**
 * The part of a workspace's plan that a check of its horizon looks at: checking it gives the flags of the whole plan.
 * Which posts those are, and why, is in docs/decisions/judging-a-part-of-the-plan.md. Every post in it is whole, and
 * further ones change nothing.
 */
export async function planWindow(reader: Reader, workspaceId: string, frame: CalendarFrame): Promise<Plan> {
  const setting = settingOf(frame);
  const there = thereIn(setting);
  const posts = await postsOfWindow(reader, workspaceId, frame);
  const read = Array.from(posts.values(), (post) => postNaming(post, there));
  const unread: PlanPost[] = [];
  for (const campaignId of budgeted(frame))
    unread.push(...(await unreadSpending(reader, workspaceId, campaignId, read)));
  return { ...setting, tasks: tasksNaming(frame.tasks, there), posts: [...read, ...unread] };
}

async function postsOfWindow(
  reader: Reader,
  workspaceId: string,
  frame: CalendarFrame,
): Promise<Map<string, PlanPost>> {
  const posts = new Map<string, PlanPost>();
  const days = daysOf(frame);
  gather(posts, await postsInDays(reader, workspaceId, days.from, days.to));
  for (const eventId of eventsTouching(frame))
    gather(posts, await postsOfEvent(reader, workspaceId, eventId));
  gather(posts, await postsDueUpTo(reader, workspaceId, frame.horizon.to));
  gather(posts, await postsDueAfter(reader, workspaceId, frame.horizon.to, days.from));
  return posts;
}

/** A day of a channel and its instant lie at most so far apart: the zones, and the day that Samoa left out. */
const ZONES = 2;

/** The near days, and before them those with what could be repeated in the horizon. */
function daysOf(frame: CalendarFrame): { from: Day; to: Day } {
  const { repeatDays = DEFAULT_LIMITS.repeatDays } = frame.workspace.limits;
  const near = nearDays(frame);
  const repeated = addDays(frame.horizon.from, -Math.ceil(repeatDays) - ZONES);
  return { from: repeated < near.from ? repeated : near.from, to: near.to };
}

/** The horizon, and what stands close enough to its ends to be too close. */
export function nearDays({ horizon, channels }: CalendarFrame): { from: Day; to: Day } {
  const hours = Math.max(0, ...channels.map(({ rhythm }) => rhythm.minGapHours ?? 0));
  const gap = Math.ceil(hours / 24) + ZONES;
  return { from: addDays(horizon.from, -gap), to: addDays(horizon.to, gap) };
}

/** Those with days of preparation, coverage or follow-up in the horizon. */
function eventsTouching({ events, horizon }: CalendarFrame): string[] {
  return events
    .filter(({ kind }) => kind !== "note")
    .filter((event) => {
      const before = Math.max(
        event.preparationDays ?? 0,
        event.communicationDays ?? 0,
        event.freezeDays ?? 0,
      );
      const isOver = addDays(event.end, event.followUpDays ?? 0) < horizon.from;
      return addDays(event.start, -before) <= horizon.to && !isOver;
    })
    .map(({ id }) => id);
}
