"use client";

import { useDraggable } from "@dnd-kit/core";
import { GripVertical } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useFrame } from "@/components/calendar/store/contexts";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { formatShortDay } from "@/lib/platform/time";
import type { TeamTask } from "@/lib/team/view";
import type { Moves } from "./use-moving";

interface TaskCardProps {
  task: TeamTask;
  moves: Moves;
  mayMove: boolean;
}

export function TaskCard({ task, moves, mayMove }: TaskCardProps) {
  const t = useTranslations("team");
  const locale = useLocale();
  const { workspace } = useFrame();
  const { listeners, setNodeRef, isDragging } = useDraggable({ id: task.id, disabled: !mayMove });
  const { postId, role, minutes, due, publishedOn, answered } = task;
  const title = task.title.trim() || t("panel.untitled");
  return (
    <li
      ref={setNodeRef}
      {...listeners}
      className={classes(
        "grid grid-cols-[auto_1fr] gap-x-1.5 rounded-md border border-line bg-paper px-2 py-2 text-sm",
        mayMove && "cursor-grab touch-manipulation",
        (isDragging || moves.moving === task.id) && "opacity-50",
      )}
    >
      <GripVertical
        aria-hidden="true"
        className={classes("mt-0.5 size-4 text-ornament", !mayMove && "invisible")}
      />
      <div className="min-w-0">
        <Link
          href={`/w/${workspace.slug}/calendar?date=${publishedOn ?? due}&post=${encodeURIComponent(postId)}`}
          draggable={false}
          className="block truncate font-medium no-underline hover:underline"
        >
          {title}
        </Link>
        <p className="text-ink-2 text-xs">
          {t(`role.${role}`)} · {t("panel.minutes", { minutes: Math.round(minutes) })} ·{" "}
          {t("panel.due", { day: formatShortDay(due, locale) })}
        </p>
        <p className="text-ink-3 text-xs">
          {publishedOn
            ? t("panel.published", { day: formatShortDay(publishedOn, locale) })
            : t("panel.undated")}
        </p>
        {(answered || mayMove) && (
          <p className="mt-1 flex items-center gap-2">
            {answered && <Badge tone="warn">{t(`panel.${answered}`)}</Badge>}
            {mayMove && (
              <Button
                size="sm"
                variant="quiet"
                className="-mb-1 ml-auto"
                aria-label={t("panel.move_named", { title })}
                pending={moves.moving === task.id}
                onClick={() => moves.askFor(task)}
              >
                {t("panel.move")}
              </Button>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
