"use client";

import { BookOpenText } from "lucide-react";
import { useTranslations } from "next-intl";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import type { Provenance } from "@/lib/reference";
import { describeProvenance } from "@/lib/reference/describe";

/** Where a proposed figure comes from: in one line, and each source behind it. */
export function ProvenanceNote({ figure, from }: { figure: string; from: Provenance }) {
  const t = useTranslations("forms");
  const { summary, details } = describeProvenance(from, useTranslations("reference"));
  const title = t("provenance.title", { figure });
  return (
    <Popover>
      <PopoverTrigger className="inline-flex items-center gap-1 rounded-xs text-ink-2 underline decoration-line-strong decoration-dotted underline-offset-2 hover:text-ink">
        <BookOpenText aria-hidden="true" className="size-3.5" />
        {t("provenance.sources", { count: details.length })}
        <span className="sr-only">{title}</span>
      </PopoverTrigger>
      <PopoverContent aria-label={title} className="w-80 text-sm">
        <p className="font-medium">{title}</p>
        <p className="mt-1 text-ink-2 text-xs">{summary}</p>
        <ul className="mt-2 grid list-disc gap-1.5 pl-4 text-xs">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      </PopoverContent>
    </Popover>
  );
}
