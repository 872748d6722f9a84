import { readHours, readNumber } from "@/components/forms/numbers";
import type { Locale } from "@/lib/platform/time";
import type { NetworksAnswer } from "@/lib/start/networks/input";
import type { NetworksView, PresentChannel } from "@/lib/start/networks/view";
import { changeOf, type FormRow, type RowsChange, type Stored } from "../form-rows";
import {
  type ChannelRow,
  isBlankPerson,
  isThere,
  monitorsOf,
  type NetworksValues,
  type PersonRow,
  valuesOf,
} from "./network-values";

export interface Sent {
  /** What went as `people.added` and so on, in that order: faults are told by place. */
  lists: Record<"people.added" | "people.changed" | "channels.added" | "channels.changed", FormRow[]>;
  answer: Omit<NetworksAnswer, "workspace">;
}

/** What the form says anew, beside what was there when it was begun. */
export function sentFrom(
  { people, money }: NetworksValues,
  channels: readonly ChannelRow[],
  view: NetworksView,
  locale: Locale,
): Sent {
  const before = valuesOf(view, locale);
  const known = before.people.filter(({ id }) => id);
  const persons = changeOf(people, { rows: known, stored: view.people }, isBlankPerson);
  const answered = channels.map((row) => (row.on ? { ...row, monitors: monitorsOf(row, people) } : row));
  const places = changeOf(answered, { rows: before.channels ?? [], stored: view.channels }, () => false);
  const amount = readNumber(money);
  return {
    lists: {
      "people.added": addedIn(persons),
      "people.changed": changedIn(persons).map(({ row }) => row),
      "channels.added": addedIn(places),
      "channels.changed": changedIn(places).map(({ row }) => row),
    },
    answer: {
      people: { ...peopleFrom(persons), self: selfIn(people, view) },
      money: amount === view.money.perMonth ? null : { version: view.money.version, perMonth: amount },
      channels: channelsFrom(places, view),
    },
  };
}

function peopleFrom(said: RowsChange<PersonRow>): Omit<NetworksAnswer["people"], "self"> {
  const person = ({ name, hours }: PersonRow) => ({ name, minutesPerWeek: readHours(hours) ?? Number.NaN });
  return {
    added: addedIn(said).map((row) => ({ key: row.key, ...person(row) })),
    changed: changedIn(said).map(({ stored, row }) => ({ ...seen(stored), ...person(row) })),
    removed: said.removed.map(seen),
  };
}

function channelsFrom(
  said: RowsChange<ChannelRow>,
  { channels }: Pick<NetworksView, "channels">,
): NetworksAnswer["channels"] {
  const removed = new Set(said.removed.map(({ id }) => id));
  const channel = ({ name, monitors }: ChannelRow) => ({ name, monitors: monitors ?? [] });
  return {
    added: addedIn(said).map((row) => ({ network: row.network, ...channel(row) })),
    changed: changedIn(said).map(({ stored, row }) => ({ ...seen(stored), ...channel(row) })),
    removed: channels
      .filter(({ id }) => removed.has(id))
      .map((one) => ({ ...seen(one), carried: carriedThere(one) })),
  };
}

/** Who the reader is, while their account does not say it yet. */
function selfIn(people: readonly PersonRow[], view: NetworksView): string | null {
  if (view.people.some(({ account }) => account === "own")) return null;
  return people.find((row) => row.self && isThere(row))?.key ?? null;
}

const addedIn = <R>({ rows }: RowsChange<R>): R[] =>
  rows.filter(({ stored }) => !stored).map(({ row }) => row);

const changedIn = <R>({ rows }: RowsChange<R>): { stored: Stored; row: R }[] =>
  rows.flatMap(({ stored, row }) => (stored ? [{ stored, row }] : []));

/** Publications that whoever leaves the channel has been told of. */
export const carriedThere = ({ published, leaving }: Pick<PresentChannel, "published" | "leaving">): number =>
  published + leaving;

const seen = ({ id, version }: Stored): Stored => ({ id, version });
