"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { classes } from "@/components/ui/classes";
import type { PlanEvent } from "@/lib/plan/document";
import { useFlags } from "../store/contexts";
import type { BarPart } from "./to-event";

/** An event, solid; the days in which it is prepared, hatched before it. */
export const EventBar = memo(function EventBar({
  event,
  part,
  startsHere,
  endsHere,
}: {
  event: PlanEvent;
  part: BarPart;
  startsHere: boolean;
  endsHere: boolean;
}) {
  const t = useTranslations("calendar");
  const { flags } = useFlags();
  const unprepared =
    part === "event" && flags.some((flag) => flag.severity === "error" && flag.subject.event === event.id);
  const name = part === "preparation" ? t("bar.preparation", { event: event.name }) : event.name;
  return (
    <div
      title={name}
      data-event-bar={event.id}
      className={classes(
        "flex h-4.5 w-full items-center gap-1 overflow-hidden px-1.5 font-semibold text-2xs",
        startsHere && "rounded-l-sm",
        endsHere && "rounded-r-sm",
        unprepared ? "border-[1.5px] border-bad bg-surface text-bad" : LOOKS[part],
      )}
    >
      {unprepared && <TriangleAlert aria-hidden="true" className="size-3 shrink-0" />}
      {/* The name stands on the first days of each week; on hatching it needs its own ground to be read. */}
      <span className={classes("truncate", part === "preparation" && "rounded-xs bg-chestnut-soft px-0.5")}>
        {name}
      </span>
    </div>
  );
});

const LOOKS: Record<BarPart, string> = {
  preparation: "hatched text-chestnut",
  event: "bg-chestnut text-on-chestnut",
  note: "border border-line bg-sunken text-ink-2",
};
