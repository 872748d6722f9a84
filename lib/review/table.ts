import type { Translator } from "@/lib/platform/i18n/translator";
import type { Locale } from "@/lib/platform/time";
import { format } from "@/lib/reference";
import { monthName } from "./month";
import type { MonthReview } from "./view";

type Row = (string | number)[];
type Figures = Record<string, number | string | null>;

/** Every figure of the review, one a line: what a spreadsheet filters and sums. Shares are hundredths. */
export function figuresOf(
  review: MonthReview,
  t: Translator<"review">,
  rules: Translator<"rules">,
  locale: Locale,
): Row[] {
  const rows: Row[] = [
    [t("steps"), t("table.section"), t("table.name"), t("table.figure"), t("table.value")],
  ];
  const put = (section: string, name: string, figures: Figures) => {
    for (const [figure, value] of Object.entries(figures))
      if (value !== null) rows.push([monthName(review.month), section, name, figure, value]);
  };
  putOutcomes(review, t, put);
  putCoverage(review, t, locale, put);
  for (const { family, error, warning, info, total, before } of review.flags)
    put(t("flags.title"), rules(`family.${family}`), {
      [t("figure.error")]: error,
      [t("figure.warning")]: warning,
      [t("figure.info")]: info,
      [t("figure.total")]: total,
      [t("figure.before")]: before,
    });
  putTeam(review, t, put);
  putMoney(review, t, put);
  return rows;
}

type Put = (section: string, name: string, figures: Figures) => void;
type Words = Translator<"review">;

function putOutcomes({ outcomes, approvals }: MonthReview, t: Words, put: Put) {
  const counts = {
    planned: outcomes.planned,
    published: outcomes.published,
    missed: outcomes.missed,
    to_come: outcomes.toCome,
    ideas: outcomes.ideas,
    failed: outcomes.failed,
    cancelled: outcomes.cancelled,
  };
  for (const [key, count] of Object.entries(counts))
    put(t("outcome.title"), t(`outcome.${key as keyof typeof counts}`), { [t("outcome.what")]: count });
  put(t("approvals.title"), t("approvals.in_review"), { [t("outcome.what")]: outcomes.inReview });
  if (!approvals.asked) return;
  put(t("approvals.title"), t("approvals.in_month"), { [t("approvals.what")]: approvals.inMonth });
  put(t("approvals.title"), t("approvals.all"), { [t("approvals.what")]: approvals.all });
}

function putCoverage(review: MonthReview, t: Words, locale: Locale, put: Put) {
  for (const { id, name, count, share, weight, state } of review.objectives)
    put(t("objective.title"), id ? name : t("objective.none"), {
      [t("figure.count")]: count,
      [t("figure.share")]: id ? hundredths(share) : null,
      [t("figure.weight")]: hundredths(weight),
      [t("figure.state")]: state && t(`objective.${state}`),
    });
  for (const { name, planned, live, owed, allowed, buckets } of review.channels)
    put(t("channel.title"), name, {
      [t("figure.count")]: planned,
      [t("figure.live")]: live,
      [t("figure.owed")]: owed,
      [t("figure.allowed")]: allowed,
      [t("figure.under")]: buckets.filter(({ state }) => state === "under").length,
      [t("figure.over")]: buckets.filter(({ state }) => state === "over" || state === "far-over").length,
    });
  for (const { id, name, count, share } of review.audiences)
    put(t("audience.title"), id ? name : t("audience.none"), counted(t, count, share));
  for (const { id, name, count, share, target } of review.columns)
    put(t("column.title"), id ? name : t("column.none"), {
      ...counted(t, count, share),
      [t("figure.target")]: hundredths(target),
    });
  for (const { id, count, share } of review.formats)
    put(t("format.title"), id ? format(id).name[locale] : t("format.none"), counted(t, count, share));
  const { count, share, limit } = review.promotion;
  put(t("format.title"), t("promotion.name"), {
    ...counted(t, count, share),
    [t("figure.limit")]: hundredths(limit),
  });
}

function putTeam({ team }: MonthReview, t: Words, put: Put) {
  for (const { from, to, load, room, over } of team.weeks)
    put(t("load.title"), `${from}…${to}`, {
      [t("figure.asked")]: load,
      [t("figure.room")]: room,
      [t("figure.people_over")]: over,
    });
  for (const { name, load, room, over } of team.people)
    put(t("load.title"), name, {
      [t("figure.asked")]: load,
      [t("figure.room")]: room,
      [t("figure.weeks_over")]: over,
    });
}

function putMoney({ spending, results }: MonthReview, t: Words, put: Put) {
  for (const { name, inMonth, spent, budget } of spending)
    put(t("spending.title"), name, {
      [t("figure.in_month")]: inMonth,
      [t("figure.spent")]: spent,
      [t("figure.budget")]: budget,
    });
  for (const { name, target, value, sum, measured, published } of results)
    put(t("result.title"), name, {
      [t("figure.sum")]: measured === 0 ? null : sum,
      [t("figure.measured")]: measured,
      [t("figure.published")]: published,
      [t("figure.kpi")]: value,
      [t("figure.kpi_target")]: target,
    });
}

const counted = (t: Words, count: number, share: number): Figures => ({
  [t("figure.count")]: count,
  [t("figure.share")]: hundredths(share),
});

const hundredths = (share: number | null) => (share === null ? null : Math.round(share * 10_000) / 100);
