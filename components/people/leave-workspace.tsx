"use client";

import { LogOut } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAtOnce } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { ConfirmDialog, ConfirmTrigger } from "@/components/ui/confirm-dialog";
import { removeMember } from "@/lib/people/actions";

/** For everybody; the last owner is refused with the reason. */
export function LeaveWorkspace({ slug, name, userId }: { slug: string; name: string; userId: string }) {
  const t = useTranslations("people");
  const router = useRouter();
  const { run } = useAtOnce();
  const leave = async () => {
    await run(
      () => removeMember({ workspace: slug, userId }),
      () => router.push("/"),
    );
  };
  return (
    <ConfirmDialog
      trigger={
        <ConfirmTrigger asChild>
          <Button variant="quiet" icon={<LogOut aria-hidden="true" />}>
            {t("profile.leave", { name })}
          </Button>
        </ConfirmTrigger>
      }
      title={t("member.leave_title")}
      description={t("member.leave_text")}
      confirmLabel={t("member.leave_confirm")}
      danger
      onConfirm={leave}
    />
  );
}
