"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import type { NetworkAdvice } from "@/lib/start/advice/advice";
import type { NetworksView } from "@/lib/start/networks/view";
import { StepFoot } from "../step-foot";
import { AdviceNotes } from "./advice-notes";
import { HoursGauge } from "./hours-gauge";
import { NetworkCard } from "./network-card";
import { PeoplePart } from "./people-part";
import { useCompared } from "./use-compared";
import { type NetworksForm, useNetworks } from "./use-networks";

/** First with what, then where. */
export function NetworksQuestion({ view }: { view: NetworksView }) {
  const t = useTranslations("startNetworks");
  const networks = useNetworks(view);
  const { advice, form, asked, minutes } = networks;
  const isPresent = ({ network }: NetworkAdvice) =>
    view.channels.some((channel) => channel.network === network);
  // By the advice alone: a card that moved as one ticks it would take the focus along.
  const isApart = (one: NetworkAdvice) => one.verdict === "unfit" && !isPresent(one);
  const apart = advice.networks.filter(isApart);
  const placeOf = (one: NetworkAdvice) => (one.verdict === "advised" ? 0 : isPresent(one) ? 1 : 2);
  const near = advice.networks.filter((one) => !isApart(one)).sort((a, b) => placeOf(a) - placeOf(b));
  return (
    <Form form={form} compare={useCompared(networks)}>
      <PeoplePart networks={networks} />
      <section aria-label={t("networks.title")} className="grid gap-3 [&>*]:min-w-0">
        <div>
          <h2 className="font-display font-semibold text-lg">{t("networks.title")}</h2>
          <p className="max-w-prose text-ink-2 text-sm">{t("networks.lead")}</p>
        </div>
        <AdviceNotes networks={networks} />
        <Cards networks={networks} list={near} />
        {apart.length > 0 && (
          <details className="group grid gap-3">
            <summary className="w-fit cursor-pointer py-2 font-medium text-sm">
              {t("networks.others", { count: apart.length })}
            </summary>
            <div className="pt-2">
              <Cards networks={networks} list={apart} />
            </div>
          </details>
        )}
      </section>
      <StepFoot
        slug={view.slug}
        question="networks"
        form={form}
        aside={<HoursGauge asked={asked} there={minutes} />}
      />
    </Form>
  );
}

function Cards({ networks, list }: { networks: NetworksForm; list: readonly NetworkAdvice[] }) {
  return (
    <ul className="grid gap-3">
      {list.map((advice) => (
        <NetworkCard key={advice.network} networks={networks} advice={advice} />
      ))}
    </ul>
  );
}
