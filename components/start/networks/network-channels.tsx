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
  return (
    <>
      {rows.map((row) =>
        row.on ? (
          <ChannelFields key={row.key} networks={networks} row={row} single={rows.length === 1} />
        ) : (
          <Leaving key={row.key} networks={networks} row={row} />
        ),
      )}
      {rows.some(({ on }) => on) && (
        <div className="border-line-2 border-t px-4 py-1.5">
          <Button
            size="sm"
            variant="quiet"
            icon={<Plus aria-hidden="true" />}
            onClick={() => networks.add(network)}
          >
            {t("channel.another", { network: shortName(network, locale) })}
          </Button>
        </div>
      )}
    </>
  );
}

interface RowProps {
  networks: NetworksForm;
  row: ChannelRow;
}

function ChannelFields({ networks, row, single }: RowProps & { single: boolean }) {
  const t = useTranslations("startNetworks");
  const words = useTranslations("channels");
  const stored = networks.view.channels.find(({ id }) => id === row.id);
  const rhythm = owedText(stored?.rhythm ?? factsOf(row.network).cadence, words);
  return (
    <div className="relative grid gap-x-6 gap-y-3 border-line-2 border-t bg-paper/60 px-4 py-3 sm:grid-cols-2">
      <TextRow
        form={networks.channelForm(row)}
        name="name"
        label={t("channel.name")}
        hint={t("channel.rhythm", { rhythm })}
        autoComplete="off"
        required
      />
      <Monitors networks={networks} row={row} />
      {!single && (
        <IconButton
          label={t("channel.remove", { name: row.name })}
          size="sm"
          className="absolute! top-1 right-2"
          onClick={() => networks.keep(row, false)}
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
              networks.change({
                ...row,
                monitors: target.checked ? [...monitors, key] : monitors.filter((each) => each !== key),
              })
            }
          />
        ))}
      </div>
      {monitors.length === 0 && <p className="mt-1 text-warn text-xs">{t("channel.unmonitored")}</p>}
    </fieldset>
  );
}

function Leaving({ networks, row }: RowProps) {
  const t = useTranslations("startNetworks");
  const stored = networks.view.channels.find(({ id }) => id === row.id);
  const { leaving = 0, published = 0 } = stored ?? {};
  return (
    <LeavingNote
      text={t(published > 0 ? "channel.rests" : "channel.leaving", {
        name: stored?.name ?? row.name,
        leaving,
        published,
      })}
      keep={t("keep")}
      onKeep={() => networks.keep(row, true)}
    />
  );
}
