import { dayBefore, earliestDay, takersOf } from "@/lib/plan/fixes/people";
import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import type { Format, Network } from "@/lib/plan/vocabulary";
import type { Wall } from "@/lib/platform/time";
import { dayNumber } from "@/lib/platform/time";
import { format } from "@/lib/reference";
import { formatsOn } from "@/lib/reference/network-formats";
import { proposedFormats } from "../content/formats";
import { type Desk, postsAround } from "./desk";

/** What a channel costs a week is reckoned with its network's effort: a format may take half as long again. */
const BEARABLE = 1.5;

/**
 * A format that suits the network, that the team makes and that takes no more than was reckoned with: the usual ones
 * more often. Where one would be above its share and no other can be had, none: it is for people to decide.
 */
export function formatFor(desk: Desk, channel: PreparedChannel, at: Wall): Format | null {
  const there = postsAround(desk, dayNumber(at), channel).map((post) => post.format);
  const suited = suitedFor(desk, channel.channel.network);
  const bearable = suited.filter((id) => format(id).minutes <= BEARABLE * channel.facts.effortMinutes);
  const countOf = (id: Format) => there.filter((each) => each === id).length;
  const turn = (id: Format) => (countOf(id) + 1) * (suited.indexOf(id) + 1);
  const mayCome = (id: Format) => !isMonotonous(desk, channel, there.length + 1, countOf(id) + 1);
  const next = [...bearable].filter(mayCome).sort((a, b) => turn(a) - turn(b))[0];
  if (next || suited.length === 0) return next ?? null;
  // Rather something that takes longer than the same again, where somebody has the time.
  const longer = suited.filter((id) => !bearable.includes(id) && mayCome(id) && hasTaker(desk, id, at));
  return longer.sort((a, b) => format(a).minutes - format(b).minutes)[0] ?? null;
}

/** Where the team makes nothing that is at home there: what the question about formats would propose for it. */
function suitedFor({ formats }: Desk, network: Network): Format[] {
  const usual = formatsOn(network);
  const made = usual.filter((id) => formats?.includes(id) ?? true);
  if (made.length > 0) return made;
  const proposed = proposedFormats([network]);
  return usual.filter((id) => proposed.includes(id));
}

/** Of a channel with few publications a month nobody says so. */
function isMonotonous({ index }: Desk, { cadence }: PreparedChannel, all: number, same: number): boolean {
  const { limits } = index.prepared;
  const aMonth = (cadence.min ?? 0) * (cadence.per === "week" ? 31 / 7 : 1);
  return aMonth >= limits.sampleSize - 1 && same > Math.max(2, limits.formatShare * all);
}

function hasTaker({ index }: Desk, id: Format, at: Wall): boolean {
  const work = { minutes: format(id).minutes, by: dayBefore(at), earliest: earliestDay(index.prepared) };
  return takersOf(index.prepared, work).length > 0;
}
