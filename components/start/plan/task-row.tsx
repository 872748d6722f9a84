import { ListChecks } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PlanTask } from "@/lib/plan/document";
import { PickRow } from "./pick-row";

/** One task of a backward schedule. */
export function TaskRow({
  task,
  event,
  ...pick
}: {
  task: PlanTask;
  event: string;
  picked: boolean;
  onToggle: () => void;
}) {
  const t = useTranslations("startPlan");
  return (
    <PickRow
      {...pick}
      title={task.title}
      day={task.due!}
      icon={<ListChecks aria-hidden="true" className="size-4 shrink-0 text-ink-2" />}
      aside={t("row.task", { event })}
    />
  );
}
