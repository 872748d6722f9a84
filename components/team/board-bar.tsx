import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { SearchBox } from "@/components/workspaces/search-box";
import type { CalendarFrame } from "@/lib/calendar/view";
import { addDays } from "@/lib/platform/time";
import type { TeamBoard } from "@/lib/team/view";

interface BoardBarProps {
  board: TeamBoard;
  frame: CalendarFrame;
  query: string;
  onlyOver: boolean;
  onChange: (part: Record<string, string>) => void;
}

/** Half a board: what was at the edge comes to stand in the middle. */
const STEP_DAYS = 28;

export function BoardBar({ board, frame, query, onlyOver, onChange }: BoardBarProps) {
  const t = useTranslations("team");
  const first = board.weeks[0]!.from;
  const kept = { ...(query && { q: query }), ...(onlyOver && { over: "1" }) };
  const to = (week?: string) =>
    `/w/${frame.workspace.slug}/team?${new URLSearchParams({ ...kept, ...(week && { week }) })}`;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <nav aria-label={t("weeks")} className="flex gap-1">
        <ButtonLink href={to(addDays(first, -STEP_DAYS))} scroll={false} aria-label={t("earlier")}>
          <ChevronLeft aria-hidden="true" className="size-4" />
        </ButtonLink>
        <ButtonLink href={to()} scroll={false}>
          {t("now")}
        </ButtonLink>
        <ButtonLink href={to(addDays(first, STEP_DAYS))} scroll={false} aria-label={t("later")}>
          <ChevronRight aria-hidden="true" className="size-4" />
        </ButtonLink>
      </nav>
      <SearchBox label={t("search")} value={query} onChange={(q) => onChange({ q })} />
      <Checkbox
        label={t("only_over")}
        checked={onlyOver}
        onChange={({ target }) => onChange({ over: target.checked ? "1" : "" })}
      />
      <ul className="ml-auto flex flex-wrap gap-x-3 gap-y-1 text-ink-2 text-xs max-md:hidden">
        {(["light", "full", "over", "away"] as const).map((look) => (
          <li key={look} className="flex items-center gap-1.5">
            <span aria-hidden="true" className={`size-3.5 rounded-xs border border-line ${SWATCHES[look]}`} />
            {t(`legend.${look}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const SWATCHES = { light: "bg-ok-soft", full: "bg-warn-soft", over: "bg-bad-soft", away: "hatched" };
