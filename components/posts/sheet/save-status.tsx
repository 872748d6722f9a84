"use client";

import { Check, CircleAlert, GitCompareArrows } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useFrame } from "@/components/calendar/store/contexts";
import { Button } from "@/components/ui/button";
import { useRefusalText } from "@/components/ui/refusal-text";
import { Spinner } from "@/components/ui/spinner";
import { formatInstant, formatTime, instantToWall } from "@/lib/platform/time";
import { type Status, statusOf } from "../autosave/state";
import { useEditor } from "./editor";

/** Always says where the words are: stored, on their way, or only here and why. */
export function SaveStatus() {
  const { state, saver, editable } = useEditor();
  const t = useTranslations("posts");
  const { text, long } = useStatusText();
  if (!editable) return null;
  const status = statusOf(state);
  return (
    <>
      <span role="status" title={long} className="flex min-w-0 items-center gap-1.5 text-ink-2 text-xs">
        <StatusIcon status={status} />
        <span className="truncate">{text}</span>
      </span>
      {(status === "paused" || status === "rejected") && (
        <Button size="sm" variant="quiet" onClick={saver.saveNow}>
          {t("save.retry")}
        </Button>
      )}
    </>
  );
}

function StatusIcon({ status }: { status: Status }) {
  if (status === "saved") return <Check aria-hidden="true" className="size-3.5 shrink-0 text-ok" />;
  if (status === "saving" || status === "waiting") return <Spinner className="size-3.5" />;
  if (status === "conflict") {
    return <GitCompareArrows aria-hidden="true" className="size-3.5 shrink-0 text-warn" />;
  }
  return <CircleAlert aria-hidden="true" className="size-3.5 shrink-0 text-bad" />;
}

function useStatusText(): { text: string; long?: string } {
  const { post, state } = useEditor();
  const { workspace } = useFrame();
  const t = useTranslations("posts");
  const locale = useLocale();
  switch (statusOf(state)) {
    case "saved":
      return {
        text: t("save.saved", { time: formatTime(instantToWall(post.updatedAt, workspace.timeZone)) }),
        long: t("save.savedLong", { moment: formatInstant(post.updatedAt, workspace.timeZone, locale) }),
      };
    case "saving":
    case "waiting":
      return { text: t("save.saving") };
    case "conflict":
      return { text: t("save.conflict") };
    default:
      return { text: t("save.unsaved") };
  }
}

/** Under the head of the sheet: what is wrong, what was kept, what to do. Faults of single fields stand at the field. */
export function SaveTrouble() {
  const { state } = useEditor();
  const t = useTranslations("posts");
  const refusalText = useRefusalText();
  if (statusOf(state) !== "paused" || !state.pause) return null;
  const again = state.pause.until !== null;
  return (
    <p role="alert" className="rounded-md border border-bad/40 bg-bad-soft px-3 py-2.5 text-sm">
      {refusalText(state.pause.refusal)} {again ? t("save.again") : t("save.kept")}
    </p>
  );
}
