"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { namesOnScreen } from "@/components/flags/flag-names";
import { describeFlag } from "@/lib/flags/describe";
import type { Flag } from "@/lib/plan/flag";
import { rhythmState } from "@/lib/plan/meters";
import type { MovePreview } from "@/lib/plan/preview";
import type { CadencePer } from "@/lib/plan/vocabulary";
import type { Translator } from "@/lib/platform/i18n/translator";
import { useFrame, useMoveActions, usePublications } from "../store/contexts";
import type { Drop, Mover } from "./drop";
import { type Break, judgeMove, type MoveTone } from "./judge-move";

export interface PreviewWords {
  /** `idle`: nothing would move. */
  tone: MoveTone | "idle";
  /** The rhythm after the move, "Instagram : 2 / 1–3"; null where there is none to tell. */
  rhythm: string | null;
  /** Whether that rhythm is as it should be: a move within a crowded week breaks nothing, yet does not mend it. */
  kept: boolean;
  /** Over which stretch that rhythm is counted; null where it is not judged. */
  per: CadencePer | null;
  /** What it would break, the worst first. */
  breaks: string[];
  /** What it would put right. */
  mends: string[];
}

/** What a move would do, in words, judged in the browser by the rules of the server. */
export function usePreviewWords(): (mover: Mover, drop: Drop) => PreviewWords {
  const t = useTranslations("move");
  const flagT = useTranslations("flags");
  const locale = useLocale();
  const frame = useFrame();
  const { known } = usePublications();
  const { preview } = useMoveActions();

  return useMemo(() => {
    const names = namesOnScreen(frame, known);
    const flagTitle = (flag: Flag) => describeFlag(flag, names, flagT, locale).title;
    return (mover, drop) => {
      if (drop.kind === "refused") return { ...NO_WORDS, tone: "bad", breaks: [t(`why.${drop.why}`)] };
      if (drop.kind === "nothing") return { ...NO_WORDS, rhythm: t("stays") };
      const judged = preview(sourceOf(mover), drop);
      if (!judged) return NO_WORDS;
      const { tone, breaks, mends } = judgeMove(mover, drop, judged);
      const rhythm = rhythmAfter(names.channel(drop.channelId), judged.rhythm, t);
      return {
        tone,
        rhythm,
        kept: judged.rhythm !== null && rhythmState(judged.rhythm) === "kept",
        per: judged.rhythm && judged.rhythm.activeDays > 0 ? judged.rhythm.per : null,
        breaks: [...new Set(breaks.map((one) => breakWords(one, rhythm ?? "", t, flagTitle)))],
        mends: mends.map(flagTitle),
      };
    };
  }, [t, flagT, locale, frame, known, preview]);
}

/** How the store's `preview` calls what is moved. */
export function sourceOf(mover: Mover) {
  return mover.kind === "publication"
    ? { publicationId: mover.publication.id }
    : { postId: mover.idea.postId };
}

/** "1–3", "3", "≥ 1", "≤ 3"; null: no limit on either side. */
function limitsText(min: number, max: number | null, t: Translator<"move">): string | null {
  if (max === null) return min > 0 ? t("limits.least", { min }) : null;
  if (min === 0) return t("limits.most", { max });
  if (min === max) return t("limits.exact", { max });
  // Word joiners: a cell is narrow, and "2–" at the end of a line is no limit.
  return t("limits.between", { min, max }).replace("–", "\u2060–\u2060");
}

const NO_WORDS: PreviewWords = { tone: "idle", rhythm: null, kept: false, per: null, breaks: [], mends: [] };

function rhythmAfter(channel: string, rhythm: MovePreview["rhythm"], t: Translator<"move">): string | null {
  if (!rhythm) return null;
  if (rhythm.activeDays === 0) return t("rhythm.idle", { channel });
  const { planned, live } = rhythm;
  const limits = limitsText(rhythm.owedMin, rhythm.allowedMax, t);
  const text = limits
    ? t("rhythm.judged", { channel, planned, limits })
    : t("rhythm.free", { channel, planned });
  // No maximum counts them: without a word, "9 / 1–7" would look like a mistake.
  return live > 0 ? t("rhythm.live", { text, live }) : text;
}

function breakWords(
  one: Break,
  rhythm: string,
  t: Translator<"move">,
  flagTitle: (flag: Flag) => string,
): string {
  if (one.kind === "day") return t("breaks.day", { count: one.count, max: one.max });
  if (one.kind === "rhythm") return rhythm;
  return one.flag.rule === "cadence.inactive-channel" ? t("breaks.inactive") : flagTitle(one.flag);
}
