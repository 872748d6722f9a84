"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Section } from "@/components/workspaces/page";
import type { MatrixEdits } from "@/lib/objectives/matrix";
import type { MatrixRange } from "@/lib/objectives/planned/range";
import { FITS } from "@/lib/reference/vocabulary";
import { FitMark } from "../fit-look";
import type { ObjectiveView } from "../objective-values";
import { cellsOf, type MatrixChannel } from "./cells";
import { MatrixTable } from "./matrix-table";
import { RangePicker } from "./range-picker";

const CellDialog = dynamic(() => import("./cell-dialog").then((file) => file.CellDialog));

interface MatrixSectionProps {
  slug: string;
  objectives: ObjectiveView[];
  channels: MatrixChannel[];
  counted: { objectiveId: string | null; channelId: string; count: number }[];
  range: MatrixRange;
  edits: MatrixEdits | null;
  /** May say what the workspace advises. */
  mayConfigure: boolean;
}

/** Objectives × channels: the advice, on it what is planned in the chosen days, and behind each number its posts. */
export function MatrixSection(props: MatrixSectionProps) {
  const { slug, objectives, channels, counted, range, edits, mayConfigure } = props;
  const t = useTranslations("matrix");
  const [open, setOpen] = useState<{ objective: string; channel: string } | null>(null);
  const rows = cellsOf(objectives, channels, counted, edits);
  const cell = rows
    .flat()
    .find(({ objective, channel }) => objective.id === open?.objective && channel.id === open.channel);
  return (
    <Section title={t("title")} lead={t("lead")} actions={<RangePicker range={range} />}>
      <MatrixTable
        rows={rows}
        channels={channels}
        range={range}
        onOpen={({ objective, channel }) => setOpen({ objective: objective.id, channel: channel.id })}
      />
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-xs">
        {FITS.map((fit) => (
          <li key={fit} className="inline-flex items-center gap-1.5">
            <FitMark fit={fit} />
            {t(`fit.${fit}`)}
          </li>
        ))}
        <li className="inline-flex items-center gap-1.5">
          <span aria-hidden="true" className="size-1.5 rounded-full bg-chestnut" />
          {t("own")}
        </li>
      </ul>
      {cell && (
        <CellDialog
          slug={slug}
          cell={cell}
          range={range}
          mayConfigure={mayConfigure}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
