"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { ConfirmDialog, ConfirmTrigger } from "@/components/ui/confirm-dialog";
import { deleteEvent } from "@/lib/events/actions";
import type { EventView } from "./event-view";

interface DeleteEventProps {
  slug: string;
  event: EventView;
  tasks: number;
  posts: number;
}

export function DeleteEvent({ slug, event, tasks, posts }: DeleteEventProps) {
  const t = useTranslations("events");
  const router = useRouter();
  const tell = useChangeNews(slug);
  const { run } = useAtOnce();
  async function remove() {
    await run(
      () => deleteEvent({ workspace: slug, id: event.id, version: event.version }),
      ({ change }) => {
        router.push(`/w/${slug}/events`);
        tell(t("deleted", { name: event.name }), change);
      },
    );
  }
  return (
    <ConfirmDialog
      trigger={
        <ConfirmTrigger asChild>
          <Button icon={<Trash2 aria-hidden="true" />}>{t("delete")}</Button>
        </ConfirmTrigger>
      }
      title={t("delete_title", { name: event.name })}
      description={t("delete_text", { tasks, posts })}
      confirmLabel={t("delete")}
      danger
      onConfirm={remove}
    />
  );
}
