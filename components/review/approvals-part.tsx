import { useTranslations } from "next-intl";
import type { MonthReview } from "@/lib/review/view";
import type { Addresses } from "./addresses";
import { Count } from "./figures";
import { ON_PAPER } from "./paper";
import { Sheet } from "./sheet";

/** What waits to be approved: decided on the page of approvals, by those who may. */
export function ApprovalsPart({
  approvals,
  inReview,
  to,
}: Pick<MonthReview, "approvals"> & { inReview: number; to: Addresses }) {
  const t = useTranslations("review.approvals");
  const row = (name: string, value: number, href: string) => ({
    key: name,
    head: name,
    cells: [<Count key="count" value={value} href={href} label={name} />],
  });
  const queue = approvals.asked
    ? [
        row(t("in_month"), approvals.inMonth, to.approvals("all")),
        row(t("all"), approvals.all, to.approvals("all")),
        row(t("mine"), approvals.mine, to.approvals("mine")),
      ]
    : [];
  return (
    <Sheet
      title={t("title")}
      caption={t("caption")}
      columns={[{ name: t("what") }, { name: t("count"), look: "number" }]}
      rows={[row(t("in_review"), inReview, to.calendar({}, "in_review")), ...queue]}
      onPaper={ON_PAPER.approvals}
      note={approvals.asked ? undefined : t("not_asked")}
    />
  );
}
