import type { PlanChange } from "../changes/change";
import type { PlanChannel } from "../document";
import { effortOf } from "../effort";
import { cadenceOf, isEverActive } from "../prepared/channels";
import type { Search } from "./desk";
import type { Fix } from "./fix";

/** Channels owe less, those that take most first, until what they owe is there; as little less as will do. */
export function* slowingDown({ desk, flag }: Search): Generator<Fix> {
  const channels = desk.index.prepared.channels.filter(isEverActive);
  let excess = flag.measured - flag.limit;
  const changes: PlanChange[] = [];
  const slowed: { channel: PlanChannel; from: number; to: number }[] = [];
  const costly = channels.toSorted((a, b) => owedMinutes(b.channel) - owedMinutes(a.channel));
  for (const { channel } of costly) {
    const cadence = cadenceOf(channel);
    const min = cadence.min ?? 0;
    const each = owedMinutes(channel) / Math.max(1, min);
    if (min === 0 || each === 0 || excess <= 0) continue;
    const less = Math.min(min, Math.ceil(excess / each));
    excess -= less * each;
    slowed.push({ channel, from: min, to: min - less });
    const { per, max, maxPerDay, minGapHours, maxSilenceDays } = cadence;
    changes.push({
      change: "set-channel",
      channel: channel.id,
      set: { cadence: { per, min: min - less, max, maxPerDay, minGapHours, maxSilenceDays } },
    });
  }
  const [first] = slowed;
  if (first)
    yield {
      kind: "rhythm",
      values: {
        channel: first.channel.id,
        per: cadenceOf(first.channel).per,
        from: first.from,
        to: first.to,
        count: slowed.length,
      },
      changes,
    };
}

/** Channels that only exist owe nothing: one, or as many as it takes, those that take most first. */
export function* keepingMinimal({ desk }: Search): Generator<Fix> {
  const costly = desk.index.prepared.channels
    .filter(isEverActive)
    .toSorted((a, b) => minutesOf(b.channel) - minutesOf(a.channel));
  for (let count = 1; count < costly.length; count++) {
    const channels = costly.slice(0, count);
    yield {
      kind: "minimal",
      values: { channel: channels[0]!.id, count },
      changes: channels.map(({ id }) => ({
        change: "set-channel",
        channel: id,
        set: { presence: "minimal" },
      })),
    };
  }
}

const owedMinutes = (channel: PlanChannel): number => effortOf(channel).making;

function minutesOf(channel: PlanChannel): number {
  const { making, answering } = effortOf(channel);
  return making + answering;
}
