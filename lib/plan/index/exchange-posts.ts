import { exchangeOn } from "../prepared/channels";
import { exchange, exchangeSorted } from "../prepared/exchange";
import type { PreparedPlan } from "../prepared/prepare";
import { enterCost } from "../prepared/spending";
import { exchangeTexts } from "../prepared/texts";
import { type PreparedPost, placesOf } from "../prepared/timeline";
import { enterWork } from "../prepared/work";

/** One version of a post goes out of every list of the plan, another comes in; both have their places in the timeline. */
export function exchangePosts(
  plan: PreparedPlan,
  out: PreparedPost | undefined,
  into: PreparedPost | undefined,
): void {
  const going = out ? placesOf(out) : [];
  const coming = into ? placesOf(into) : [];
  exchange(plan.all, going, coming);
  exchangeByChannel(plan, going, coming);
  exchangeByEvent(plan, out, into);
  for (const [post, how] of [
    [out?.post, "take"],
    [into?.post, "add"],
  ] as const) {
    if (!post) continue;
    enterWork(plan.contributors, post, plan.calendar, how);
    enterCost(plan.campaigns, post, how);
  }
}

function exchangeByChannel({ channels, timeline }: PreparedPlan, going: number[], coming: number[]): void {
  const channelOf = (place: number) => timeline.channels[place]!;
  for (const place of new Set([...going, ...coming].map(channelOf))) {
    const channel = channels[place]!;
    const here = (other: number) => channelOf(other) === place;
    const [out, into] = [going.filter(here), coming.filter(here)];
    exchangeOn(channel, out, into);
    if (channel.texts) exchangeTexts(channel.texts, timeline, out, into);
  }
}

function exchangeByEvent({ timeline }: PreparedPlan, out?: PreparedPost, into?: PreparedPost): void {
  if (out?.event) out.event.linked = exchangeSorted(timeline, out.event.linked, placesOf(out), []);
  if (into?.event) into.event.linked = exchangeSorted(timeline, into.event.linked, [], placesOf(into));
}
