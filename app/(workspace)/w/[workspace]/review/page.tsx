import { FileSpreadsheet } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { addressesOf } from "@/components/review/addresses";
import { EmptyMonth } from "@/components/review/empty-month";
import { MonthSteps } from "@/components/review/month-steps";
import { paperSize } from "@/components/review/paper";
import { PrintReview } from "@/components/review/print-review";
import { ReviewScreen } from "@/components/review/review-screen";
import { PageHeader } from "@/components/shell/page-header";
import { buttonStyles } from "@/components/ui/button-styles";
import { Page } from "@/components/workspaces/page";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { formatDay, formatMonth } from "@/lib/platform/time";
import { monthReview } from "@/lib/review/queries";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ month?: string | string[] }>;
};

export async function generateMetadata() {
  const t = await getTranslations("review");
  return { title: t("title") };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, { month: asked }] = await Promise.all([params, searchParams]);
  const actor = await requireActor(slug);
  const { review, frame } = await monthReview(actor, [asked].flat()[0]);
  const [t, locale] = await Promise.all([getTranslations("review"), getLocale()]);
  const { month, outcomes } = review;
  const to = addressesOf(slug, month);
  const isEmpty = outcomes.planned + outcomes.ideas + outcomes.failed + outcomes.cancelled === 0;
  return (
    <div className="review-paper" data-paper={paperSize(review)}>
      <Page>
        <PageHeader
          title={t("title")}
          year={formatMonth(month.from, locale)}
          lead={`${frame.workspace.name}. ${t("as_of", { day: formatDay(frame.today, locale) })}`}
          actions={
            !isEmpty && (
              <div className="flex flex-wrap gap-2 print:hidden">
                <a href={to.csv} download className={buttonStyles({})}>
                  <FileSpreadsheet aria-hidden="true" />
                  {t("csv")}
                </a>
                <Messages namespaces={["review"]}>
                  <PrintReview />
                </Messages>
              </div>
            )
          }
        >
          <MonthSteps month={month} today={frame.today} to={to} />
        </PageHeader>
        {isEmpty ? (
          <EmptyMonth
            slug={slug}
            month={month}
            channels={frame.channels.length}
            abilities={frame.abilities}
            to={to}
          />
        ) : (
          <ReviewScreen review={review} to={to} />
        )}
      </Page>
    </div>
  );
}
