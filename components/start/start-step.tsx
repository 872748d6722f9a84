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
            actions={
              <ButtonLink href={`/w/${slug}/calendar`} variant="quiet" size="sm">
                {t("leave")}
              </ButtonLink>
            }
          />
        </StepFocus>
      </Messages>
      {children}
    </Page>
  );
}
