import { CircleCheckBig, SearchX } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { ApprovalsQueue } from "@/components/approvals/approvals-queue";
import { DecidedList } from "@/components/approvals/decided-list";
import { QueueFilters } from "@/components/approvals/queue-filters";
import { LiveRefresh } from "@/components/calendar/live/live-refresh";
import { UndoKeys } from "@/components/forms/undo-keys";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Page } from "@/components/workspaces/page";
import { approvalQueue, asksApproval, decidedLately } from "@/lib/approvals/queries";
import {
  matchingQueue,
  missingStep,
  QUEUE_TABS,
  type QueueFilter,
  readQueueFilter,
} from "@/lib/approvals/queue-filter";
import { frameFor } from "@/lib/calendar/frame-query";
import type { Actor } from "@/lib/people/actor";
import { can } from "@/lib/people/rules";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Each stands whole on the page: more than anybody decides in one sitting. */
const SHOWN_MOST = 60;

export async function generateMetadata() {
  const t = await getTranslations("approvals");
  return { title: t("title") };
}

export default async function ApprovalsPage({ params, searchParams }: Props) {
  const { workspace: slug } = await params;
  const actor = await requireActor(slug);
  const t = await getTranslations("approvals");
  const filter = readQueueFilter(addressOf(await searchParams));
  const base = `/w/${slug}/approvals`;
  return (
    <Page>
      <LiveRefresh slug={slug} />
      <PageHeader title={t("title")} lead={t("lead")}>
        <SegmentedControl
          label={t("tab.label")}
          segments={QUEUE_TABS.map((tab) => ({
            href: tab === "mine" ? base : `${base}?tab=${tab}`,
            label: t(`tab.${tab}`),
            current: tab === filter.tab,
          }))}
        />
      </PageHeader>
      {filter.tab === "decided" ? (
        <DecidedList slug={slug} timeZone={actor.workspace.timeZone} decided={await decidedLately(actor)} />
      ) : (
        <Waiting actor={actor} filter={filter} />
      )}
    </Page>
  );
}

async function Waiting({ actor, filter }: { actor: Actor; filter: QueueFilter }) {
  const { slug, timeZone } = actor.workspace;
  const t = await getTranslations("approvals");
  const waiting = await approvalQueue(actor);
  const ofTab = matchingQueue(waiting, { ...filter, words: "", channelId: null, step: null });
  const found = matchingQueue(waiting, filter);
  const shown = found.slice(0, SHOWN_MOST);
  const { channels } = await frameFor(actor);
  const someWait = ofTab.length > 0;
  return (
    <Messages namespaces={["approvals", "posts", "forms", "errors"]}>
      <UndoKeys workspace={slug} />
      {someWait && (
        <QueueFilters
          filter={filter}
          channels={channels.map(({ id, name }) => ({ id, name }))}
          steps={[...new Set(ofTab.map(missingStep))].sort()}
        />
      )}
      {someWait && (
        <p role="status" className="text-ink-2 text-sm">
          {t("queue.count", { count: found.length })}
          {found.length > shown.length && ` ${t("queue.cut", { shown: shown.length })}`}
        </p>
      )}
      <ApprovalsQueue
        slug={slug}
        timeZone={timeZone}
        posts={shown}
        channels={channels}
        mayUndo={can(actor.role, "contribute")}
        nothing={
          someWait ? (
            <NothingFound base={`/w/${slug}/approvals${filter.tab === "all" ? "?tab=all" : ""}`} />
          ) : (
            <NothingWaits actor={actor} tab={filter.tab} others={waiting.length > 0} />
          )
        }
      />
    </Messages>
  );
}

async function NothingFound({ base }: { base: string }) {
  const t = await getTranslations("approvals");
  return (
    <EmptyState
      icon={<SearchX aria-hidden="true" />}
      title={t("queue.none_found")}
      action={<ButtonLink href={base}>{t("queue.clear")}</ButtonLink>}
    >
      {t("queue.none_found_text")}
    </EmptyState>
  );
}

async function NothingWaits({
  actor,
  tab,
  others,
}: {
  actor: Actor;
  tab: QueueFilter["tab"];
  others: boolean;
}) {
  const { slug } = actor.workspace;
  const t = await getTranslations("approvals");
  const icon = <CircleCheckBig aria-hidden="true" />;
  if (!(await asksApproval(actor)))
    return (
      <EmptyState
        icon={icon}
        title={t("queue.no_policy")}
        action={
          can(actor.role, "configure") && (
            <ButtonLink variant="primary" href={`/w/${slug}/settings/approval`}>
              {t("queue.set_policy")}
            </ButtonLink>
          )
        }
      >
        {t("queue.no_policy_text")}
      </EmptyState>
    );
  if (tab === "all")
    return (
      <EmptyState icon={icon} title={t("queue.empty_all")}>
        {t("queue.empty_all_text")}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={icon}
      title={t("queue.empty_mine")}
      action={others && <ButtonLink href={`/w/${slug}/approvals?tab=all`}>{t("queue.see_all")}</ButtonLink>}
    >
      {t("queue.empty_mine_text")}
    </EmptyState>
  );
}

/** A parameter given twice counts once: the lists here know one value of each. */
function addressOf(params: Awaited<Props["searchParams"]>): URLSearchParams {
  const pairs = Object.entries(params).map(([name, value]) => [name, [value].flat()[0] ?? ""]);
  return new URLSearchParams(pairs);
}
