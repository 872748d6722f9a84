import { store } from "@/db/store";
import { lapsingWithout } from "@/lib/approvals/lapsing";
import { carriedOn } from "@/lib/channels/repository";
import { leavingFrom } from "@/lib/channels/rules";
import type { Actor } from "@/lib/people/actor";
import { membersOf } from "@/lib/people/repository";
import type { ObjectiveKind } from "@/lib/plan/vocabulary";
import type { Locale } from "@/lib/platform/time";
import { objectiveAdvice } from "@/lib/reference/advice";
import type { StartFrame } from "../queries";
import type { NetworksView, PresentChannel, PresentPerson } from "./view";

export async function networksView(
  actor: Actor,
  { frame, workspace }: StartFrame,
  locale: Locale,
): Promise<NetworksView> {
  const objectives = frame.objectives.filter(({ to }) => to === null || to >= frame.today);
  return {
    slug: frame.workspace.slug,
    workspaceName: frame.workspace.name,
    ownName: actor.name,
    people: await presentPeople(actor, frame.contributors),
    channels: await Promise.all(frame.channels.map((channel) => presentChannel(actor, channel, frame.today))),
    money: { version: workspace.version, perMonth: workspace.means?.moneyPerMonth ?? null },
    asked: {
      objectives: objectives.map(({ kind, name, weight }) => ({ kind, name, weight })),
      audiences: frame.audiences.map(({ name, market, age, place }) => ({ name, market, age, place })),
      matrix: workspace.matrix,
      formats: workspace.means?.formats ?? null,
    },
    notes: notesOn([...new Set(objectives.map(({ kind }) => kind))], locale),
  };
}

async function presentPeople(
  actor: Actor,
  contributors: StartFrame["frame"]["contributors"],
): Promise<PresentPerson[]> {
  const members = await membersOf(store().read, actor.workspace.id);
  return contributors.map(({ id, version, name, minutesPerWeek }) => {
    const account = members.find(({ contributorId }) => contributorId === id);
    const whose = account && (account.userId === actor.userId ? "own" : "other");
    return { id, version, name, minutesPerWeek, account: whose ?? null };
  });
}

async function presentChannel(
  actor: Actor,
  channel: StartFrame["frame"]["channels"][number],
  today: string,
): Promise<PresentChannel> {
  const { id, version, network, name, monitors, cadence, careMinutesPerWeek, rhythm } = channel;
  const { presence, activeTo } = channel;
  const { approved, begun } = await lapsingWithout(store().read, actor.workspace, new Set([id]));
  return {
    ...{ id, version, network, name, monitors, cadence, careMinutesPerWeek, rhythm },
    counts: presence === "active" && (activeTo === null || activeTo >= today),
    ...leavingFrom(await carriedOn(store().read, actor.workspace.id, id)),
    lapsing: approved.length + begun.length,
  };
}

const notesOn = (kinds: readonly ObjectiveKind[], locale: Locale): NetworksView["notes"] =>
  Object.fromEntries(
    kinds.flatMap((kind) => {
      if (kind === "custom") return [];
      const notes = Object.entries(objectiveAdvice(kind).notes);
      return [[kind, Object.fromEntries(notes.map(([network, note]) => [network, note[locale]]))]];
    }),
  );
