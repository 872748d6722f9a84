"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { SeverityIcon } from "@/components/ui/severity-icon";
import type { FlagText } from "@/lib/flags/describe";
import type { FlagView } from "@/lib/flags/view";
import { flagKey } from "@/lib/plan/flag";
import type { FlagGroup } from "@/lib/plan/group";

export interface FlagCardProps {
  group: FlagGroup<FlagView>;
  text: FlagText;
  selected: boolean;
  mayIgnore: boolean;
  /** Stable, all four: there may be many cards, and the month beside them changes often. */
  textOf: (flag: FlagView) => FlagText;
  onShow: (flag: FlagView | null) => void;
  onIgnore: (flag: FlagView) => void;
  /** Absent for those who may not plan. */
  onFix?: (flag: FlagView) => void;
}

/** One cause. A press shows its days and posts in the calendar, a second press lets go of them. */
export const FlagCard = memo(function FlagCard(props: FlagCardProps) {
  const { group, text, selected, mayIgnore, textOf, onShow, onIgnore, onFix } = props;
  const t = useTranslations("flagsPanel");
  const fixesT = useTranslations("fixes");
  return (
    <li
      className={classes(
        // Most cards lie below the edge of the panel, and their lines are broken with care.
        "rounded-lg border bg-surface shadow-card [contain-intrinsic-size:auto_10rem] [content-visibility:auto]",
        selected ? "border-warn-mark ring-1 ring-warn-mark" : "border-line",
      )}
    >
      <button
        type="button"
        data-flag={flagKey(group.cause)}
        aria-pressed={selected}
        onClick={() => onShow(selected ? null : group.cause)}
        className="grid w-full grid-cols-[auto_1fr] gap-x-2 rounded-lg px-3 pt-2.5 pb-2 text-left hover:bg-hover/50"
      >
        <SeverityIcon severity={group.severity} className="mt-0.5" />
        <span className="font-semibold text-sm text-pretty">{text.title}</span>
        <span className="col-start-2 mt-1 text-ink-2 text-xs text-pretty">{text.sentence}</span>
        <span className="col-start-2 mt-1 text-ink-3 text-xs text-pretty">{text.why}</span>
      </button>
      <div className="flex flex-wrap items-start gap-x-2 px-3 pb-2 pl-9">
        {group.under.length > 0 && <Folded under={group.under} textOf={textOf} onShow={onShow} />}
        <span className="-mr-1.5 ml-auto flex">
          {onFix && (
            <Button variant="quiet" size="sm" className="text-chestnut!" onClick={() => onFix(group.cause)}>
              {fixesT("action")}
            </Button>
          )}
          {mayIgnore && (
            <Button variant="quiet" size="sm" onClick={() => onIgnore(group.cause)}>
              {t("ignore.action")}
            </Button>
          )}
        </span>
      </div>
    </li>
  );
});

/** What the cause is made of: its pairs, its days. */
function Folded({
  under,
  textOf,
  onShow,
}: { under: readonly FlagView[] } & Pick<FlagCardProps, "textOf" | "onShow">) {
  const t = useTranslations("flagsPanel");
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="min-w-0 basis-full">
      <Button
        variant="quiet"
        size="sm"
        aria-expanded={open}
        aria-controls={id}
        className="-ml-2"
        onClick={() => setOpen((shown) => !shown)}
        icon={<ChevronRight aria-hidden="true" className={open ? "rotate-90" : undefined} />}
      >
        {t("under", { count: under.length })}
      </Button>
      <ul id={id} hidden={!open} className="grid gap-1 pt-1 pb-1">
        {open &&
          under.map((flag) => (
            <li key={`${flagKey(flag)} ${flag.publications}`}>
              <button
                type="button"
                className="flex items-start gap-1.5 text-left text-ink-2 text-xs hover:text-ink hover:underline"
                onClick={() => onShow(flag)}
              >
                <SeverityIcon severity={flag.severity} className="mt-px size-3.5!" />
                {textOf(flag).title}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
