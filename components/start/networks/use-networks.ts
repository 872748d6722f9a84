"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { askedBy, type Effort, effortOf } from "@/lib/plan/effort";
import type { Network } from "@/lib/plan/vocabulary";
import { adviseNetworks } from "@/lib/start/advice/advice";
import { answerNetworks } from "@/lib/start/networks/actions";
import type { NetworksView } from "@/lib/start/networks/view";
import type { FormRow } from "../form-rows";
import { rowForm } from "../row-form";
import { useAnswerForm } from "../use-answer-form";
import { useAnswered } from "../use-answered";
import {
  type ChannelRow,
  channelBehind,
  minutesThere,
  moneyThere,
  newChannel,
  newPerson,
  type PersonRow,
  type Sent,
  sentFrom,
  valuesOf,
} from "./network-values";
import { unservedBy } from "./served";

/** People, money and channels on the screen, with the advice that follows them as they change. */
export function useNetworks(view: NetworksView) {
  const t = useTranslations("startNetworks");
  const locale = useLocale();
  const goOn = useAnswered(view.slug, "networks");
  const [sent, setSent] = useState<Sent["lists"] | null>(null);
  const [made, setMade] = useState(1);
  const form = useAnswerForm({
    stored: [...view.people, ...view.channels, { id: "money", version: view.money.version }],
    seen: view,
    initial: valuesOf(view, locale),
    submit(values, seen) {
      const { lists, answer } = sentFrom(values, rows, seen, locale);
      setSent(lists);
      return answerNetworks({ workspace: view.slug, ...answer });
    },
    done: ({ change }) => goOn(t("saved"), change),
  });
  const { people, channels, money } = form.values;
  const minutes = minutesThere(people);
  const moneyPerMonth = moneyThere({ money });
  const advice = useMemo(
    () =>
      adviseNetworks({
        ...view.asked,
        minutesPerWeek: minutes,
        moneyPerMonth,
        present: view.channels.map(({ network }) => network),
      }),
    [view, minutes, moneyPerMonth],
  );
  const rows = channels ?? advised(advice, view, locale);
  const put = (next: ChannelRow[]) => form.set("channels", next);
  const add = (network: Network) => {
    put([...rows, newChannel(`new-${network}-${made}`, network, view.workspaceName, locale)]);
    setMade(made + 1);
  };
  return {
    view,
    form,
    advice,
    minutes,
    rows,
    asked: askedBy(rows.flatMap((row) => effortIn(row, view))),
    unserved: unservedBy(rows, view),
    /** Minutes a week of the channels on a network. */
    askedOn: (network: Network) =>
      askedBy(rows.filter((row) => row.network === network).flatMap((row) => effortIn(row, view))),
    add,
    tick(network: Network, on: boolean) {
      const there = rows.some((row) => row.network === network);
      if (on && !there) return add(network);
      put(rows.flatMap((row) => (row.network === network ? turned(row, on) : [row])));
    },
    keep: (row: ChannelRow, on: boolean) =>
      put(rows.flatMap((each) => (each.key === row.key ? turned(each, on) : [each]))),
    change: (row: ChannelRow) => put(rows.map((each) => (each.key === row.key ? row : each))),
    addPerson(self: boolean) {
      const person = { ...newPerson(`person-${made}`), name: self ? view.ownName : "", self };
      form.set("people", self ? [person, ...people] : [...people, person]);
      setMade(made + 1);
      return person.key;
    },
    keepPerson: (row: PersonRow, on: boolean) =>
      form.set(
        "people",
        people.flatMap((each) => (each.key === row.key ? turned(each, on) : [each])),
      ),
    personForm: (row: PersonRow) =>
      rowForm({
        row,
        put: (next) =>
          form.set(
            "people",
            people.map((each) => (each.key === row.key ? next : each)),
          ),
        refusal: form.refusal,
        list: row.id ? "people.changed" : "people.added",
        sent: (sent?.[row.id ? "people.changed" : "people.added"] ?? []) as PersonRow[],
      }),
    channelForm: (row: ChannelRow) =>
      rowForm({
        row,
        put: (next) => put(rows.map((each) => (each.key === row.key ? next : each))),
        refusal: form.refusal,
        list: row.id ? "channels.changed" : "channels.added",
        sent: (sent?.[row.id ? "channels.changed" : "channels.added"] ?? []) as ChannelRow[],
      }),
  };
}

export type NetworksForm = ReturnType<typeof useNetworks>;

/** What is not stored goes at once; what is can be put back. */
const turned = <R extends FormRow>(row: R, on: boolean): R[] =>
  on || row.id !== null ? [{ ...row, on }] : [];

function effortIn(row: ChannelRow, { channels }: NetworksView): Effort[] {
  const channel = channelBehind(row, channels);
  return row.on && channel.counts ? [effortOf(channel)] : [];
}

const advised = (
  { networks }: ReturnType<typeof adviseNetworks>,
  { workspaceName }: NetworksView,
  locale: ReturnType<typeof useLocale>,
): ChannelRow[] =>
  networks
    .filter(({ verdict }) => verdict === "advised")
    .map(({ network }) => newChannel(`new-${network}`, network, workspaceName, locale));
