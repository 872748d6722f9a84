import type { PlanWork } from "@/lib/calendar/plan-action";
import { missingContributor } from "@/lib/calendar/references";
import { dropChannel } from "@/lib/channels/drop";
import { carriedOn, channelById } from "@/lib/channels/repository";
import { rhythmStart } from "@/lib/channels/rhythm-start";
import { leavingFrom } from "@/lib/channels/rules";
import { newId } from "@/lib/platform/id";
import { type Refusal, refuse } from "@/lib/platform/result";
import { dayIn } from "@/lib/platform/time";
import { each } from "../keep-rows";
import type { NetworksAnswer } from "./input";
import type { IdOf } from "./people";

type Channels = NetworksAnswer["channels"];

export async function keepChannels(
  work: PlanWork,
  { added, changed, removed }: Channels,
  idOf: IdOf,
): Promise<Refusal | null> {
  return (
    (await each(added, (channel, at) => add(work, channel, at, idOf))) ??
    (await each(changed, (channel, at) => change(work, channel, at, idOf))) ??
    (await each(removed, (channel) => drop(work, channel)))
  );
}

/** With the rhythm of its network, owed from the first week for which something can be made. */
async function add(
  work: PlanWork,
  { network, name, monitors }: Channels["added"][number],
  at: number,
  idOf: IdOf,
): Promise<Refusal | null> {
  const { tx, actor, ledger } = work;
  const { timeZone, weekStart } = actor.workspace;
  const ids = monitors.map(idOf);
  const missing = await missingContributor(tx, actor, ids);
  if (missing !== null) return notThere(`channels.added.${at}.monitors.${missing}`);
  await ledger.insert("channel", {
    id: newId(),
    network,
    name,
    monitors: ids,
    timeZone: null,
    presence: "active",
    activeFrom: rhythmStart(dayIn(work.at, timeZone), weekStart),
    activeTo: null,
    pauses: [],
    cadence: null,
    careMinutesPerWeek: null,
    usualTime: null,
  });
  return null;
}

async function change(
  { tx, actor, ledger }: PlanWork,
  { id, version, name, monitors }: Channels["changed"][number],
  at: number,
  idOf: IdOf,
): Promise<Refusal | null> {
  const channel = await channelById(tx, actor.workspace.id, id);
  if (!channel) return refuse("not_found");
  const ids = monitors.map(idOf);
  const missing = await missingContributor(tx, actor, ids, channel.monitors);
  if (missing !== null) return notThere(`channels.changed.${at}.monitors.${missing}`);
  const kept =
    channel.deletedAt === null && (await ledger.patch("channel", channel, version, { name, monitors: ids }));
  return kept ? null : refuse("conflict");
}

/** What was never out leaves with it; a channel on which something was stays, and owes nothing any more. */
async function drop(
  work: PlanWork,
  { id, version, carried }: Channels["removed"][number],
): Promise<Refusal | null> {
  const { tx, actor } = work;
  const channel = await channelById(tx, actor.workspace.id, id);
  if (!channel) return refuse("not_found");
  if (channel.deletedAt !== null || channel.version !== version) return refuse("conflict");
  const { published, leaving } = leavingFrom(await carriedOn(tx, actor.workspace.id, id));
  // What somebody put on it meanwhile must not go unseen.
  if (published + leaving !== carried) return refuse("conflict");
  return dropChannel(work, id, published > 0);
}

const notThere = (path: string): Refusal =>
  refuse("invalid", "invalid", { fields: { [path]: "not_one_of" } });
