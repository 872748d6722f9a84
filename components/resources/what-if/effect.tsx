"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { formatDay } from "@/lib/platform/time";
import type { ChangedChannel, Coverage, Served, WhatIf } from "@/lib/resources/what-if/view";
import { GaugeBar, mostOf } from "../gauge-bar";
import { MeansTable } from "../means-table";
import { Verdict } from "../verdict";
import { useFigures } from "../words";
import { FlagChanges } from "./flag-changes";

/** Before and after: hours, rhythm, objectives, flags. */
export function Effect({ told }: { told: WhatIf }) {
  const t = useTranslations("resources.what_if");
  return (
    <>
      <Hours told={told} />
      {told.channels.length > 0 && <Channels told={told} />}
      {told.objectives.length + told.coverage.length > 0 && (
        <Part title={t("objectives")}>
          {told.objectives.length > 0 && <Weights objectives={told.objectives} />}
          <CoverageList coverage={told.coverage} />
        </Part>
      )}
      <FlagChanges told={told} />
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2 text-sm [&>*]:min-w-0">
      <h3 className="font-medium">{title}</h3>
      {children}
    </section>
  );
}

function Hours({ told: { before, after, flags } }: { told: WhatIf }) {
  const t = useTranslations("resources.what_if");
  const all = useTranslations("resources");
  const { hours, count } = useFigures();
  const most = mostOf(before, after);
  const side = (gauge: typeof before, name: string) => (
    <>
      <span className="text-ink-2">{name}</span>
      <GaugeBar gauge={gauge} most={most} />
      <span className="text-right tabular-nums">
        {t("of", { asked: hours(gauge.asked + gauge.following), there: hours(gauge.there) })}
      </span>
    </>
  );
  return (
    <Part title={t("hours")}>
      {/* One grid for both: bars of two widths could not be compared. */}
      <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-2">
        {side(before, t("before"))}
        {side(after, t("after"))}
      </div>
      <Verdict gauge={after} raised={flags.raised} />
      <p className="text-ink-2">
        {t("rhythm", { before: count(before.owed), after: count(after.owed) })}
        {after.following > 0 && ` ${all("gauge.with_following")}`}
      </p>
    </Part>
  );
}

function Channels({ told: { channels, begins } }: { told: WhatIf }) {
  const t = useTranslations("resources.what_if");
  const all = useTranslations("resources");
  const locale = useLocale();
  const { hours, count } = useFigures();
  const words = ({ how, leaving, published }: ChangedChannel) => {
    if (how === "comes") return t("comes", { day: formatDay(begins, locale) });
    return how === "goes" ? t("goes", { leaving }) : t("rests", { leaving, published });
  };
  return (
    <MeansTable
      caption={t("channels_caption")}
      columns={[{ name: all("channel.name") }, { name: all("channel.owed_short") }, { name: t("per_week") }]}
      rows={channels.map((one) => {
        const sign = one.how === "comes" ? "+" : "−";
        return {
          key: one.id,
          head: (
            <span className="grid">
              <span className="flex min-w-0 items-center gap-2">
                <NetworkGlyph network={one.network} className="size-4" />
                <span className="min-w-0 break-words">{one.name}</span>
              </span>
              <span className="text-pretty pl-6 text-ink-2 text-xs">{words(one)}</span>
            </span>
          ),
          cells: [
            one.owed === 0 ? "0" : `${sign}${count(one.owed)}`,
            one.minutes === 0 ? hours(0) : `${sign}${hours(one.minutes)}`,
          ],
        };
      })}
    />
  );
}

function Weights({ objectives }: Pick<WhatIf, "objectives">) {
  const t = useTranslations("resources.what_if");
  const { percent } = useFigures();
  const share = (weight: number | null) => (weight === null ? t("no_weight") : percent(weight));
  return (
    <ul className="grid gap-0.5">
      {objectives.map(({ id, name, how, before, after }) => (
        <li key={id} className="flex items-baseline gap-3">
          <span className="min-w-0 flex-1 break-words">{name}</span>
          <span className="tabular-nums">
            {how === "weighs"
              ? t("weighs", { before: share(before), after: share(after) })
              : t(how === "comes" ? "objective_comes" : "objective_goes", {
                  weight: share(how === "comes" ? after : before),
                })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Which networks serve an objective now; one that has none left is what one has to know. */
function CoverageList({ coverage }: { coverage: readonly Coverage[] }) {
  const t = useTranslations("resources.what_if");
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const words = ({ primary, secondary }: Served) =>
    [
      primary.length > 0 && t("primary", { names: list.format(primary) }),
      secondary.length > 0 && t("secondary", { names: list.format(secondary) }),
    ]
      .filter(Boolean)
      .join(locale === "fr" ? "\u202f; " : "; ");
  const told = coverage.filter(({ after }) => after !== null);
  if (told.length === 0) return null;
  return (
    <ul className="grid gap-1 text-ink-2">
      {told.map(({ id, name, before, after }) => {
        const isServed = after!.primary.length + after!.secondary.length > 0;
        const was = before !== null && before.primary.length + before.secondary.length > 0;
        return (
          <li key={id} className={isServed ? undefined : "font-medium text-bad"}>
            {isServed
              ? t("served", { name, words: words(after!) })
              : t(was ? "no_longer_served" : "not_served", { name })}
          </li>
        );
      })}
    </ul>
  );
}
