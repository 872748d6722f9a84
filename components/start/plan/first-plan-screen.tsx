"use client";

import { CalendarCheck, CalendarRange, Waypoints } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { CalendarFrame } from "@/lib/calendar/view";
import { dayOf, formatDay } from "@/lib/platform/time";
import { placeFirstPlan } from "@/lib/start/place/actions";
import type { FirstPlanView } from "@/lib/start/place/view";
import { stepAddress } from "../addresses";
import { CheckLine } from "./check-line";
import { ChoiceList } from "./choice-list";
import { DraftWeeks } from "./draft-weeks";
import { type Names, namesIn } from "./names";
import { PlanFoot } from "./plan-foot";
import { ToSettle } from "./to-settle";

/** The plan that the answers make, to be read, thinned out and placed. */
export function FirstPlanScreen({
  slug,
  frame,
  plan,
}: {
  slug: string;
  frame: CalendarFrame;
  plan: FirstPlanView;
}) {
  const { without, toggle } = useWithout(plan);
  const { place, pending } = usePlacing(slug, plan, without);
  const names = namesIn(frame);
  if (plan.drafts.length + plan.tasks.length === 0)
    return <NothingToPlace slug={slug} plan={plan} names={names} hasChannels={frame.channels.length > 0} />;
  return (
    <>
      <div className="grid gap-6 lg:grid-cols-[20rem_1fr] lg:grid-rows-[auto_1fr] lg:items-start [&>*]:min-w-0">
        <div className="grid gap-4 [&>*]:min-w-0">
          <CheckLine flags={plan.flags} isWhole={without.size === 0} />
          <ToSettle slug={slug} plan={plan} names={names} />
        </div>
        <DraftWeeks
          className="lg:col-start-2 lg:row-span-2 lg:row-start-1"
          plan={plan}
          frame={frame}
          names={names}
          without={without}
          onToggle={toggle}
        />
        <ChoiceList slug={slug} plan={plan} frame={frame} names={names} />
      </div>
      <PlanFoot
        slug={slug}
        posts={plan.drafts.filter(({ id }) => !without.has(id)).length}
        tasks={plan.tasks.filter(({ id }) => !without.has(id)).length}
        pending={pending}
        onPlace={place}
      />
    </>
  );
}

/** What is left out of the plan that is shown: in another one, the same ids are other posts. */
function useWithout({ digest }: FirstPlanView) {
  const [left, setLeft] = useState({ digest, ids: NOTHING });
  const without = left.digest === digest ? left.ids : NOTHING;
  function toggle(id: string) {
    const ids = new Set(without);
    if (!ids.delete(id)) ids.add(id);
    setLeft({ digest, ids });
  }
  return { without, toggle };
}
const NOTHING: ReadonlySet<string> = new Set();

/** Then on to the calendar, where the first of it is. */
function usePlacing(slug: string, plan: FirstPlanView, without: ReadonlySet<string>) {
  const t = useTranslations("startPlan");
  const router = useRouter();
  const { run, pending } = useAtOnce();
  const tell = useChangeNews(slug);
  const place = () =>
    run(
      () =>
        placeFirstPlan({ workspace: slug, digest: plan.digest, locale: plan.locale, without: [...without] }),
      ({ posts, waited, tasks, change }) => {
        const first = plan.drafts.find(({ id }) => !without.has(id));
        router.push(`/w/${slug}/calendar?view=month${first ? `&date=${dayOf(first.at)}` : ""}`);
        tell(t("placed", { posts, waited, tasks }), change);
      },
    );
  return { place, pending };
}

function NothingToPlace({
  slug,
  plan,
  names,
  hasChannels,
}: {
  slug: string;
  plan: FirstPlanView;
  names: Names;
  hasChannels: boolean;
}) {
  const t = useTranslations("startPlan");
  const locale = useLocale();
  if (!hasChannels)
    return (
      <EmptyState
        icon={<Waypoints aria-hidden="true" />}
        title={t("empty.no_channel")}
        action={
          <ButtonLink href={stepAddress(slug, "networks")} variant="primary">
            {t("empty.to_networks")}
          </ButtonLink>
        }
      >
        {t("empty.no_channel_text")}
      </EmptyState>
    );
  if (plan.from > plan.to)
    return (
      <EmptyState
        icon={<CalendarRange aria-hidden="true" />}
        title={t("empty.too_short")}
        action={
          <ButtonLink href={`/w/${slug}/settings`} variant="primary">
            {t("empty.to_horizon")}
          </ButtonLink>
        }
      >
        {t("empty.too_short_text", { from: formatDay(plan.from, locale), to: formatDay(plan.to, locale) })}
      </EmptyState>
    );
  return (
    <>
      <EmptyState
        icon={<CalendarCheck aria-hidden="true" />}
        title={t("empty.full")}
        action={
          <ButtonLink href={`/w/${slug}/calendar`} variant="primary">
            {t("empty.to_calendar")}
          </ButtonLink>
        }
      >
        {t("empty.full_text")}
      </EmptyState>
      <ToSettle slug={slug} plan={plan} names={names} />
      <CheckLine flags={plan.flags} isWhole isPlaced />
    </>
  );
}
