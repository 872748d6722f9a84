"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import type { PlanChange } from "@/lib/calendar/view";
import type { Result } from "@/lib/platform/result";

interface RemoveProps {
  slug: string;
  remove: () => Promise<Result<{ change: PlanChange }>>;
  /** What is said once it is gone, beside the undo. */
  told: string;
  onDone: () => void;
}

export function Remove({ slug, remove, told, onDone }: RemoveProps) {
  const t = useTranslations("editorial");
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  const onClick = () =>
    run(remove, ({ change }) => {
      tell(told, change);
      onDone();
    });
  return (
    <Button variant="quiet" icon={<Trash2 aria-hidden="true" />} pending={pending} onClick={onClick}>
      {t("delete")}
    </Button>
  );
}
