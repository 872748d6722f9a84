import type { PlanWork } from "@/lib/calendar/plan-action";
import { channelsOf } from "@/lib/channels/repository";
import { eventsOf } from "@/lib/events/repository";
import { can } from "@/lib/people/rules";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { dayIn } from "@/lib/platform/time";
import { keptAssignment } from "@/lib/posts/assignments";
import { authorizedPost } from "@/lib/posts/authorize";
import { assignmentsOf } from "@/lib/posts/repository";
import { type Handing, handedAssignments, handedMonitors, isHandedEvent } from "./handing";
import { contributorById, postsAskingOf } from "./repository";

export interface HandedOver {
  assignments: number;
  events: number;
  channels: number;
}

/** All of it or, where one thing cannot be, none: one step for history and undo. */
export async function handOverAll(work: PlanWork, handing: Handing): Promise<Result<HandedOver>> {
  const { tx, actor, ledger } = work;
  if (handing.channels && !can(actor.role, "configure")) return refuse("forbidden");
  for (const id of [handing.from, handing.to]) {
    const person = await contributorById(tx, actor.workspace.id, id);
    if (!person || person.deletedAt !== null) return refuse("not_found");
  }
  if (handing.from === handing.to) return refuse("invalid", "invalid", { fields: { to: "not_one_of" } });
  // It is about a person, whatever is handed over first.
  ledger.subject = { type: "contributor", id: handing.from };
  const handed = { assignments: 0, events: 0, channels: 0 };
  for (const [what, hand] of Object.entries(HANDS) as [keyof HandedOver, Hand][]) {
    const done = handing[what] ? await hand(work, handing) : ok(0);
    if (!done.ok) return done;
    handed[what] = done.data;
  }
  return ledger.changes.length > 0 ? ok(handed) : refuse("refused", "nothing_to_hand_over");
}

type Hand = (work: PlanWork, handing: Handing) => Promise<Result<number>>;

const assignments: Hand = async ({ tx, actor, ledger }, handing) => {
  const { id } = actor.workspace;
  let count = 0;
  for (const postId of await postsAskingOf(tx, id, handing.from)) {
    const post = await authorizedPost(tx, actor, postId);
    if (!post.ok) return post;
    const kept = (await assignmentsOf(tx, id, postId)).map(keptAssignment);
    const list = handedAssignments(kept, handing);
    count += list.filter((one, index) => one !== kept[index]).length;
    if (list !== kept) await ledger.assign(post.data, list);
  }
  return ok(count);
};

const events: Hand = async ({ tx, actor, ledger, at }, handing) => {
  const today = dayIn(at, actor.workspace.timeZone);
  let count = 0;
  for (const event of await eventsOf(tx, actor.workspace.id)) {
    if (!isHandedEvent({ owner: event.ownerId, end: event.endsOn }, handing, today)) continue;
    if (!(await ledger.patch("event", event, event.version, { ownerId: handing.to })))
      return refuse("conflict");
    count += 1;
  }
  return ok(count);
};

const channels: Hand = async ({ tx, actor, ledger }, handing) => {
  let count = 0;
  for (const channel of await channelsOf(tx, actor.workspace.id)) {
    if (!channel.monitors.includes(handing.from)) continue;
    const monitors = handedMonitors(channel.monitors, handing);
    if (!(await ledger.patch("channel", channel, channel.version, { monitors }))) return refuse("conflict");
    count += 1;
  }
  return ok(count);
};

const HANDS: Record<keyof HandedOver, Hand> = { assignments, events, channels };
