"use client";

import { CalendarClock, Check, MessageSquare, RotateCcw } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { WorkItem } from "@/lib/assignments/view";
import type { WorkGroup } from "@/lib/assignments/vocabulary";
import { type Day, formatShortDay } from "@/lib/platform/time";
import { AnotherDateDialog } from "./another-date-dialog";
import { DeclineDialog } from "./decline-dialog";
import { DueText } from "./due-text";
import { useAnswers } from "./use-answers";
import { WorkFacts } from "./work-facts";

export interface WorkCardProps {
  slug: string;
  item: WorkItem;
  group: WorkGroup;
  today: Day;
  own: boolean;
  mayAnswer: boolean;
  mayPlan: boolean;
}

/** One thing asked: what, by when, how long, with the brief, and the three things one may say to it. */
export function WorkCard(props: WorkCardProps) {
  const { slug, item, group, today } = props;
  const t = useTranslations("work");
  return (
    <li className="grid content-start gap-3 rounded-lg border border-line bg-surface p-4 [&>*]:min-w-0">
      <div className="grid gap-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
          <Badge tone={group === "done" ? "neutral" : "chestnut"}>{t(`ask.${item.role}`)}</Badge>
          <DueText due={item.due} today={today} overdue={group === "overdue"} />
          <span className="ml-auto text-ink-2 text-xs tabular-nums">
            {t("minutes", { minutes: item.minutes })}
          </span>
        </p>
        <h3 className="break-words font-semibold text-base">
          <Link
            href={postAddress(slug, item)}
            prefetch={false}
            className="text-ink no-underline hover:underline"
          >
            {item.title}
          </Link>
        </h3>
      </div>
      {group !== "done" && <WorkFacts item={item} />}
      {group !== "done" && <Brief slug={slug} item={item} open={group === "overdue" || group === "week"} />}
      <Said item={item} />
      {props.mayAnswer && <Answers {...props} />}
    </li>
  );
}

const postAddress = (slug: string, { postId }: WorkItem) => `/w/${slug}/posts/${encodeURIComponent(postId)}`;

function Brief({ slug, item, open }: { slug: string; item: WorkItem; open: boolean }) {
  const t = useTranslations("work");
  return (
    <details open={open} className="text-sm">
      <summary className="w-fit cursor-pointer text-ink-2 text-xs pointer-coarse:py-2">{t("brief")}</summary>
      <div className="mt-1.5 grid justify-items-start gap-2 border-line border-l-2 pl-3">
        {item.brief.trim() === "" ? (
          <p className="text-ink-2">{t("noBrief")}</p>
        ) : (
          <p className="line-clamp-6 whitespace-pre-line break-words">{item.brief}</p>
        )}
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs">
          <Link href={postAddress(slug, item)} prefetch={false} className="underline pointer-coarse:py-2">
            {t("open")}
          </Link>
          {item.link && (
            <a
              href={item.link}
              target="_blank"
              rel="noreferrer noopener"
              className="underline pointer-coarse:py-2"
            >
              {t("link")}
            </a>
          )}
          {item.comments > 0 && (
            <span className="inline-flex items-center gap-1 text-ink-2">
              <MessageSquare aria-hidden="true" className="size-3.5" />
              {t("comments", { count: item.comments })}
            </span>
          )}
        </span>
      </div>
    </details>
  );
}

function Said({ item: { answer } }: { item: WorkItem }) {
  const t = useTranslations("work");
  const locale = useLocale();
  if (!answer) return null;
  return (
    <p className="rounded-md bg-sunken px-3 py-2 text-sm">
      <span className="font-medium">
        {answer.kind === "declined"
          ? t("answer.declined")
          : t("answer.other_date", { day: answer.due ? formatShortDay(answer.due, locale) : "" })}
      </span>
      {answer.reason && (
        <span className="block whitespace-pre-line break-words text-ink-2">
          {t("answer.reason", { reason: answer.reason })}
        </span>
      )}
    </p>
  );
}

function Answers({ slug, item, group, today, own, mayPlan }: WorkCardProps) {
  const t = useTranslations("work");
  const locale = useLocale();
  const [asking, setAsking] = useState<"decline" | "another" | null>(null);
  const { pending, finish, reopen, accept } = useAnswers(slug, item);
  const { title, answer } = item;
  const close = () => setAsking(null);
  const day = answer?.due ? formatShortDay(answer.due, locale) : null;
  return (
    <div className="flex flex-wrap gap-2">
      {group === "done" || answer ? (
        <>
          {mayPlan && day && (
            <Button
              variant="primary"
              pending={pending}
              icon={<CalendarClock aria-hidden="true" />}
              aria-label={t("acceptNamed", { day, title })}
              onClick={accept}
            >
              {t("accept", { day })}
            </Button>
          )}
          {answer && <Done title={title} pending={pending} onDone={finish} quiet />}
          <Button
            pending={pending}
            icon={<RotateCcw aria-hidden="true" />}
            aria-label={t("reopenNamed", { title })}
            onClick={() => void reopen()}
          >
            {t("reopen")}
          </Button>
        </>
      ) : (
        <>
          <Done title={title} pending={pending} onDone={finish} />
          <Button aria-label={t("anotherNamed", { title })} onClick={() => setAsking("another")}>
            {t("another")}
          </Button>
          <Button
            variant="quiet"
            aria-label={t("declineNamed", { title })}
            onClick={() => setAsking("decline")}
          >
            {t("decline")}
          </Button>
        </>
      )}
      {asking === "decline" && <DeclineDialog slug={slug} item={item} own={own} onClose={close} />}
      {asking === "another" && <AnotherDateDialog slug={slug} item={item} today={today} onClose={close} />}
    </div>
  );
}

function Done(props: { title: string; pending: boolean; quiet?: boolean; onDone: () => Promise<boolean> }) {
  const t = useTranslations("work");
  return (
    <Button
      variant={props.quiet ? "secondary" : "primary"}
      pending={props.pending}
      icon={<Check aria-hidden="true" />}
      aria-label={t("doneNamed", { title: props.title })}
      onClick={() => void props.onDone()}
    >
      {t("done")}
    </Button>
  );
}
