"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ActionForm } from "@/components/forms/use-action-form";
import { Button, ButtonLink } from "@/components/ui/button";
import type { Question } from "@/lib/start/vocabulary";
import { addressAfter, addressBefore } from "./addresses";

/** Back, skip, save and go on: in sight however long the question is. `aside`: what the answer comes to, such as its hours. */
export function StepFoot<V>({
  slug,
  question,
  form,
  aside,
}: {
  slug: string;
  question: Question;
  form: Pick<ActionForm<V>, "pending">;
  aside?: ReactNode;
}) {
  const t = useTranslations("start");
  const before = addressBefore(slug, question);
  return (
    <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-2 border-line border-t bg-paper px-1 py-3 max-lg:bottom-14">
      {aside && <div className="mr-auto min-w-0 max-sm:w-full">{aside}</div>}
      {before && (
        <ButtonLink href={before} variant="quiet">
          {t("back")}
        </ButtonLink>
      )}
      <ButtonLink href={addressAfter(slug, question)} className={aside ? undefined : "ml-auto"}>
        {t("skip")}
      </ButtonLink>
      <Button type="submit" variant="primary" pending={form.pending}>
        {t("continue")}
      </Button>
    </div>
  );
}
