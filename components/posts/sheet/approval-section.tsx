"use client";

import { MessageSquareWarning } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ContentChanges } from "@/components/approvals/content-changes";
import { Quote, StepList } from "@/components/approvals/step-list";
import { VerdictDialog } from "@/components/approvals/verdict-dialog";
import { useFrame } from "@/components/calendar/store/contexts";
import { Button } from "@/components/ui/button";
import { isGuarded } from "@/lib/approvals/rules";
import type { ApprovalView, StepView } from "@/lib/approvals/view";
import { formatInstant } from "@/lib/platform/time";
import { useEditor } from "./editor";
import { Section } from "./section";
import { useApprovalCommands } from "./use-approval-commands";

/** Who has to approve the post, how far that has come, and what this reader may do about it. */
export function ApprovalSection() {
  const { post } = useEditor();
  if (!post.approval || post.deletedAt !== null || post.status === "published") return null;
  return <Approval approval={post.approval} />;
}

function Approval({ approval }: { approval: ApprovalView }) {
  const { post } = useEditor();
  const { workspace, channels } = useFrame();
  const t = useTranslations("approvals");
  const commands = useApprovalCommands();
  const inReview = post.status === "in_review";
  const withdrawable = inReview || isGuarded(post.status);
  const withdrawal = ({ given }: StepView) =>
    given?.mine &&
    withdrawable && (
      <div>
        <Button size="sm" variant="quiet" pending={commands.busy} onClick={() => commands.withdraw(given.id)}>
          {t("action.withdraw")}
        </Button>
      </div>
    );
  return (
    <Section title={t("step.heading")}>
      <StepList approval={approval} timeZone={workspace.timeZone} active={inReview} actionOf={withdrawal} />
      {approval.approvedBefore && (
        <details open={inReview && approval.mayGive} className="rounded-md bg-sunken px-3 py-2">
          <summary className="font-medium text-sm">{t("changes.heading")}</summary>
          <div className="pt-2">
            <ContentChanges before={approval.approvedBefore} after={approval.content} channels={channels} />
          </div>
        </details>
      )}
      <Verdict approval={approval} commands={commands} />
    </Section>
  );
}

function Verdict({
  approval,
  commands,
}: {
  approval: ApprovalView;
  commands: ReturnType<typeof useApprovalCommands>;
}) {
  const { post, editable } = useEditor();
  const t = useTranslations("approvals");
  const [asking, setAsking] = useState<"approve" | "return" | null>(null);
  const submittable = ["idea", "draft", "changes_requested"].includes(post.status);
  if (submittable)
    return (
      editable && (
        <div>
          <Button variant="primary" pending={commands.busy} onClick={commands.submit}>
            {t("action.submit")}
          </Button>
        </div>
      )
    );
  if (isGuarded(post.status) && editable && approval.next === null)
    return <p className="text-ink-2 text-xs">{t("hint.edits_ask")}</p>;
  if (post.status !== "in_review") return null;
  if (approval.next === null) return <p className="text-ink-2 text-sm">{t("hint.complete")}</p>;
  if (approval.gaveOther) return <p className="text-ink-2 text-sm">{t("hint.gave_other")}</p>;
  if (!approval.mayGive) return null;
  return (
    <div className="flex flex-wrap gap-2">
      <Button variant="primary" pending={commands.busy} onClick={() => commands.approve()}>
        {t("action.approve")}
      </Button>
      <Button pending={commands.busy} onClick={() => setAsking("return")}>
        {t("action.return")}
      </Button>
      <Button variant="quiet" pending={commands.busy} onClick={() => setAsking("approve")}>
        {t("action.approve_comment")}
      </Button>
      {asking && (
        <VerdictDialog
          kind={asking}
          title={post.title}
          onGive={asking === "approve" ? commands.approve : commands.sendBack}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

/** On top of a post that came back: what somebody wants changed. */
export function ReturnedNote() {
  const { post } = useEditor();
  const { workspace } = useFrame();
  const t = useTranslations("approvals");
  const locale = useLocale();
  const returned = post.approval?.returned;
  if (!returned || post.status !== "changes_requested" || post.deletedAt !== null) return null;
  return (
    <div className="flex items-start gap-2.5 rounded-md border border-warn/40 bg-warn-soft px-3 py-2.5 text-sm">
      <MessageSquareWarning aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warn" />
      <div className="grid min-w-0 gap-1">
        <p className="font-medium">
          {t("returned.title", { name: returned.by })}{" "}
          <span className="font-normal text-ink-2 text-xs">
            {t("returned.when", { moment: formatInstant(returned.at, workspace.timeZone, locale) })}
          </span>
        </p>
        <Quote>{returned.comment}</Quote>
      </div>
    </div>
  );
}
