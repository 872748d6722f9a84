import { type Reader, store } from "@/db/store";
import { frameAt } from "@/lib/calendar/frame";
import { settingOf } from "@/lib/calendar/plan";
import type { CalendarFrame } from "@/lib/calendar/view";
import { mayEditTime } from "@/lib/contributors/rules";
import { plannedCounts } from "@/lib/objectives/planned/repository";
import type { Actor } from "@/lib/people/actor";
import type { Period } from "@/lib/plan/document";
import { activeDays } from "@/lib/plan/effort";
import { now } from "@/lib/platform/clock";
import { monthOf } from "@/lib/platform/time";
import { openWorkIn } from "@/lib/team/repository";
import { channelMeans, followingOf, gaugeOf, peopleHours, weeksAhead } from "./hours";
import { spentOn, sumOf } from "./money";
import { costsBegunIn, costsOfCampaign } from "./repository";
import type { PersonMeans, Resources } from "./view";

/** Hours and money of a workspace, as everybody in it may read them. */
export async function resourcesOf(actor: Actor): Promise<{ resources: Resources; frame: CalendarFrame }> {
  return store().snapshot(async (reader) => {
    const frame = await frameAt(reader, actor, now());
    const { workspace } = actor;
    const setting = settingOf(frame);
    const ahead = weeksAhead(frame.today, workspace.weekStart);
    const planned = await plannedOn(reader, workspace.id, activeDays({ ...setting, period: ahead }));
    const following = followingOf(frame.channels);
    const work = await openWorkIn(reader, workspace.id, ahead);
    const { people, weeks } = peopleHours(setting, ahead, work, following);
    return {
      frame,
      resources: {
        gauge: gaugeOf(setting, following),
        weeks,
        channels: channelMeans(frame, setting, ahead, planned),
        people: people.map((hours) => ({ ...hours, ...named(frame, actor, hours.id) })),
        money: await moneyOf(reader, actor, frame),
        version: workspace.version,
      },
    };
  });
}

/** Publications of each channel on its own days. Nearly all have the same ones, which are counted once. */
async function plannedOn(
  reader: Reader,
  workspaceId: string,
  days: ReadonlyMap<string, readonly Period[]>,
): Promise<Map<string, number>> {
  const runs = Array.from(days, ([channelId, own]) => own.map((run) => ({ channelId, run }))).flat();
  const planned = new Map<string, number>();
  for (const those of Map.groupBy(runs, ({ run: { from, to } }) => `${from} ${to}`).values()) {
    const channels = new Set(those.map(({ channelId }) => channelId));
    for (const { channelId, count } of await plannedCounts(reader, workspaceId, those[0]!.run))
      if (channels.has(channelId)) planned.set(channelId, (planned.get(channelId) ?? 0) + count);
  }
  return planned;
}

async function moneyOf(
  reader: Reader,
  { workspace }: Actor,
  { campaigns, today }: CalendarFrame,
): Promise<Resources["money"]> {
  const days = monthOf(today);
  const begun = await costsBegunIn(reader, workspace.id, days);
  const there = new Set(campaigns.map(({ id }) => id));
  const spent = [];
  for (const { id } of campaigns)
    spent.push({ id, ...spentOn(await costsOfCampaign(reader, workspace.id, id)) });
  return {
    campaigns: spent,
    month: {
      days,
      spent: sumOf(begun),
      // Also by posts whose campaign is in the bin.
      outside: spentOn(begun.filter(({ campaignId }) => campaignId === null || !there.has(campaignId))),
      there: workspace.means?.moneyPerMonth ?? null,
    },
  };
}

type Named = Pick<PersonMeans, "name" | "version" | "isSelf" | "mayEdit" | "minutesPerWeek">;

function named({ contributors }: CalendarFrame, actor: Actor, id: string): Named {
  const { name, version, minutesPerWeek } = contributors.find((one) => one.id === id)!;
  return {
    name,
    version,
    minutesPerWeek,
    isSelf: id === actor.contributorId,
    mayEdit: mayEditTime(actor, { id }),
  };
}
