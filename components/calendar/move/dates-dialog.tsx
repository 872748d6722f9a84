"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { namesOnScreen } from "@/components/flags/flag-names";
import { Checkbox } from "@/components/ui/checkbox";
import { classes } from "@/components/ui/classes";
import { Dialog } from "@/components/ui/dialog";
import type { DatesAfterMove, DateWay } from "@/lib/assignments/view";
import { describeFlag } from "@/lib/flags/describe";
import type { Flag } from "@/lib/plan/flag";
import { type Day, formatShortDay, formatWeekday } from "@/lib/platform/time";
import { useFrame, usePublications } from "../store/contexts";
import type { MovedPost } from "./moved-days";
import type { Way } from "./use-move-dates";

interface DatesDialogProps {
  moved: MovedPost;
  dates: DatesAfterMove;
  /** `keep`: the same for the next ones too. */
  onChoice: (way: Way, keep: boolean) => void;
}

/** Each way as a button that says what it does: whose dates, from when to when, and which flags come and go. */
export function DatesDialog({ moved, dates, onChoice }: DatesDialogProps) {
  const t = useTranslations("move");
  const shortly = useShortDay();
  const [keep, setKeep] = useState(false);
  const { ways, remain } = dates;
  return (
    <Dialog
      open
      // Left by Escape or by a press outside, the dates stay this once.
      onOpenChange={(open) => !open && onChoice("stays", false)}
      title={t("dates.title", { title: moved.title })}
      description={t("dates.lead", { from: shortly(moved.from), to: shortly(moved.to) })}
      size="sm"
    >
      <ul className="grid gap-2">
        {ways.map((way, index) => (
          <li key={way.way}>
            <Choice
              first={index === 0}
              title={t(`dates.${way.way}`)}
              hint={t(`dates.${way.way}Hint`)}
              onChoose={() => onChoice(way.way, keep)}
            >
              <Changes dates={way.dates} />
              <Flags kind="went" flags={way.went} />
              <Flags kind="came" flags={way.came} />
            </Choice>
          </li>
        ))}
        <li>
          <Choice
            first={false}
            title={t("dates.stays")}
            hint={t("dates.staysHint")}
            onChoose={() => onChoice("stays", keep)}
          >
            <Flags kind="remain" flags={remain} />
          </Choice>
        </li>
      </ul>
      <Checkbox
        className="mt-4"
        label={t("dates.always")}
        checked={keep}
        onChange={(event) => setKeep(event.target.checked)}
      />
    </Dialog>
  );
}

interface ChoiceProps {
  first: boolean;
  title: string;
  hint: string;
  onChoose: () => void;
  children: React.ReactNode;
}

function Choice({ first, title, hint, onChoose, children }: ChoiceProps) {
  return (
    <button
      type="button"
      onClick={onChoose}
      className={classes(
        "grid w-full gap-1 rounded-md border px-3 py-2.5 text-left text-sm transition-colors",
        first
          ? "border-chestnut-line bg-chestnut-soft hover:border-chestnut"
          : "border-line bg-surface hover:bg-hover",
      )}
    >
      <span className={classes("font-semibold", first && "text-chestnut")}>{title}</span>
      <span className="text-ink-2 text-xs">{hint}</span>
      {children}
    </button>
  );
}

function Changes({ dates }: { dates: DateWay["dates"] }) {
  const t = useTranslations("move");
  const shortly = useShortDay();
  const { contributors } = useFrame();
  const nameOf = (id: string) => contributors.find((each) => each.id === id)?.name ?? id;
  return (
    <span className="mt-0.5 grid gap-0.5 text-xs tabular-nums">
      {dates.map(({ assignment, contributor, from, to }) => (
        <span key={assignment} className="block break-words">
          {t("dates.change", { name: nameOf(contributor), from: shortly(from), to: shortly(to) })}
        </span>
      ))}
    </span>
  );
}

/** More than these are counted, not named. */
const NAMED = 3;

function Flags({ kind, flags }: { kind: "came" | "went" | "remain"; flags: readonly Flag[] }) {
  const t = useTranslations("move");
  const flagT = useTranslations("flags");
  const locale = useLocale();
  const frame = useFrame();
  const { known } = usePublications();
  if (flags.length === 0) return null;
  const names = namesOnScreen(frame, known);
  const titles = flags.slice(0, NAMED).map((flag) => describeFlag(flag, names, flagT, locale).title);
  return (
    <span className={classes("block break-words text-xs", kind === "went" ? "text-ok" : "text-warn")}>
      {t(`dates.${kind}`, { count: flags.length, titles: titles.join(" ; ") })}
    </span>
  );
}

function useShortDay(): (day: Day) => string {
  const locale = useLocale();
  return (day) => `${formatWeekday(day, locale)} ${formatShortDay(day, locale)}`;
}
