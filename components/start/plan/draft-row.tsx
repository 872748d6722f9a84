import { useLocale, useTranslations } from "next-intl";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Checkbox } from "@/components/ui/checkbox";
import { classes } from "@/components/ui/classes";
import { dayOf, formatDay, formatShortDay, formatTime, formatWeekday } from "@/lib/platform/time";
import { format } from "@/lib/reference";
import type { DraftView } from "@/lib/start/place/view";
import type { Names } from "./names";
import { useWhy } from "./use-why";

/** One draft: taken or left, when and where, what it would be, and which answers made it so. */
export function DraftRow({
  draft,
  names,
  picked,
  onToggle,
}: {
  draft: DraftView;
  names: Names;
  picked: boolean;
  onToggle: () => void;
}) {
  const t = useTranslations("startPlan");
  const locale = useLocale();
  const why = useWhy(names);
  const channel = names.channel(draft.channel)!;
  const day = dayOf(draft.at);
  const about = [
    names.objective(draft.objective),
    names.column(draft.column),
    names.audience(draft.audience),
    draft.format ? format(draft.format).name[locale] : "",
    draft.promotional ? t("row.promotional") : "",
  ].filter(Boolean);
  return (
    <li
      className={classes(
        "grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 border-line-2 border-t px-3 py-2.5 text-sm first:border-t-0 sm:grid-cols-[auto_7.5rem_1fr]",
        !picked && "bg-paper text-ink-3",
      )}
    >
      <Checkbox
        className="row-span-3 self-start sm:row-span-2"
        label={
          <span className="sr-only">
            {t("row.take", { title: draft.title, day: formatDay(day, locale) })}
          </span>
        }
        checked={picked}
        onChange={onToggle}
      />
      <span className="tabular-nums sm:row-span-2">
        <span className="sm:block">
          {formatWeekday(day, locale, "short")} {formatShortDay(day, locale)}
        </span>{" "}
        <span className="text-ink-2 text-xs max-sm:ml-0.5">{formatTime(draft.at)}</span>
      </span>
      <span className="col-start-2 flex min-w-0 items-center gap-2 sm:col-start-3">
        <NetworkGlyph network={channel.network} className="size-4 shrink-0" />
        <span className={classes("min-w-0 font-medium", !picked && "line-through")}>{draft.title}</span>
        <span className="ml-auto shrink-0 text-ink-2 text-xs max-sm:sr-only">{channel.name}</span>
      </span>
      <span className="col-start-2 grid min-w-0 gap-0.5 text-ink-2 text-xs sm:col-start-3">
        {about.length > 0 && <span>{about.join(" · ")}</span>}
        <span>{why(draft)}</span>
      </span>
    </li>
  );
}
