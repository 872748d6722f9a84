"use client";

import { Plus, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { owedText } from "@/components/channels/rhythm-text";
import { TextRow } from "@/components/forms/rows";
import { Button, IconButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { network as factsOf } from "@/lib/networks";
import type { Network } from "@/lib/plan/vocabulary";
import { LeavingNote } from "../leaving-note";
import { type ChannelRow, isBlankPerson, monitorsOf, shortName } from "./network-values";
import type { NetworksForm } from "./use-networks";

/** The channels on a network that is ticked: mostly one; an agency has several. */
export function NetworkChannels({
  networks,
  network,
  rows,
}: {
  networks: NetworksForm;
  network: Network;
  rows: readonly ChannelRow[];
}) {
  const t = useTranslations("startNetworks");
  const locale = useLocale();
  const last = rows.findLast(({ on }) => on);
  return (
    <>
      {rows.map((row) =>
        row.on ? (
          <ChannelFields
            key={row.key}
            networks={networks}
            row={row}
            single={rows.length === 1}
            another={row.key === last?.key && t("channel.another", { network: shortName(network, locale) })}
          />
        ) : (
          <Leaving key={row.key} networks={networks} row={row} />
        ),
      )}
    </>
  );
}

interface RowProps {
  networks: NetworksForm;
  row: ChannelRow;
}

function ChannelFields({
  networks,
  row,
  single,
  another,
}: RowProps & {
  single: boolean;
  /** To add one more, after the last. */
  another: string | false;
}) {
  const t = useTranslations("startNetworks");
  const words = useTranslations("channels");
  const stored = networks.view.channels.find(({ id }) => id === row.id);
  const rhythm = owedText(stored?.rhythm ?? factsOf(row.network).cadence, words);
  return (
    <div className="relative grid gap-x-6 gap-y-3 border-line-2 border-t bg-paper/60 px-4 py-3 sm:grid-cols-2">
      <TextRow
        form={networks.channels.fieldsOf(row)}
        name="name"
        label={t("channel.name")}
        hint={t("channel.rhythm", { rhythm })}
        autoComplete="off"
        required
      />
      <div className="flex min-w-0 flex-col items-start justify-between gap-2">
        <Monitors networks={networks} row={row} />
        {another && (
          <Button
            size="sm"
            variant="quiet"
            className="-ml-2"
            icon={<Plus aria-hidden="true" />}
            onClick={() => networks.add(row.network)}
          >
            {another}
          </Button>
        )}
      </div>
      {!single && (
        <IconButton
          label={t("channel.remove", { name: row.name })}
          size="sm"
          className="absolute! top-1 right-2"
          onClick={() => networks.channels.keep(row, false)}
        >
          <X aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}

/** Who answers there: one person unless more are ticked. */
function Monitors({ networks, row }: RowProps) {
  const t = useTranslations("startNetworks");
  const words = useTranslations("flags");
  const { people } = networks.form.values;
  const there = people.filter((person) => person.on && !isBlankPerson(person));
  const monitors = monitorsOf(row, people);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium text-ink-2 text-xs">{t("channel.monitors")}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {there.map(({ key, name }) => (
          <Checkbox
            key={key}
            label={name.trim() || t("people.unnamed")}
            checked={monitors.includes(key)}
            onChange={({ target }) =>
              networks.channels.change({
                ...row,
                monitors: target.checked ? [...monitors, key] : monitors.filter((each) => each !== key),
              })
            }
          />
        ))}
      </div>
      {monitors.length === 0 && (
        <p className="mt-1 text-warn text-xs">
          {words("rule.channel.unmonitored.title", { channel: row.name })}
        </p>
      )}
    </fieldset>
  );
}

function Leaving({ networks, row }: RowProps) {
  const t = useTranslations("startNetworks");
  const stored = networks.view.channels.find(({ id }) => id === row.id);
  const { leaving = 0, published = 0, lapsing = 0 } = stored ?? {};
  const values = { name: stored?.name ?? row.name, leaving, published };
  const stays = published > 0 ? t("channel.rests", values) : t("channel.leaving", values);
  return (
    <LeavingNote
      text={lapsing > 0 ? `${stays} ${t("channel.lapsing", { count: lapsing })}` : stays}
      keep={t("keep")}
      onKeep={() => networks.channels.keep(row, true)}
    />
  );
}
