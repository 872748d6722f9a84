"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { reached } from "@/components/forms/reached";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { ConfirmDialog, ConfirmTrigger } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import type { CalendarChannel } from "@/lib/calendar/view";
import { deleteChannel, editChannel } from "@/lib/channels/actions";

interface DeleteChannelProps {
  slug: string;
  channel: CalendarChannel;
  today: string;
}

/** A channel that carries publications stays: then the ways to let it rest are offered instead. */
export function DeleteChannel({ slug, channel, today }: DeleteChannelProps) {
  const t = useTranslations("channels");
  const refusalText = useRefusalText();
  const leave = useLeave(slug);
  const [inUse, setInUse] = useState<string | null>(null);
  async function remove() {
    const answer = await reached(
      deleteChannel({ workspace: slug, id: channel.id, version: channel.version }),
    );
    if (answer.ok) leave(t("deleted", { name: channel.name }), answer.data.change);
    else if (answer.message === "channel_in_use") setInUse(refusalText(answer));
    else toast({ title: refusalText(answer), tone: "bad" });
  }
  return (
    <>
      <ConfirmDialog
        trigger={
          <ConfirmTrigger asChild>
            <Button variant="quiet" icon={<Trash2 aria-hidden="true" />}>
              {t("delete")}
            </Button>
          </ConfirmTrigger>
        }
        title={t("delete_title", { name: channel.name })}
        description={t("delete_text")}
        confirmLabel={t("delete")}
        danger
        onConfirm={remove}
      />
      {inUse && (
        <InUse slug={slug} channel={channel} today={today} reason={inUse} onClose={() => setInUse(null)} />
      )}
    </>
  );
}

function InUse({
  slug,
  channel,
  today,
  reason,
  onClose,
}: DeleteChannelProps & { reason: string; onClose: () => void }) {
  const t = useTranslations("channels");
  const leave = useLeave(slug);
  const { run, pending } = useAtOnce();
  const rest = (patch: { presence: "minimal" } | { activeTo: string }, news: string) =>
    run(
      () => editChannel({ workspace: slug, id: channel.id, version: channel.version, patch }),
      ({ change }) => leave(news, change),
    );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("in_use.title", { name: channel.name })}
      description={reason}
      footer={
        <>
          <Button
            pending={pending}
            onClick={() => rest({ activeTo: today }, t("in_use.ended", { name: channel.name }))}
          >
            {t("in_use.end_today")}
          </Button>
          <Button
            variant="primary"
            pending={pending}
            onClick={() => rest({ presence: "minimal" }, t("in_use.rests", { name: channel.name }))}
          >
            {t("in_use.make_minimal")}
          </Button>
        </>
      }
    >
      <p className="text-ink-2 text-sm">{t("presence.minimal_hint")}</p>
    </Dialog>
  );
}

function useLeave(slug: string) {
  const router = useRouter();
  const tell = useChangeNews(slug);
  return (news: string, change: { activityId: string | null }) => {
    router.push(`/w/${slug}/settings/channels`);
    tell(news, change);
  };
}
