"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import type { ActionForm } from "@/components/forms/use-action-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import type { Question } from "@/lib/start/vocabulary";
import { addressAfter, addressBefore } from "./addresses";
import { LeaveGuard } from "./leave-guard";

/** Back, skip, save and go on: in sight however long the question is. `aside`: what the answer comes to, such as its hours. */
export function StepFoot<V>({
  slug,
  question,
  form,
  aside,
}: {
  slug: string;
  question: Question;
  form: Pick<ActionForm<V>, "pending" | "dirty">;
  aside?: ReactNode;
}) {
  const t = useTranslations("start");
  const before = addressBefore(slug, question);
  const foot = useSubmitKeys();
  return (
    <div
      ref={foot}
      data-foot
      className="sticky bottom-(--shell-bottom) z-10 -mx-4 flex flex-wrap items-center justify-end gap-x-4 gap-y-2.5 border-line border-t bg-paper px-4 py-3 sm:-mx-1 sm:px-1"
    >
      <LeaveGuard unsaved={form.dirty && !form.pending} />
      {aside && <div className="mr-auto min-w-0 max-sm:w-full">{aside}</div>}
      <div className={classes("flex flex-wrap items-center gap-2 max-sm:w-full", !aside && "sm:w-full")}>
        {before && (
          <ButtonLink
            href={before}
            variant="quiet"
            icon={<ArrowLeft aria-hidden="true" />}
            className={classes("max-sm:px-2.5", !aside && "sm:-ml-3")}
          >
            <span className="max-sm:sr-only">{t("back")}</span>
          </ButtonLink>
        )}
        <ButtonLink href={addressAfter(slug, question)} className="sm:ml-auto">
          {t("skip")}
        </ButtonLink>
        <Button
          type="submit"
          variant="primary"
          className="max-sm:grow"
          pending={form.pending}
          title={t("continue_keys")}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {t("continue")}
          <ArrowRight aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
}

/** Ctrl/Cmd+Enter sends the answer from wherever one is. */
function useSubmitKeys() {
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      if (event.target instanceof Element && event.target.closest("[role=dialog]")) return;
      event.preventDefault();
      foot.current?.closest("form")?.requestSubmit();
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return foot;
}
