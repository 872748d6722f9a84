import { useTranslations } from "next-intl";
import type { MonthReview } from "@/lib/review/view";
import type { Addresses } from "./addresses";
import { ApprovalsPart } from "./approvals-part";
import { ChannelPartSheet } from "./channel-part";
import { FlagsPart } from "./flags-part";
import { AudiencePart, ColumnPartSheet, FormatPartSheet } from "./kinds-part";
import { LoadPart } from "./load-part";
import { ResultsPart, SpendingPart } from "./money-part";
import { ObjectivePartSheet } from "./objective-part";
import { OutcomePart } from "./outcome-part";

/** The parts of the review, in the order in which they are read: down one column, then down the next. */
export function ReviewScreen({ review, to }: { review: MonthReview; to: Addresses }) {
  const t = useTranslations("review");
  const { outcomes } = review;
  return (
    <>
      <p className="text-ink-2 text-sm">
        {t("summary", {
          planned: outcomes.planned,
          published: outcomes.published,
          missed: outcomes.missed,
          flags: review.flags.reduce((sum, { total }) => sum + total, 0),
        })}
      </p>
      <div className="review-parts">
        <OutcomePart outcomes={outcomes} to={to} />
        <ObjectivePartSheet {...review} to={to} />
        <ChannelPartSheet channels={review.channels} to={to} />
        {review.audiences.length > 0 && <AudiencePart audiences={review.audiences} to={to} />}
        {review.columns.length > 0 && <ColumnPartSheet columns={review.columns} to={to} />}
        <FormatPartSheet formats={review.formats} promotion={review.promotion} to={to} />
        <FlagsPart {...review} to={to} />
        <ApprovalsPart approvals={review.approvals} inReview={outcomes.inReview} to={to} />
        <LoadPart team={review.team} to={to} />
        {review.spending.length > 0 && <SpendingPart spending={review.spending} to={to} />}
        {review.results.length > 0 && <ResultsPart results={review.results} to={to} />}
      </div>
    </>
  );
}
