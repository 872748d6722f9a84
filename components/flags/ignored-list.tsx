"use client";

import { ChevronRight, EyeOff } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { ask } from "@/components/calendar/store/ask";
import { useFlags, useFrame, useMoveActions } from "@/components/calendar/store/contexts";
import { Button } from "@/components/ui/button";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toast-store";
import { revokeIgnore } from "@/lib/flags/actions";
import type { FlagView } from "@/lib/flags/view";
import { flagKey } from "@/lib/plan/flag";
import { formatDay } from "@/lib/platform/time";
import { useFlagText } from "./use-flag-text";

/** What somebody decided to live with: who, why, until when, and the way back. */
export function IgnoredList() {
  const t = useTranslations("flagsPanel");
  const { ignored } = useFlags();
  const [open, setOpen] = useState(false);
  if (ignored.length === 0) return null;
  return (
    <section className="border-line border-t pt-2">
      <h3>
        <Button
          variant="quiet"
          size="sm"
          className="-ml-2"
          aria-expanded={open}
          onClick={() => setOpen((shown) => !shown)}
          icon={<EyeOff aria-hidden="true" />}
        >
          {t("ignored.count", { count: ignored.length })}
          <ChevronRight aria-hidden="true" className={open ? "rotate-90" : undefined} />
        </Button>
      </h3>
      <ul hidden={!open} className="grid gap-2 pt-1.5">
        {ignored.map((flag) => (
          <IgnoredFlag key={`${flagKey(flag)} ${flag.publications}`} flag={flag} />
        ))}
      </ul>
    </section>
  );
}

function IgnoredFlag({ flag }: { flag: FlagView }) {
  const t = useTranslations("flagsPanel");
  const locale = useLocale();
  const textOf = useFlagText();
  const refusalText = useRefusalText();
  const { workspace, abilities } = useFrame();
  const { adopt } = useMoveActions();
  const [pending, start] = useTransition();
  const { ignored } = flag;
  if (!ignored) return null;

  const revoke = () =>
    start(async () => {
      const answer = await ask(() => revokeIgnore({ workspace: workspace.slug, id: ignored.id }));
      if (answer.ok) adopt(answer.data.change, t("ignored.revoked"));
      else toast({ title: t("ignored.notRevoked"), description: refusalText(answer), tone: "bad" });
    });

  return (
    <li className="rounded-lg border border-line border-dashed px-3 py-2 text-xs">
      <p className="font-medium text-ink-2">{textOf(flag).title}</p>
      <p className="mt-1 text-ink-2 italic">{t("ignored.reason", { reason: ignored.reason })}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 text-ink-3">
        <span className="flex-1">
          {t(ignored.by ? "ignored.byUntil" : "ignored.until", {
            by: ignored.by ?? "",
            day: formatDay(ignored.until, locale),
          })}
        </span>
        {abilities.plan && (
          <Button variant="quiet" size="sm" className="-mr-1.5" pending={pending} onClick={revoke}>
            {t("ignored.revoke")}
          </Button>
        )}
      </p>
    </li>
  );
}
