"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useFrame, useMoveActions, useUndo } from "@/components/calendar/store/contexts";
import { useFlagText } from "@/components/flags/use-flag-text";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useRefusalText } from "@/components/ui/refusal-text";
import { Spinner } from "@/components/ui/spinner";
import { toast } from "@/components/ui/toast-store";
import type { FlagView } from "@/lib/flags/view";
import type { Refusal } from "@/lib/platform/result";
import { carryOutFix } from "./ask-fixes";
import { FixChoices } from "./fix-choices";
import { NothingToFix } from "./nothing-to-fix";
import { type OfferedText, useOffers } from "./use-offers";

export interface FixDialogProps {
  flag: FlagView;
  onClose: () => void;
  onFixed: (flag: FlagView) => void;
  /** Shows the days and posts of the flag in the calendar. */
  onShow: (flag: FlagView) => void;
}

/** What could be done about a flag, each with its effect; one press does it. */
export function FixDialog({ flag, onClose, onFixed, onShow }: FixDialogProps) {
  const t = useTranslations("fixes");
  const refusalText = useRefusalText();
  // The name as it was when this opened: the flag may go meanwhile.
  const [title] = useState(useFlagText()(flag).title);
  const { offers, lookAgain } = useOffers(flag);
  const { apply, applying, refusal } = useApply(flag, { onFixed, lookAgain });
  const isGone = offers.state === "gone";
  useFreshPlan(isGone);
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t("title")} description={title} size="sm">
      <div className="grid gap-3">
        {refusal && !isGone && (
          <p role="alert" className="text-pretty rounded-md bg-warn-soft px-3 py-2 text-sm">
            {refusalText(refusal)}
          </p>
        )}
        {offers.state === "looking" && (
          <p role="status" className="flex items-center gap-2 py-4 text-ink-2 text-sm">
            <Spinner /> {t("looking")}
          </p>
        )}
        {offers.state === "failed" && (
          <Stopped text={refusalText(offers.refusal)} label={t("retry")} onPress={lookAgain} />
        )}
        {isGone && (
          <Stopped
            text={refusalText({ code: "conflict", message: "flag_gone" })}
            label={t("close")}
            onPress={onClose}
          />
        )}
        {offers.state === "there" && offers.fixes.length > 0 && (
          <FixChoices fixes={offers.fixes} applying={applying} onApply={apply} />
        )}
        {offers.state === "there" && offers.fixes.length === 0 && (
          <NothingToFix flag={flag} onClose={onClose} onShow={onShow} />
        )}
      </div>
    </Dialog>
  );
}

/** A sentence, and the one thing left to do. */
function Stopped({ text, label, onPress }: { text: string; label: string; onPress: () => void }) {
  return (
    <div className="grid justify-items-start gap-3">
      <p role="alert" className="text-pretty text-sm">
        {text}
      </p>
      <Button onClick={onPress}>{label}</Button>
    </div>
  );
}

function useApply(
  flag: FlagView,
  { onFixed, lookAgain }: { onFixed: (flag: FlagView) => void; lookAgain: () => void },
) {
  const t = useTranslations("fixes");
  const { workspace } = useFrame();
  const { adopt } = useMoveActions();
  const { undo } = useUndo();
  const [applying, setApplying] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function apply({ fix, text }: OfferedText) {
    if (applying) return;
    setApplying(fix.key);
    setRefusal(null);
    const answer = await carryOutFix(workspace.slug, flag, fix.key);
    setApplying(null);
    if (answer.ok) {
      adopt(answer.data.change, t("news", { fix: text }));
      const action = { label: t("undo"), onSelect: undo };
      toast({ title: t("done"), description: text, tone: "ok", action, offersUndo: true });
      return onFixed(flag);
    }
    setRefusal(answer);
    if (answer.code === "conflict") lookAgain();
  }
  return { apply, applying, refusal };
}

/** Where the server knows nothing of a flag that is on the screen, the screen is old. */
function useFreshPlan(isStale: boolean) {
  const router = useRouter();
  useEffect(() => {
    if (isStale) router.refresh();
  }, [isStale, router]);
}
