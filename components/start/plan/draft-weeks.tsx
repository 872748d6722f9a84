import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { PlanTask } from "@/lib/plan/document";
import { dayOf, formatDayRange, weekOf } from "@/lib/platform/time";
import type { DraftView, FirstPlanView } from "@/lib/start/place/view";
import { DraftRow } from "./draft-row";
import type { Names } from "./names";
import { TaskRow } from "./task-row";

/** All that would be placed, week by week; each can be left out. */
export function DraftWeeks({
  className,
  plan,
  frame,
  names,
  without,
  onToggle,
}: {
  className?: string;
  plan: FirstPlanView;
  frame: CalendarFrame;
  names: Names;
  without: ReadonlySet<string>;
  onToggle: (id: string) => void;
}) {
  const t = useTranslations("startPlan");
  const locale = useLocale();
  return (
    <div className={classes("grid gap-5 [&>*]:min-w-0", className)}>
      {weeksOf(plan, frame.workspace.weekStart).map(({ week, drafts, tasks }) => (
        <section key={week.from} aria-labelledby={`week-${week.from}`} className="grid gap-1.5">
          <header className="flex flex-wrap items-baseline gap-x-3">
            <h2 id={`week-${week.from}`} className="font-display font-semibold text-base">
              {formatDayRange(week.from, week.to, locale)}
            </h2>
            <p className="text-ink-2 text-xs">{t("week", { posts: drafts.length, tasks: tasks.length })}</p>
          </header>
          <ul className="overflow-hidden rounded-lg border border-line bg-surface">
            {byDay(drafts, tasks).map((row) =>
              "at" in row ? (
                <DraftRow
                  key={row.id}
                  draft={row}
                  names={names}
                  picked={!without.has(row.id)}
                  onToggle={() => onToggle(row.id)}
                />
              ) : (
                <TaskRow
                  key={row.id}
                  task={row}
                  event={names.event(row.event)}
                  picked={!without.has(row.id)}
                  onToggle={() => onToggle(row.id)}
                />
              ),
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** As the week goes; on one day what is to be prepared comes before what goes out. */
const byDay = (drafts: readonly DraftView[], tasks: readonly PlanTask[]) =>
  [...tasks, ...drafts].sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1));

const whenOf = (row: DraftView | PlanTask) => ("at" in row ? row.at : row.due!);

type Week = { week: { from: string; to: string }; drafts: DraftView[]; tasks: PlanTask[] };

function weeksOf(
  { drafts, tasks }: FirstPlanView,
  weekStart: CalendarFrame["workspace"]["weekStart"],
): Week[] {
  const weeks = new Map<string, Week>();
  const at = (day: string) => {
    const week = weekOf(day, weekStart);
    const known = weeks.get(week.from) ?? { week, drafts: [], tasks: [] };
    weeks.set(week.from, known);
    return known;
  };
  for (const draft of drafts) at(dayOf(draft.at)).drafts.push(draft);
  for (const task of tasks) at(task.due!).tasks.push(task);
  return [...weeks.values()].sort((a, b) => (a.week.from < b.week.from ? -1 : 1));
}
