"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { askedBy, type Effort, effortOf } from "@/lib/plan/effort";
import type { Network } from "@/lib/plan/vocabulary";
import type { Locale } from "@/lib/platform/time";
import { type Advice, adviseNetworks } from "@/lib/start/advice/advice";
import { answerNetworks } from "@/lib/start/networks/actions";
import type { NetworksView } from "@/lib/start/networks/view";
import { turned } from "../form-rows";
import { useAnswerForm } from "../use-answer-form";
import { useAnswered } from "../use-answered";
import { listEdits } from "./list-edits";
import {
  type ChannelRow,
  channelBehind,
  minutesThere,
  moneyThere,
  type NetworksValues,
  newChannel,
  newPerson,
  valuesOf,
} from "./network-values";
import { carriedThere, type Sent, sentFrom } from "./sent";
import { unservedBy } from "./served";

/** People, money and channels on the screen, with the advice that follows them as they change. */
export function useNetworks(view: NetworksView) {
  const t = useTranslations("startNetworks");
  const locale = useLocale();
  const goOn = useAnswered(view.slug, "networks");
  const [sent, setSent] = useState<Sent["lists"] | null>(null);
  const [made, setMade] = useState(1);
  const form = useAnswerForm({
    stored: storedIn(view),
    seen: view,
    initial: valuesOf(view, locale),
    submit(values, seen) {
      const { lists, answer } = sentFrom(values, rows, seen, locale);
      setSent(lists);
      return answerNetworks({ workspace: view.slug, ...answer });
    },
    done: ({ change }) => goOn(t("saved"), change),
  });
  const { advice, minutes } = useAdvice(view, form.values);
  const { people } = form.values;
  const rows = form.values.channels ?? advisedRows(advice, view, locale);
  const put = (next: ChannelRow[]) => form.set("channels", next);
  const list = { refusal: form.refusal, sent };
  function add(network: Network) {
    put([...rows, newChannel(`new-${network}-${made}`, network, view.workspaceName, locale)]);
    setMade(made + 1);
  }
  return {
    view,
    form,
    advice,
    minutes,
    rows,
    /** Minutes a week of all that is ticked. */
    asked: askedBy(effortsOf(rows, view)),
    /** Of the channels on one network. */
    askedOn: (network: Network) =>
      askedBy(
        effortsOf(
          rows.filter((row) => row.network === network),
          view,
        ),
      ),
    unserved: unservedBy(rows, view),
    people: listEdits({ ...list, name: "people", rows: people, put: (next) => form.set("people", next) }),
    channels: listEdits({ ...list, name: "channels", rows, put }),
    add,
    tick(network: Network, on: boolean) {
      if (on && !rows.some((row) => row.network === network)) return add(network);
      put(rows.flatMap((row) => (row.network === network ? turned(row, on) : [row])));
    },
    addPerson(self: boolean) {
      const person = { ...newPerson(`person-${made}`), name: self ? view.ownName : "", self };
      form.set("people", self ? [person, ...people] : [...people, person]);
      setMade(made + 1);
      return person.key;
    },
  };
}

/** What stands on a channel counts: more of it is more that would leave. */
const storedIn = ({ people, channels, money }: NetworksView) => [
  ...people,
  ...channels,
  ...channels.map((channel) => ({ id: `on ${channel.id}`, version: carriedThere(channel) })),
  { id: "money", version: money.version },
];

export type NetworksForm = ReturnType<typeof useNetworks>;

/** Asked again at each key that changes the hours or the money. */
function useAdvice(view: NetworksView, { people, money }: NetworksValues) {
  const minutes = minutesThere(people);
  const moneyPerMonth = moneyThere({ money });
  const advice = useMemo(() => {
    const present = view.channels.map(({ network }) => network);
    return adviseNetworks({ ...view.asked, minutesPerWeek: minutes, moneyPerMonth, present });
  }, [view, minutes, moneyPerMonth]);
  return { advice, minutes };
}

const advisedRows = ({ networks }: Advice, { workspaceName }: NetworksView, locale: Locale): ChannelRow[] =>
  networks
    .filter(({ verdict }) => verdict === "advised")
    .map(({ network }) => newChannel(`new-${network}`, network, workspaceName, locale));

const effortsOf = (rows: readonly ChannelRow[], { channels }: NetworksView): Effort[] =>
  rows.flatMap((row) => {
    const channel = channelBehind(row, channels);
    return row.on && channel.counts ? [effortOf(channel)] : [];
  });
