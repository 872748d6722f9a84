"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { acceptDate, finish, reopen } from "@/lib/assignments/actions";
import type { WorkItem } from "@/lib/assignments/view";
import { formatShortDay } from "@/lib/platform/time";

/** What one presses on a card: done at once, said, and undone by the same toast or Ctrl/Cmd+Z. */
export function useAnswers(slug: string, { id, postId, title, answer }: WorkItem) {
  const t = useTranslations("work");
  const locale = useLocale();
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  const named = { workspace: slug, postId, assignment: id };
  return {
    pending,
    finish: () =>
      run(
        () => finish(named),
        ({ change }) => tell(t("told.done", { title }), change),
      ),
    reopen: () =>
      run(
        () => reopen(named),
        ({ change }) => tell(t("told.reopened", { title }), change),
      ),
    accept: () => {
      const due = answer?.due;
      if (!due) return;
      void run(
        () => acceptDate({ ...named, due }),
        ({ change }) => tell(t("told.accepted", { title, day: formatShortDay(due, locale) }), change),
      );
    },
  };
}
