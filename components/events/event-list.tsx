"use client";

import { CalendarRange, FlagOff, Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/select";
import { matching } from "@/components/workspaces/matching";
import { SearchBox } from "@/components/workspaces/search-box";
import { useAddressState } from "@/components/workspaces/use-address-state";
import { addDays } from "@/lib/platform/time";
import { eventKinds, isEventKind, preparation } from "@/lib/reference";
import { type Axis, axisOver } from "./axis";
import { EventRow } from "./event-row";
import { type EventSummary, stageOf } from "./event-view";
import { MonthScale } from "./month-scale";
import { MoreEvents } from "./more-events";
import { PhaseLegend } from "./phase-track";
import { extentOf } from "./spans";
import { usePhaseNames } from "./use-phase-names";

interface EventListProps {
  summaries: EventSummary[];
  today: string;
  slug: string;
  mayPlan: boolean;
}

/** Events with their windows on one common time line; what is over stands apart. */
export function EventList({ summaries, today, slug, mayPlan }: EventListProps) {
  const t = useTranslations("events");
  const [address, change] = useAddressState();
  const filter = {
    when: address.get("when") === "past" ? ("past" as const) : ("coming" as const),
    query: address.get("q") ?? "",
    kind: address.get("kind") ?? "",
  };
  if (summaries.length === 0) return <NoEvents slug={slug} mayPlan={mayPlan} />;
  const shown = shownOf(summaries, filter, today);
  return (
    <div className="grid gap-4 [&>*]:min-w-0">
      <Filters filter={filter} change={change} summaries={summaries} today={today} />
      {shown.length > 0 ? (
        <Rows shown={shown} today={today} slug={slug} past={filter.when === "past"} />
      ) : (
        <EmptyState icon={<FlagOff aria-hidden="true" />} title={t(`none.${filter.when}`)}>
          {(filter.query || filter.kind) && t("none.narrowed")}
        </EmptyState>
      )}
    </div>
  );
}

type Filter = { when: "coming" | "past"; query: string; kind: string };

function shownOf(summaries: EventSummary[], filter: Filter, today: string): EventSummary[] {
  const past = filter.when === "past";
  return summaries
    .filter(
      ({ event, ownerName }) =>
        (stageOf(event, today) === "past") === past &&
        (!filter.kind || event.kind === filter.kind) &&
        matching(filter.query, event.name, ownerName),
    )
    .sort(
      ({ event: a }, { event: b }) =>
        (a.start < b.start ? -1 : a.start > b.start ? 1 : a.name.localeCompare(b.name)) * (past ? -1 : 1),
    );
}

function Filters({
  filter,
  change,
  summaries,
  today,
}: {
  filter: Filter;
  change: (part: Record<string, string>) => void;
  summaries: EventSummary[];
  today: string;
}) {
  const t = useTranslations("events");
  const locale = useLocale();
  const over = summaries.filter(({ event }) => stageOf(event, today) === "past").length;
  return (
    <div className="flex flex-wrap gap-2">
      <Select
        aria-label={t("filter.when")}
        className="w-auto! max-sm:flex-1"
        value={filter.when}
        onChange={({ target }) => change({ when: target.value === "past" ? "past" : "" })}
      >
        <option value="coming">{t("filter.coming", { count: summaries.length - over })}</option>
        <option value="past">{t("filter.past", { count: over })}</option>
      </Select>
      <Select
        aria-label={t("filter.kind")}
        className="w-auto! max-w-64 max-sm:flex-1"
        value={filter.kind}
        onChange={({ target }) => change({ kind: isEventKind(target.value) ? target.value : "" })}
      >
        <option value="">{t("filter.all_kinds")}</option>
        {eventKinds.map((kind) => (
          <option key={kind} value={kind}>
            {preparation(kind).name[locale]}
          </option>
        ))}
      </Select>
      <SearchBox label={t("filter.search")} value={filter.query} onChange={(q) => change({ q })} />
    </div>
  );
}

function Rows({
  shown,
  today,
  slug,
  past,
}: {
  shown: EventSummary[];
  today: string;
  slug: string;
  past: boolean;
}) {
  const t = useTranslations("events");
  const axis = commonAxis(shown, today, past);
  return (
    <>
      <section
        aria-label={t("list_label")}
        className="overflow-hidden rounded-lg border border-line bg-surface"
      >
        <MonthScale axis={axis} today={today} />
        <ul className="divide-y divide-line-2">
          {shown.map((summary) => (
            <EventRow key={summary.event.id} summary={summary} axis={axis} today={today} slug={slug} />
          ))}
        </ul>
      </section>
      <PhaseLegend names={usePhaseNames()} />
    </>
  );
}

/** An axis that holds every window shown, but reaches no more than a year from its near end: beyond, bars are too thin to read. */
function commonAxis(shown: EventSummary[], today: string, past: boolean): Axis {
  const extents = shown.map(({ event }) => extentOf(event));
  const first = extents.map(({ from }) => from).reduce((a, b) => (b < a ? b : a));
  const last = extents.map(({ to }) => to).reduce((a, b) => (b > a ? b : a));
  if (past) return axisOver(latest(first, addDays(last, -MOST_DAYS)), last);
  return axisOver(
    latest(earliest(first, today), addDays(today, -MOST_DAYS / 2)),
    earliest(last, addDays(today, MOST_DAYS)),
  );
}

const MOST_DAYS = 366;
const earliest = (a: string, b: string) => (a < b ? a : b);
const latest = (a: string, b: string) => (a > b ? a : b);

function NoEvents({ slug, mayPlan }: { slug: string; mayPlan: boolean }) {
  const t = useTranslations("events");
  return (
    <EmptyState
      icon={<CalendarRange aria-hidden="true" />}
      title={t("empty.title")}
      action={
        mayPlan && (
          <>
            <ButtonLink
              href={`/w/${slug}/events/new`}
              variant="primary"
              icon={<Plus aria-hidden="true" className="size-4" />}
            >
              {t("new")}
            </ButtonLink>
            <MoreEvents slug={slug} />
          </>
        )
      }
    >
      {t("empty.text")}
    </EmptyState>
  );
}
