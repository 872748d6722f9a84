import { type Reader, store } from "@/db/store";
import { frameAt } from "@/lib/calendar/frame";
import { settingOf } from "@/lib/calendar/plan";
import type { CalendarFrame } from "@/lib/calendar/view";
import { judgedPlan } from "@/lib/flags/judge";
import type { Actor } from "@/lib/people/actor";
import { checkPlan } from "@/lib/plan/check";
import type { Plan } from "@/lib/plan/document";
import { diffFlags, type Flag } from "@/lib/plan/flag";
import { loadBoard } from "@/lib/plan/load";
import type { Setting } from "@/lib/plan/prepared/prepare";
import { planOf } from "@/lib/plan/recheck";
import { now } from "@/lib/platform/clock";
import { assignmentsOf } from "@/lib/posts/repository";
import { openWorkIn } from "@/lib/team/repository";
import { weeksFrom } from "@/lib/team/weeks";
import { judgedRules } from "@/lib/tuning/rules";
import { type Handing, handedMonitors, handedPost, isHanded, isHandedEvent } from "./handing";
import { postsAskingOf } from "./repository";
import type { HandOverPreview } from "./view";

/** null: one of the two is not there. */
export async function handOverPreview(actor: Actor, handing: Handing): Promise<HandOverPreview | null> {
  return store().snapshot(async (reader) => {
    const frame = await frameAt(reader, actor, now());
    const known = new Set(frame.contributors.map(({ id }) => id));
    if (!known.has(handing.from) || !known.has(handing.to)) return null;
    const { id } = actor.workspace;
    const setting = settingOf(frame);
    const after = handedSetting(setting, handing, frame.today);
    const plan = planOf((await judgedPlan(reader, id, frame)).index);
    const { came, went } = flagsAfter(plan, after, handing, frame);
    return {
      assignments: handing.assignments ? await countHanded(reader, id, handing) : 0,
      events: changedNames(setting.events, after.events),
      channels: changedNames(setting.channels, after.channels),
      weeks: await weeksOfReceiver(reader, id, frame, { setting, after, handing }),
      came,
      went,
      titles: titlesIn(plan, [...came, ...went]),
    };
  });
}

function handedSetting<S extends Setting>(setting: S, handing: Handing, today: string): S {
  return {
    ...setting,
    events: handing.events
      ? setting.events.map((event) =>
          isHandedEvent(event, handing, today) ? { ...event, owner: handing.to } : event,
        )
      : setting.events,
    channels: handing.channels
      ? setting.channels.map((channel) =>
          channel.monitors.includes(handing.from)
            ? { ...channel, monitors: handedMonitors(channel.monitors, handing) }
            : channel,
        )
      : setting.channels,
  };
}

/** By two checks of the part of the plan that is judged: people are asked after on every side of it. */
function flagsAfter(plan: Plan, after: Setting, handing: Handing, frame: CalendarFrame) {
  const rules = judgedRules(frame.workspace.rulesOff);
  const { events, channels } = after;
  const posts = plan.posts.map((post) => handedPost(post, handing));
  return diffFlags(checkPlan(plan, { rules }), checkPlan({ ...plan, events, channels, posts }, { rules }));
}

async function countHanded(reader: Reader, workspaceId: string, handing: Handing): Promise<number> {
  let count = 0;
  for (const postId of await postsAskingOf(reader, workspaceId, handing.from)) {
    const rows = await assignmentsOf(reader, workspaceId, postId);
    count += rows.filter(({ contributorId: contributor, done, due }) =>
      isHanded({ contributor, done, due }, handing),
    ).length;
  }
  return count;
}

async function weeksOfReceiver(
  reader: Reader,
  workspaceId: string,
  frame: CalendarFrame,
  { setting, after, handing }: { setting: Setting; after: Setting; handing: Handing },
): Promise<HandOverPreview["weeks"]> {
  const period = weeksFrom(undefined, frame.today, frame.workspace.weekStart);
  const work = await openWorkIn(reader, workspaceId, period);
  const handed = work.map((one) =>
    handing.assignments && isHanded({ ...one, done: false }, handing)
      ? { ...one, contributor: handing.to }
      : one,
  );
  const present = loadBoard({ ...setting, period }, work);
  const then = loadBoard({ ...after, period }, handed).of.get(handing.to)!;
  return present.weeks.map((week, index) => ({
    ...week,
    before: present.of.get(handing.to)![index]!,
    after: then[index]!,
  }));
}

function titlesIn({ posts }: Plan, flags: readonly Flag[]): Record<string, string> {
  const named = new Set(flags.map(({ subject }) => subject.post));
  return Object.fromEntries(posts.filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title]));
}

const changedNames = (before: readonly { name: string }[], after: readonly { name: string }[]): string[] =>
  before.filter((one, index) => one !== after[index]).map(({ name }) => name);
