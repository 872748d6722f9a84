import type { CalendarChannel, CalendarPublication, LooseIdea } from "@/lib/calendar/view";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { type Day, dayOf, type TimeOfDay, timeOf, type Wall } from "@/lib/platform/time";
import { mayMove } from "@/lib/posts/rules";

/** What is being moved: a publication, dated or not, or an idea that no channel carries yet. */
export type Mover =
  | { kind: "publication"; publication: CalendarPublication }
  | { kind: "idea"; idea: LooseIdea };

/** Where it would go: a lane's day, or a day of whatever lane it is in (channelId null), or back to the tray. */
export type DropTarget = { kind: "day"; channelId: string | null; day: Day } | { kind: "tray" };

export type NoMove = "read_only" | "published" | "waiting" | "no_channel";

/** What a drop asks for. `nothing`: it would stay where it is. */
export type Drop =
  | { kind: "move"; publicationId: string; channelId: string; at: Wall | null }
  | { kind: "place"; postId: string; channelId: string; at: Wall }
  | { kind: "nothing" }
  | { kind: "refused"; why: NoMove };

type Channels = ReadonlyMap<string, Pick<CalendarChannel, "usualTime">>;

/** Why something may not be moved at all, or null. The action asks the same questions again. */
export function whyFixed(mover: Mover, pending: ReadonlySet<string>): NoMove | null {
  const subject = subjectOf(mover);
  // First, because a move that waits for the server is shown as not editable too.
  if (pending.has(subject.id)) return "waiting";
  if (!mayMove(subject.status).ok) return "published";
  return subject.editable ? null : "read_only";
}

/**
 * A dated publication keeps its time of day; one without a date takes the usual time of the channel it lands on, and so
 * does an idea. The lane it is dropped on becomes its channel.
 */
export function dropOn(
  mover: Mover,
  target: DropTarget,
  channels: Channels,
  pending: ReadonlySet<string>,
): Drop {
  const why = whyFixed(mover, pending);
  if (why) return { kind: "refused", why };
  if (mover.kind === "idea") return placing(mover.idea, target, channels);
  const { publication } = mover;
  if (target.kind === "tray") return moving(publication, publication.channelId, null);
  const channelId = target.channelId ?? publication.channelId;
  return moving(publication, channelId, `${target.day}T${timeFor(publication, channelId, channels)}`);
}

/** The move that a date, a time and a channel ask for, as the dialog gathers them. */
export function moving(publication: CalendarPublication, channelId: string, at: Wall | null): Drop {
  if (publication.at === at && publication.channelId === channelId) return { kind: "nothing" };
  return { kind: "move", publicationId: publication.id, channelId, at };
}

export function timeFor(
  publication: Pick<CalendarPublication, "at">,
  channelId: string,
  channels: Channels,
): TimeOfDay {
  return publication.at ? timeOf(publication.at) : usualTime(channelId, channels);
}

export function usualTime(channelId: string, channels: Channels): TimeOfDay {
  return channels.get(channelId)?.usualTime ?? "09:00";
}

/** The day a mover stands on, null for what waits in the tray. */
export function dayOfMover(mover: Mover): Day | null {
  return mover.kind === "publication" && mover.publication.at ? dayOf(mover.publication.at) : null;
}

export function titleOf(mover: Mover): string {
  return mover.kind === "publication" ? mover.publication.title : mover.idea.title;
}

function placing(idea: LooseIdea, target: DropTarget, channels: Channels): Drop {
  if (target.kind === "tray") return { kind: "nothing" };
  const { channelId, day } = target;
  if (channelId === null) return { kind: "refused", why: "no_channel" };
  return { kind: "place", postId: idea.postId, channelId, at: `${day}T${usualTime(channelId, channels)}` };
}

function subjectOf(mover: Mover): { id: string; status: PostStatus; editable: boolean } {
  if (mover.kind === "publication") return mover.publication;
  return { id: mover.idea.postId, status: mover.idea.status, editable: mover.idea.editable };
}
