import { CalendarDays } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { UndoKeys } from "@/components/forms/undo-keys";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/workspaces/page";
import { Messages } from "@/lib/platform/i18n/messages";
import type { Question, Step } from "@/lib/start/vocabulary";
import { StepFocus } from "./step-focus";
import { StepNav } from "./step-nav";

/** One screen of the start: where one is, what is asked, the answer. `answered`: of each question, whether something is there. */
export async function StartStep({
  slug,
  step,
  answered,
  children,
}: {
  slug: string;
  step: Step;
  answered: Readonly<Record<Question, boolean>>;
  children: ReactNode;
}) {
  const t = await getTranslations("start");
  return (
    <Page>
      <Messages namespaces={["start", "forms", "errors"]}>
        <UndoKeys workspace={slug} />
        <StepNav slug={slug} step={step} answered={answered} />
        <StepFocus>
          <PageHeader
            title={t(`question.${step}.title`)}
            lead={t(`question.${step}.lead`)}
            className="max-sm:flex-nowrap max-sm:items-start"
            actions={
              <ButtonLink
                href={`/w/${slug}/calendar`}
                variant="quiet"
                size="sm"
                icon={<CalendarDays aria-hidden="true" />}
              >
                <span className="max-sm:sr-only">{t("leave")}</span>
              </ButtonLink>
            }
          />
        </StepFocus>
      </Messages>
      {/* What takes the focus must not lie under the foot, which stays in sight. */}
      <div className="grid gap-6 [&>*]:min-w-0 [&_:is(input,select,textarea,summary,button)]:scroll-my-36 max-md:[&_:is(input,select,textarea,summary,button)]:scroll-my-48">
        {children}
      </div>
    </Page>
  );
}
