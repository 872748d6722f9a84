import { useLocale, useTranslations } from "next-intl";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { dayOf, formatTime } from "@/lib/platform/time";
import { format } from "@/lib/reference";
import type { DraftView } from "@/lib/start/place/view";
import type { Names } from "./names";
import { PickRow } from "./pick-row";
import { useWhy } from "./use-why";

/** One draft: when and where, what it would be, and which answers made it so. */
export function DraftRow({
  draft,
  names,
  ...pick
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
  const about = [
    names.objective(draft.objective),
    names.column(draft.column),
    names.audience(draft.audience),
    draft.format ? format(draft.format).name[locale] : "",
    draft.promotional ? t("row.promotional") : "",
  ].filter(Boolean);
  return (
    <PickRow
      {...pick}
      title={draft.title}
      day={dayOf(draft.at)}
      time={formatTime(draft.at)}
      icon={<NetworkGlyph network={channel.network} className="size-4 shrink-0" />}
      aside={channel.name}
    >
      <span className="col-start-2 grid min-w-0 gap-0.5 text-ink-2 text-xs sm:col-start-3">
        {about.length > 0 && <span>{about.join(" · ")}</span>}
        <span>{why(draft)}</span>
      </span>
    </PickRow>
  );
}
