"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

export function Pager({
  page,
  pages,
  onPage,
}: {
  page: number;
  pages: number;
  onPage: (page: number) => void;
}) {
  const t = useTranslations("posts");
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("list.pages")} className="flex items-center justify-center gap-3">
      <Button disabled={page <= 1} icon={<ChevronLeft aria-hidden="true" />} onClick={() => onPage(page - 1)}>
        {t("list.previous")}
      </Button>
      <span className="text-ink-2 text-sm tabular-nums">{t("list.page", { page, pages })}</span>
      <Button disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {t("list.next")}
        <ChevronRight aria-hidden="true" />
      </Button>
    </nav>
  );
}
