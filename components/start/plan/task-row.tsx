import { ListChecks } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { classes } from "@/components/ui/classes";
import type { PlanTask } from "@/lib/plan/document";
import { formatDay, formatShortDay, formatWeekday } from "@/lib/platform/time";

/** One task of a backward schedule. */
export function TaskRow({
  task,
  event,
  picked,
  onToggle,
}: {
  task: PlanTask;
  event: string;
  picked: boolean;
  onToggle: () => void;
}) {
  const t = useTranslations("startPlan");
  const locale = useLocale();
  const day = task.due!;
  return (
    <li
      className={classes(
        "grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 border-line-2 border-t px-3 py-2.5 text-sm first:border-t-0 sm:grid-cols-[auto_7.5rem_1fr]",
        !picked && "bg-paper text-ink-3",
      )}
    >
      <Checkbox
        className="max-sm:row-span-2 max-sm:self-start"
        label={
          <span className="sr-only">{t("row.take", { title: task.title, day: formatDay(day, locale) })}</span>
        }
        checked={picked}
        onChange={onToggle}
      />
      <span className="tabular-nums">
        {formatWeekday(day, locale, "short")} {formatShortDay(day, locale)}
      </span>
      <span className="col-start-2 flex min-w-0 items-center gap-2 sm:col-start-3">
        <ListChecks aria-hidden="true" className="size-4 shrink-0 text-ink-2" />
        <span className={classes("min-w-0", !picked && "line-through")}>{task.title}</span>
        <span className="ml-auto shrink-0 text-ink-2 text-xs max-sm:sr-only">{t("row.task", { event })}</span>
      </span>
    </li>
  );
}
