"use client";

import { CircleAlert, CircleDashed } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { FocusEvent } from "react";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Button } from "@/components/ui/button";
import { useRefusalText } from "@/components/ui/refusal-text";
import { dayOf, formatShortDay, timeOf } from "@/lib/platform/time";
import { isWithout } from "@/lib/results/tally";
import type { ResultsPage, ResultRow as Row } from "@/lib/results/view";
import { CELLS } from "./cells";
import { FigureCell } from "./figure-cell";
import { useConflictText } from "./use-conflict-text";
import { type Entry, useEntry } from "./use-entry";
import { useStoredNews } from "./use-stored-news";

interface ResultRowProps {
  slug: string;
  row: Row;
  channel: ResultsPage["channels"][number] | undefined;
}

/** One publication with its figures. Saved when the focus leaves it, as a whole. */
export function ResultRow({ slug, row, channel }: ResultRowProps) {
  const t = useTranslations("results");
  const title = row.title || t("table.untitled");
  const news = useStoredNews(slug);
  const entry = useEntry(slug, { ...row, publicationId: row.id }, (change) =>
    news(change, t("table.saved", { title })),
  );
  function leave(event: FocusEvent<HTMLTableRowElement>) {
    const inside = event.currentTarget.contains(event.relatedTarget);
    // After a conflict only a decision saves.
    if (!inside && entry.state !== "conflict") void entry.save();
  }
  return (
    <tr onBlur={leave} aria-busy={entry.state === "saving"} className="group align-top">
      <th
        scope="row"
        className={`${CELL} left-0 z-1 min-w-56 max-w-72 bg-surface px-3 py-1.5 text-left font-normal sm:sticky`}
      >
        <Link
          href={`/w/${slug}/calendar?post=${encodeURIComponent(row.postId)}&date=${dayOf(row.at)}`}
          className="line-clamp-2 font-medium no-underline hover:underline"
        >
          {title}
        </Link>
        <Where row={row} channel={channel} without={isWithout(entry.stored)} />
        <Trouble entry={entry} />
      </th>
      {CELLS.map((key) => (
        <td key={key} className={`${CELL} p-0`}>
          <FigureCell name={key} entry={entry} title={title} editable={row.editable} />
        </td>
      ))}
    </tr>
  );
}

const CELL = "border-line-2 border-b group-last:border-b-0";

function Where({ row, channel, without }: Pick<ResultRowProps, "row" | "channel"> & { without: boolean }) {
  const t = useTranslations("results");
  const locale = useLocale();
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-ink-2 text-xs">
      {channel && (
        <span className="inline-flex min-w-0 items-center gap-1">
          <NetworkGlyph network={channel.network as never} />
          <span className="truncate">{channel.name}</span>
        </span>
      )}
      <span className="tabular-nums">
        {formatShortDay(dayOf(row.at), locale)}, {timeOf(row.at)}
      </span>
      {without && (
        <span className="inline-flex items-center gap-1 text-warn">
          <CircleDashed aria-hidden="true" className="size-3" />
          {t("table.without")}
        </span>
      )}
    </span>
  );
}

/** What keeps the row from being stored, and what one can do about it. */
function Trouble({ entry }: { entry: Entry }) {
  const { state, refusal, faults, save, giveBack } = entry;
  const conflict = useConflictText(entry);
  const t = useTranslations("results");
  const tFigures = useTranslations("figures");
  const refusalText = useRefusalText();
  const fault = Object.values(faults)[0];
  if (state === "saving") return <span className="block text-ink-3 text-xs">{t("table.saving")}</span>;
  if (!fault && !refusal) return null;
  return (
    <span role="alert" className="mt-1 grid justify-items-start gap-1 text-bad text-xs">
      <span className="flex items-start gap-1">
        <CircleAlert aria-hidden="true" className="mt-px size-3.5 shrink-0" />
        {fault ? tFigures(`fault.${fault}`) : (conflict ?? (refusal && refusalText(refusal)))}
      </span>
      {!fault && (
        <span className="flex flex-wrap gap-1.5">
          <Button size="sm" onClick={() => void save()}>
            {conflict ? t("table.save_mine") : t("table.retry")}
          </Button>
          {conflict && (
            <Button size="sm" onClick={() => giveBack()}>
              {t("table.take_theirs")}
            </Button>
          )}
        </span>
      )}
    </span>
  );
}
