"use client";

import { Check, Send } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { reached } from "@/components/forms/reached";
import { Button } from "@/components/ui/button";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import { sendMailAgain, settleMail } from "@/lib/mails/actions";
import type { OpenMail } from "@/lib/mails/view";
import type { Result } from "@/lib/platform/result";

export function MailCommands({ slug, mail }: { slug: string; mail: OpenMail }) {
  const t = useTranslations("mails");
  const router = useRouter();
  const refusalText = useRefusalText();
  const [pending, start] = useTransition();
  if (!mail.maySendAgain && !mail.maySettle) return null;
  const seen = { workspace: slug, id: mail.id, version: mail.version };

  function carryOut(call: () => Promise<Result<unknown>>, done: string) {
    start(async () => {
      const answer = await reached(call());
      toast(answer.ok ? { title: done, tone: "ok" } : { title: refusalText(answer), tone: "bad" });
      router.refresh();
    });
  }

  return (
    <div className="flex flex-wrap gap-2">
      {mail.maySettle && (
        <Button
          icon={<Check aria-hidden="true" />}
          pending={pending}
          onClick={() => carryOut(() => settleMail(seen), t("mail.arrived_done"))}
        >
          {t("mail.arrived")}
        </Button>
      )}
      {mail.maySendAgain && (
        <Button
          icon={<Send aria-hidden="true" />}
          pending={pending}
          onClick={() => carryOut(() => sendMailAgain(seen), t("mail.again_done"))}
        >
          {t("mail.again")}
        </Button>
      )}
    </div>
  );
}
