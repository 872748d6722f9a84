import { POST_STATUSES, type PostStatus, UNPLANNED_STATUSES } from "@/lib/plan/vocabulary";
import type { DayRange } from "@/lib/platform/time";
import { monthName } from "@/lib/review/month";
import type { Selection } from "@/lib/review/selection";
import type { FlagFamily } from "@/lib/review/vocabulary";

const unplanned: readonly PostStatus[] = UNPLANNED_STATUSES;
const PLANNED = POST_STATUSES.filter((status) => !unplanned.includes(status));

/** Where the numbers of one month lead: each to what it counts, and nothing else. */
export interface Addresses {
  month(month: DayRange): string;
  /** The calendar's list of the month: the planned publications that carry it, or those of one status. */
  calendar(
    filter?: Partial<Record<"objective" | "audience" | "column", string>>,
    status?: PostStatus,
  ): string;
  behind(selection: Selection): string;
  flags(family: FlagFamily, month?: DayRange): string;
  approvals(tab: "mine" | "all"): string;
  team(week: string, person?: string): string;
  resources: string;
  results(tab: "publications" | "kpi", objective?: string): string;
  csv: string;
  newChannel: string;
}

export function addressesOf(slug: string, month: DayRange): Addresses {
  const base = `/w/${slug}`;
  const named = monthName(month);
  const behind = (by: string, is: string, of = month) =>
    `${base}/review/behind?${new URLSearchParams({ month: monthName(of), by, is })}`;
  return {
    month: (other) => `${base}/review?month=${monthName(other)}`,
    calendar: (filter = {}, status) => {
      const params = new URLSearchParams({ view: "list", date: month.from, ...filter });
      for (const one of status ? [status] : PLANNED) params.append("status", one);
      return `${base}/calendar?${params}`;
    },
    behind: ({ by, is }) => behind(by, is),
    flags: (family, of) => behind("flags", family, of),
    approvals: (tab) => `${base}/approvals${tab === "all" ? "?tab=all" : ""}`,
    team: (week, person) => `${base}/team?${new URLSearchParams({ week, ...(person && { q: person }) })}`,
    resources: `${base}/team/resources`,
    results: (tab, objective) => {
      const { from, to } = month;
      const asked = { tab, range: "custom", from, to, ...(objective && { objective }) };
      return `${base}/results?${new URLSearchParams(asked)}`;
    },
    csv: `/api/review/export?${new URLSearchParams({ workspace: slug, month: named })}`,
    newChannel: `${base}/settings/channels/new`,
  };
}
