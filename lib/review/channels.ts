import { rhythmState, rhythmsIn } from "@/lib/plan/meters";
import type { PreparedPlan } from "@/lib/plan/prepared/prepare";
import type { Bucket, ChannelPart } from "./view";

/** Each channel against what its rhythm owes and bears in the month, bucket by bucket as the rules of cadence take it. */
export function channelParts(prepared: PreparedPlan): ChannelPart[] {
  const rhythms = rhythmsIn(prepared.setting, prepared);
  return prepared.channels.map(({ id, channel, cadence, planned: sequence }) => {
    const buckets: Bucket[] = [];
    let live = 0;
    for (const { from } of prepared.calendar.buckets[cadence.per]) {
      const rhythm = rhythms.of(id, prepared.calendar.nameOf(from));
      live += rhythm.live;
      buckets.push({
        from: later(rhythm.from, prepared.setting.period.from),
        to: earlier(rhythm.to, prepared.setting.period.to),
        planned: rhythm.planned,
        owed: rhythm.owedMin,
        allowed: rhythm.allowedMax,
        state: rhythmState(rhythm),
      });
    }
    return {
      id,
      name: channel.name,
      network: channel.network,
      per: cadence.per,
      planned: sequence.byDay.length,
      live,
      owed: sum(buckets.map(({ owed }) => owed)),
      allowed: allowedIn(buckets),
      buckets,
    };
  });
}

/** Days on which it is not active owe and bear nothing, and do not take the limit of the others away. */
function allowedIn(buckets: readonly Bucket[]): number | null {
  const judged = buckets.filter(({ state }) => state !== "idle");
  if (judged.length === 0 || judged.some(({ allowed }) => allowed === null)) return null;
  return sum(judged.map(({ allowed }) => allowed ?? 0));
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);
