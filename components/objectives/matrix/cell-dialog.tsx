"use client";

import { useLocale, useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import type { MatrixRange } from "@/lib/objectives/planned/range";
import { formatDayRange } from "@/lib/platform/time";
import { objectiveAdvice } from "@/lib/reference/advice";
import { FitMark } from "../fit-look";
import { AdviceForm } from "./advice-form";
import { CellPosts } from "./cell-posts";
import type { Cell } from "./cells";

interface CellDialogProps {
  slug: string;
  cell: Cell;
  range: MatrixRange;
  mayConfigure: boolean;
  onClose: () => void;
}

/** Behind one number of the matrix: its posts, what is advised there and why, and the workspace's own word. */
export function CellDialog({ slug, cell, range, mayConfigure, onClose }: CellDialogProps) {
  const t = useTranslations("matrix");
  const locale = useLocale();
  const { objective, channel, fit, note } = cell;
  const reason =
    objective.kind === "custom"
      ? undefined
      : objectiveAdvice(objective.kind).notes[channel.network]?.[locale];
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`${objective.name} × ${channel.name}`}
      description={formatDayRange(range.from, range.to, locale, { withYear: true })}
    >
      <div className="grid gap-5">
        <CellPosts slug={slug} cell={cell} range={range} />
        <section className="grid gap-2">
          <h3 className="eyebrow">{t("advice.heading")}</h3>
          <p className="flex items-center gap-1.5 text-sm">
            {fit && <FitMark fit={fit} />}
            {t(`fit.${fit ?? "none"}`)}
          </p>
          {(note || reason) && <p className="text-pretty text-ink-2 text-sm">{note || reason}</p>}
          {mayConfigure && <AdviceForm slug={slug} cell={cell} />}
        </section>
      </div>
    </Dialog>
  );
}
