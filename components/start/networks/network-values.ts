import { readHours, readNumber, writeHours, writeNumber } from "@/components/forms/numbers";
import { network } from "@/lib/networks";
import type { Network } from "@/lib/plan/vocabulary";
import type { Locale } from "@/lib/platform/time";
import { usage } from "@/lib/reference/usage";
import type { NetworksView, PresentChannel } from "@/lib/start/networks/view";
import type { FormRow } from "../form-rows";

export interface PersonRow extends FormRow {
  name: string;
  /** A week, as typed. */
  hours: string;
  /** The reader themselves. */
  self: boolean;
}

export interface ChannelRow extends FormRow {
  network: Network;
  name: string;
  /** Keys of people; null: nobody said, so the first of them. */
  monitors: string[] | null;
}

export interface NetworksValues {
  people: PersonRow[];
  money: string;
  /** null: nothing ticked by hand yet, so what is advised. */
  channels: ChannelRow[] | null;
}

/** What somebody has who keeps the networks beside other work: to begin with, and to be put right. */
const FIRST_HOURS = 5;

export function valuesOf(view: NetworksView, locale: Locale): NetworksValues {
  return {
    people: peopleOf(view, locale),
    money: writeNumber(view.money.perMonth, locale),
    channels:
      view.channels.length === 0
        ? null
        : view.channels.map(({ id, network, name, monitors }) => ({
            key: id,
            id,
            on: true,
            network,
            name,
            monitors,
          })),
  };
}

/** The reader first: as their account says, else by their name, else, where nobody is there, as somebody new. */
function peopleOf({ people, ownName }: NetworksView, locale: Locale): PersonRow[] {
  if (people.length === 0)
    return [{ ...newPerson("me"), name: ownName, hours: writeHours(FIRST_HOURS * 60, locale), self: true }];
  const own =
    people.find(({ account }) => account === "own") ??
    people.find(({ account, name }) => account === null && sameName(name, ownName));
  return people
    .map(({ id, name, minutesPerWeek }) => ({
      key: id,
      id,
      on: true,
      name,
      hours: writeHours(minutesPerWeek, locale),
      self: id === own?.id,
    }))
    .sort((a, b) => Number(b.self) - Number(a.self));
}

/** Whether the hours are still ours: nobody typed their own. */
export const isGuessed = ({ self, id, hours }: PersonRow) =>
  self && id === null && Number(hours) === FIRST_HOURS;

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

export const newPerson = (key: string): PersonRow => ({
  key,
  id: null,
  on: true,
  name: "",
  hours: "",
  self: false,
});

export const newChannel = (key: string, id: Network, workspace: string, locale: Locale): ChannelRow => ({
  key,
  id: null,
  on: true,
  network: id,
  name: `${shortName(id, locale)} ${workspace}`.slice(0, 200),
  monitors: null,
});

/** "Facebook (page)" is Facebook; "Instagram (story)" is not Instagram. */
export function shortName(id: Network, locale: Locale): string {
  const [name = "", kind = ""] = network(id).name[locale].split(/ \(|\)$/);
  return usage(id).with && kind ? `${name} ${kind}` : name;
}

export const isBlankPerson = ({ name, hours }: PersonRow): boolean =>
  name.trim() === "" && hours.trim() === "";

export const isThere = (row: PersonRow): boolean => row.on && !isBlankPerson(row);

/** Minutes a week of all of them; null while nobody said any. */
export function minutesThere(people: readonly PersonRow[]): number | null {
  const minutes = people.filter(isThere).flatMap(({ hours }) => readHours(hours) ?? []);
  const known = minutes.filter((each) => each >= 0);
  return known.length === 0 ? null : known.reduce((all, one) => all + one, 0);
}

export function moneyThere({ money }: Pick<NetworksValues, "money">): number | null {
  const amount = readNumber(money);
  return amount !== null && amount >= 0 ? amount : null;
}

/** Who answers there: without those who leave; the first of all where nobody said. */
export function monitorsOf({ monitors }: ChannelRow, people: readonly PersonRow[]): string[] {
  const there = people.filter(isThere).map(({ key }) => key);
  if (monitors === null) return there.slice(0, 1);
  const gone = people.filter((row) => !isThere(row)).map(({ key }) => key);
  return monitors.filter((key) => !gone.includes(key));
}

/** What a channel takes a week is reckoned from this. */
export const channelBehind = (
  { id, network }: ChannelRow,
  channels: readonly PresentChannel[],
): Pick<PresentChannel, "network" | "cadence" | "careMinutesPerWeek" | "counts"> =>
  channels.find((channel) => channel.id === id) ?? {
    network,
    cadence: null,
    careMinutesPerWeek: null,
    counts: true,
  };
