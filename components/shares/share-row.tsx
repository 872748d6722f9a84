"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog, ConfirmTrigger } from "@/components/ui/confirm-dialog";
import { formatDayRange, formatInstant } from "@/lib/platform/time";
import { revokeShare } from "@/lib/shares/actions";
import type { ShareView } from "@/lib/shares/view";

export function ShareRow({ slug, share, zone }: { slug: string; share: ShareView; zone: string }) {
  const t = useTranslations("shares");
  const locale = useLocale();
  const time = (at: number) => formatInstant(at, zone, locale);
  const channels = share.channels.length === 0 ? t("all_channels") : share.channels.join(", ");
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5 text-sm">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="min-w-0 truncate font-medium">{share.name}</span>
          <Badge tone={share.mayApprove ? "ok" : "neutral"}>
            {t(share.mayApprove ? "approves" : "reads")}
          </Badge>
        </p>
        <p className="text-ink-2 text-xs">
          {formatDayRange(share.from, share.to, locale, { withYear: true })} · {channels}
        </p>
        <p className="text-ink-2 text-xs">
          {t("made_by", { name: share.maker })} ·{" "}
          {share.seenAt === null ? t("never_used") : t("used", { time: time(share.seenAt) })}
        </p>
      </div>
      <p className="text-ink-2 text-xs">{t(`state.${share.state}`, { time: time(share.expiresAt) })}</p>
      {share.state === "open" && <Revoke slug={slug} share={share} />}
    </li>
  );
}

function Revoke({ slug, share }: { slug: string; share: ShareView }) {
  const t = useTranslations("shares");
  const tell = useChangeNews(slug);
  const { run } = useAtOnce();
  const revoke = async () => {
    await run(
      () => revokeShare({ workspace: slug, id: share.id }),
      () => tell(t("revoked", { name: share.name })),
    );
  };
  return (
    <ConfirmDialog
      trigger={
        <ConfirmTrigger asChild>
          <Button size="sm">{t("revoke")}</Button>
        </ConfirmTrigger>
      }
      title={t("revoke_ask", { name: share.name })}
      description={t("revoke_hint")}
      confirmLabel={t("revoke")}
      danger
      onConfirm={revoke}
    />
  );
}
