"use client";

import { useTranslations } from "next-intl";
import { part } from "@/components/calendar/part";
import { useNarrowOrTablet } from "@/components/calendar/store/use-narrow";
import { FlagsPanel } from "./flags-panel";

const FlagsSheet = part(() => import("./flags-sheet").then((file) => file.FlagsSheet));

/** Beside the calendar where there is room, else a sheet over it. */
export function FlagsSide({ onClose }: { onClose: () => void }) {
  const t = useTranslations("flagsPanel");
  const small = useNarrowOrTablet();
  if (small) return <FlagsSheet onClose={onClose} />;
  return (
    <aside
      id="flags-panel"
      aria-label={t("title")}
      className="w-80 shrink-0 overflow-y-auto border-line border-l px-4 pt-2 pb-4"
    >
      <FlagsPanel onClose={onClose} />
    </aside>
  );
}
