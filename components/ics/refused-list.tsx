"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { RefusedComponent } from "@/lib/ics/fault";

const STEP = 100;

/** Every component that is not taken, by its line: whoever mends the file finds it there. */
export function RefusedList({ refused }: { refused: RefusedComponent[] }) {
  const t = useTranslations("ics");
  const [most, setMost] = useState(STEP);
  return (
    <section aria-labelledby="refused" className="grid gap-1.5">
      <h2 id="refused" className="flex items-center gap-2 font-display font-semibold text-base">
        <TriangleAlert aria-hidden="true" className="size-4 text-warn" />
        {t("refused", { count: refused.length })}
      </h2>
      <p className="text-ink-2 text-sm">{t("refused_text")}</p>
      <ul className="max-h-96 divide-y divide-line-2 overflow-y-auto rounded-lg border border-line bg-surface text-sm">
        {refused.slice(0, most).map((fault) => (
          <li
            key={`${fault.line} ${fault.column} ${fault.code} ${fault.begins}`}
            className="grid gap-x-4 px-4 py-2 sm:grid-cols-[9rem_1fr]"
          >
            <span className="font-mono text-ink-2 text-xs leading-5">
              {t("spot", { line: fault.line, column: fault.column })}
            </span>
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <span className="block font-medium">{fault.name || t("unnamed")}</span>
              <span className="text-ink-2">
                {t(`fault.${fault.code}`, {
                  ...fault.details,
                  component: fault.component,
                  begins: fault.begins,
                } as never)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {refused.length > most && (
        <Button size="sm" className="justify-self-start" onClick={() => setMost(most + STEP)}>
          {t("more", { count: Math.min(STEP, refused.length - most) })}
        </Button>
      )}
    </section>
  );
}
