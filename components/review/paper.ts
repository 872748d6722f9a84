import type { MonthReview } from "@/lib/review/view";

/** Rows that one sheet has room for, by part; the screen shows them all, and so does the spreadsheet. */
export const ON_PAPER = {
  outcomes: 7,
  objectives: 8,
  channels: 10,
  audiences: 5,
  columns: 6,
  formats: 8,
  flags: 8,
  approvals: 4,
  weeks: 6,
  people: 4,
  campaigns: 4,
  results: 4,
} as const;

/** Title, heads and note of a part take as much as so many rows. */
const PART = 3;
/** What fits in each size of letters, found by printing: see docs/decisions/monthly-review.md. */
const SIZES = [
  { size: "large", rows: 72 },
  { size: "medium", rows: 84 },
  { size: "small", rows: 96 },
] as const;

/** The largest letters in which the review fits on one sheet of A4. */
export function paperSize(review: MonthReview): "large" | "medium" | "small" | "smallest" {
  const { outcomes, objectives, channels, audiences, columns, formats, flags, team, spending, results } =
    review;
  const rows = [
    4 + [outcomes.ideas, outcomes.failed, outcomes.cancelled].filter((count) => count > 0).length,
    Math.min(objectives.length, ON_PAPER.objectives),
    Math.min(channels.length, ON_PAPER.channels),
    Math.min(audiences.length, ON_PAPER.audiences),
    Math.min(columns.length, ON_PAPER.columns),
    Math.min(formats.length + 1, ON_PAPER.formats),
    flags.length + 1,
    review.approvals.asked ? ON_PAPER.approvals : 1,
    team.people.length > 0 ? team.weeks.length : 0,
    Math.min(spending.length, ON_PAPER.campaigns),
    Math.min(results.length, ON_PAPER.results),
  ].filter((count) => count > 0);
  const all = rows.reduce((sum, count) => sum + count + PART, 0);
  return SIZES.find(({ rows }) => all <= rows)?.size ?? "smallest";
}
