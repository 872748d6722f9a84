"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { reached } from "@/components/forms/reached";
import { useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { FormErrors } from "@/components/ui/form-errors";
import { useRefusalText } from "@/components/ui/refusal-text";
import { matching } from "@/components/workspaces/matching";
import { addDays, formatLongDay, type Locale } from "@/lib/platform/time";
import { pattern } from "@/lib/reference/patterns";
import { createTask } from "@/lib/tasks/actions";
import type { EventView, TaskView } from "./event-view";

interface PatternDialogProps {
  slug: string;
  event: EventView;
  tasks: TaskView[];
  today: string;
  locale: Locale;
  onClose: () => void;
}

interface Proposal {
  title: string;
  due: string;
}

/** The tasks that such an event usually asks for, counted back from its days; those already there are not proposed. */
export function PatternDialog({ slug, event, tasks, today, locale, onClose }: PatternDialogProps) {
  const t = useTranslations("events");
  const tell = useChangeNews(slug);
  const refusalText = useRefusalText();
  const proposals = proposalsFor(event, tasks, locale);
  const [left, setLeft] = useState<ReadonlySet<string>>(
    // What is past can no longer be done in time: whoever wants it all the same ticks it.
    () => new Set(proposals.filter(({ due }) => due < today).map(({ title }) => title)),
  );
  const [added, setAdded] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const wanted = proposals.filter(({ title }) => !left.has(title));

  async function add() {
    setFailure(null);
    for (const [index, proposal] of wanted.entries()) {
      setAdded(index);
      const answer = await reached(createTask({ workspace: slug, event: event.id, ...proposal }));
      if (!answer.ok) {
        setFailure(refusalText(answer));
        setAdded(null);
        // What was added so far is on the page, and no longer proposed.
        if (index > 0) tell(t("pattern.added", { count: index }));
        return;
      }
    }
    tell(t("pattern.added", { count: wanted.length }));
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && added === null && onClose()}
      title={t("pattern.title")}
      description={t("pattern.lead")}
      footer={
        <Button variant="primary" disabled={wanted.length === 0} pending={added !== null} onClick={add}>
          {added === null
            ? t("pattern.add", { count: wanted.length })
            : t("pattern.adding", { number: added + 1, count: wanted.length })}
        </Button>
      }
    >
      <div className="grid gap-3">
        {failure && <FormErrors title={failure} />}
        {proposals.length === 0 && <p className="text-ink-2 text-sm">{t("pattern.all_there")}</p>}
        {proposals.map(({ title, due }) => (
          <Checkbox
            key={title}
            label={title}
            hint={
              due < today
                ? t("pattern.past", { day: formatLongDay(due, locale) })
                : formatLongDay(due, locale)
            }
            disabled={added !== null}
            checked={!left.has(title)}
            onChange={() => setLeft(toggled(left, title))}
          />
        ))}
      </div>
    </Dialog>
  );
}

function proposalsFor(event: EventView, tasks: TaskView[], locale: Locale): Proposal[] {
  return pattern(event.kind)
    .filter(({ kind }) => kind === "task")
    .map((item) => ({ title: item.title[locale], due: addDays(event[item.anchor], item.offset) }))
    .filter(({ title }) => !tasks.some((task) => matching(title, task.title)));
}

function toggled(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
