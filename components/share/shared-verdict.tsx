"use client";

import { Check, CornerUpLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Composer } from "@/components/comments/composer";
import { Button } from "@/components/ui/button";
import { useRefusalText } from "@/components/ui/refusal-text";
import type { Refusal } from "@/lib/platform/result";
import { decideOverShare } from "@/lib/shares/guest-actions";
import type { SharedPost } from "@/lib/shares/view";
import { useShareCall } from "./use-share-call";

/** Approves what is read here, or returns it with a word on what to change. */
export function SharedVerdict({ token, post }: { token: string; post: SharedPost }) {
  const t = useTranslations("share");
  const call = useShareCall();
  const refusalText = useRefusalText();
  const [returning, setReturning] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { step, digest, name, may } = post.approval!;
  const read = { token, postId: post.id, step, digest };

  async function approve() {
    setPending(true);
    const answer = await call(t("verdict.approved", { title: post.title }), () =>
      decideOverShare({ ...read, verdict: "approved" }),
    );
    setPending(false);
    setRefusal(answer.ok ? null : answer);
  }

  if (may === "not_yours") {
    return (
      <p className="rounded-md bg-sunken px-3 py-2 text-ink-2 text-sm">
        {t("verdict.notYours", { step: name })}
      </p>
    );
  }
  return (
    <section
      aria-label={t("verdict.heading", { title: post.title })}
      className="grid gap-2.5 rounded-md border border-chestnut-line px-3 py-2.5 print:hidden"
    >
      <p className="text-sm">
        {t(may === "elsewhere" ? "verdict.elsewhere" : "verdict.ask", { step: name })}
      </p>
      {refusal && (
        <p role="alert" className="text-bad text-sm">
          {refusalText(refusal)}
        </p>
      )}
      {returning ? (
        <Composer
          place={`share-return:${post.id}`}
          label={t("verdict.why")}
          placeholder={t("verdict.why")}
          submitLabel={t("verdict.return")}
          autoFocus
          onSend={(comment) =>
            call(t("verdict.returned", { title: post.title }), () =>
              decideOverShare({ ...read, verdict: "returned", comment }),
            )
          }
          onCancel={() => setReturning(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          {may === true && (
            <Button
              variant="primary"
              icon={<Check aria-hidden="true" />}
              pending={pending}
              onClick={() => void approve()}
            >
              {t("verdict.approve")}
            </Button>
          )}
          <Button icon={<CornerUpLeft aria-hidden="true" />} onClick={() => setReturning(true)}>
            {t("verdict.toReturn")}
          </Button>
        </div>
      )}
    </section>
  );
}
