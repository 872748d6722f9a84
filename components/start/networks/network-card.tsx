"use client";

import { useLocale, useTranslations } from "next-intl";
import { networkColor } from "@/components/networks/glyphs";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Badge, type Tone } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { classes } from "@/components/ui/classes";
import { duration } from "@/lib/flags/quantities";
import { network as factsOf } from "@/lib/networks";
import type { NetworkAdvice, Verdict } from "@/lib/start/advice/advice";
import { hoursReason, type Reason } from "@/lib/start/advice/reasons";
import { NetworkChannels } from "./network-channels";
import { NetworkReasons } from "./network-reasons";
import type { NetworksForm } from "./use-networks";

const TONES: Record<Verdict, Tone> = {
  advised: "ok",
  possible: "neutral",
  caution: "warn",
  unfit: "neutral",
};

/** A network: what is said for and against it, what it takes a week, and, ticked, the channels on it. */
export function NetworkCard({ networks, advice }: { networks: NetworksForm; advice: NetworkAdvice }) {
  const t = useTranslations("startNetworks");
  const locale = useLocale();
  const { network, verdict } = advice;
  const rows = networks.rows.filter((row) => row.network === network);
  const ticked = rows.some(({ on }) => on);
  return (
    <li
      className={classes(
        "overflow-hidden rounded-lg border border-l-3 bg-surface transition-colors",
        ticked ? "border-chestnut/55 shadow-card" : "border-line",
      )}
      style={{ borderLeftColor: ticked ? networkColor(network) : "var(--color-line)" }}
    >
      <div className="grid gap-x-6 gap-y-1.5 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <Checkbox
            checked={ticked}
            onChange={({ target }) => networks.tick(network, target.checked)}
            label={
              <span className="flex items-center gap-2 font-semibold">
                <NetworkGlyph network={network} quiet={!ticked} className="size-4" />
                {factsOf(network).name[locale]}
              </span>
            }
          />
          <Badge tone={TONES[verdict]}>{t(`verdict.${verdict}`)}</Badge>
        </div>
        <Cost networks={networks} advice={advice} ticked={ticked} />
        <div className="pl-6 sm:col-span-2">
          <NetworkReasons
            reasons={reasonsIn(networks, advice, ticked)}
            network={network}
            view={networks.view}
          />
        </div>
      </div>
      {rows.length > 0 && <NetworkChannels networks={networks} network={network} rows={rows} />}
    </li>
  );
}

/** As its own rhythm has it, or as that of its channels. */
function Cost({
  networks,
  advice,
  ticked,
}: {
  networks: NetworksForm;
  advice: NetworkAdvice;
  ticked: boolean;
}) {
  const t = useTranslations("startNetworks");
  const words = useTranslations("flags");
  const { making, answering, total } = advice.cost;
  const asked = ticked ? networks.askedOn(advice.network) : total;
  const isUsual = Math.abs(asked - total) < 0.5;
  return (
    <p className="text-sm tabular-nums sm:text-right max-sm:pl-6">
      <span className="font-semibold">{t("cost.week", { time: duration(asked, words) })}</span>
      {isUsual && (
        <span className="ml-2 text-ink-2 text-xs">
          {making > 0 && answering > 0
            ? t("cost.parts", { making: duration(making, words), answering: duration(answering, words) })
            : making > 0
              ? t("cost.making")
              : t("cost.answering")}
        </span>
      )}
    </p>
  );
}

/** The hours follow the ticks, not the advice: what would be left with it, or by how much it is over. */
function reasonsIn(
  { minutes, asked, askedOn }: NetworksForm,
  { network, cost, reasons }: NetworkAdvice,
  ticked: boolean,
): Reason[] {
  const others = reasons.filter(({ kind }) => kind !== "hours");
  if (minutes === null) return others;
  if (!ticked) return [...others, hoursReason(cost.total, asked, minutes)];
  // Told where leaving it would do; else the sum says it.
  const isTheOne = asked > minutes && asked - askedOn(network) <= minutes;
  return isTheOne ? [...others, hoursReason(0, asked, minutes)] : others;
}
