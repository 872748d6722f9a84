"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { ImportItem, ImportState } from "@/lib/events/import/view";
import { type ImportPicks, ticked } from "./import-picks";
import { ImportRow } from "./import-row";

interface ImportGroupProps {
  state: ImportState;
  items: ImportItem[];
  picks: ImportPicks;
  onChange: (picks: ImportPicks) => void;
}

/** So many are drawn at once: a file may hold thousands. */
const STEP = 100;

export function ImportGroup({ state, items, picks, onChange }: ImportGroupProps) {
  const t = useTranslations("ics");
  const locale = useLocale();
  // What is as it was is folded: nobody has to do anything about it.
  const [most, setMost] = useState(state === "unchanged" ? 0 : STEP);
  if (items.length === 0) return null;
  const keys = items.map(({ key }) => key);
  const count = keys.filter((key) => picks.picked.has(key)).length;
  return (
    <section aria-labelledby={`group-${state}`} className="grid gap-1.5">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={`group-${state}`} className="flex items-center gap-2 font-display font-semibold text-base">
          {t(`state.${state}`)}
          <Badge pill>{items.length.toLocaleString(locale)}</Badge>
        </h2>
        <p className="text-ink-2 text-sm">{t(`state_text.${state}`)}</p>
        {state !== "unchanged" && items.length > 1 && (
          <Button
            size="sm"
            variant="quiet"
            onClick={() => onChange(ticked(picks, keys, count < keys.length))}
          >
            {t(count < keys.length ? "all" : "none")}
          </Button>
        )}
      </header>
      {most > 0 && (
        <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface">
          {items.slice(0, most).map((item) => (
            <ImportRow key={item.key} item={item} picks={picks} onChange={onChange} />
          ))}
        </ul>
      )}
      {items.length > most && (
        <Button size="sm" className="justify-self-start" onClick={() => setMost(most + STEP)}>
          {t(most === 0 ? "show" : "more", { count: Math.min(STEP, items.length - most) })}
        </Button>
      )}
    </section>
  );
}
