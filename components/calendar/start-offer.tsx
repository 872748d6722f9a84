"use client";

import { Sprout } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { useFrame, usePublications } from "./store/contexts";

/** While nothing has a date: the way to a first plan, for who may take it. Ideas that wait are taken up by it. */
export function StartOffer() {
  const t = useTranslations("calendar");
  const { workspace, abilities } = useFrame();
  const { all } = usePublications();
  if (!abilities.configure || all.length > 0) return null;
  return (
    <div className="px-4 pb-2.5 md:px-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-chestnut-line bg-chestnut-soft px-4 py-2.5 text-sm">
        <Sprout aria-hidden="true" className="size-4.5 shrink-0 text-chestnut" strokeWidth={1.75} />
        <p className="min-w-0 flex-1 basis-56">{t("start.text")}</p>
        <ButtonLink href={`/w/${workspace.slug}/start`} variant="primary">
          {t("start.answer")}
        </ButtonLink>
      </div>
    </div>
  );
}
