"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { EffectList } from "@/components/events/count-back/effect-list";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Way } from "@/lib/events/moved/vocabulary";
import { type Day, formatDayRange } from "@/lib/platform/time";
import type { ShownMoves } from "./ask-moves";
import { MoveList } from "./move-list";

interface MoveDialogProps {
  name: string;
  days: { start: Day; end: Day };
  moves: ShownMoves;
  onChoose: (way: Way | "stay") => void;
  onClose: () => void;
}

const CHOICES = ["along", "anew", "stay"] as const;

/** Whether the preparation of an event moves with it: three ways, each with what it moves and what it changes. */
export function MoveDialog({ name, days, moves, onChoose, onClose }: MoveDialogProps) {
  const t = useTranslations("countBack");
  const locale = useLocale();
  const [way, setWay] = useState<Way | "stay">(() => (needsRoom(moves) ? "anew" : "along"));
  const shown = moves[way];
  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => !open && onClose()}
      title={t("move.title", { event: name })}
      description={t("move.lead", {
        days: formatDayRange(days.start, days.end, locale, { withYear: true }),
        ...countsOf(moves),
      })}
      footer={
        <>
          <Button onClick={onClose}>{t("move.back")}</Button>
          <Button variant="primary" onClick={() => onChoose(way)}>
            {t("move.confirm")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <fieldset className="grid gap-2 sm:grid-cols-3">
          <legend className="sr-only">{t("move.legend")}</legend>
          {CHOICES.map((choice) => (
            <WayChoice
              key={choice}
              choice={choice}
              moves={moves}
              checked={way === choice}
              onPick={() => setWay(choice)}
            />
          ))}
        </fieldset>
        <EffectList effect={shown} />
        {shown.moving.length > 0 && <MoveList moving={shown.moving} />}
      </div>
    </Dialog>
  );
}

function WayChoice({
  choice,
  moves,
  checked,
  onPick,
}: {
  choice: Way | "stay";
  moves: ShownMoves;
  checked: boolean;
  onPick: () => void;
}) {
  const t = useTranslations("countBack");
  const count = moves[choice].moving.filter(({ to }) => to !== null).length;
  return (
    <label className="grid cursor-pointer content-start gap-1 rounded-lg border border-line px-3 py-2.5 text-sm has-checked:border-chestnut has-checked:bg-chestnut-soft has-focus-visible:outline-2 has-focus-visible:outline-chestnut">
      <span className="flex items-center gap-2 font-medium">
        <input type="radio" name="way" className="accent-chestnut" checked={checked} onChange={onPick} />
        {t(`move.${choice}`)}
      </span>
      <span className="text-ink-2 text-xs">{t(`move.${choice}_hint`)}</span>
      <span className="text-ink-2 text-xs tabular-nums">{t("move.moves", { count })}</span>
    </label>
  );
}

/** At the same distance more would stay behind, or more errors come, than where room is found. */
function needsRoom({ along, anew }: ShownMoves): boolean {
  const left = ({ moving }: ShownMoves["along"]) => moving.filter(({ to }) => to === null).length;
  const errors = ({ came }: ShownMoves["along"]) =>
    came.filter(({ severity }) => severity === "error").length;
  return left(anew) < left(along) || errors(anew) < errors(along);
}

function countsOf({ anew }: ShownMoves) {
  const count = (kind: "task" | "publication") => anew.moving.filter((each) => each.kind === kind).length;
  return { tasks: count("task"), posts: count("publication") };
}
