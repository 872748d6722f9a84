"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import type { WorkItem } from "@/lib/assignments/view";
import { dayOf, formatShortDay, formatWeekday } from "@/lib/platform/time";

/** Where and when it goes out, what for, and who asked: all that a brief has beside its text. */
export function WorkFacts({ item }: { item: WorkItem }) {
  const t = useTranslations("work");
  const locale = useLocale();
  return (
    <ul className="grid gap-1 text-ink-2 text-xs">
      {item.places.length > 0 && (
        <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>{t("published")}</span>
          {item.places.map(({ channel, network, at }) => (
            <span key={`${channel} ${at}`} className="inline-flex items-center gap-1.5">
              <NetworkGlyph network={network} />
              <span>
                {channel},{" "}
                {at === null
                  ? t("undated")
                  : `${formatWeekday(dayOf(at), locale)} ${formatShortDay(dayOf(at), locale)}`}
              </span>
            </span>
          ))}
        </li>
      )}
      <Line>
        {[
          item.objective && t("for", { objective: item.objective }),
          item.event && t("event", { event: item.event }),
          item.askedBy && t("askedBy", { name: item.askedBy }),
        ]}
      </Line>
    </ul>
  );
}

function Line({ children }: { children: (ReactNode | null)[] }) {
  const parts = children.filter(Boolean);
  return parts.length === 0 ? null : <li className="break-words">{parts.join(" · ")}</li>;
}
