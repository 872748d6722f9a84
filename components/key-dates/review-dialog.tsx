"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { addEvents } from "@/lib/events/many-actions";
import { FlagsToCome } from "./flags-to-come";
import { eventOf, type HolidayKind, inOrder, isOwnDay, type Picks } from "./picks";
import { ReviewRow } from "./review-row";

interface ReviewDialogProps {
  slug: string;
  today: string;
  picks: Picks;
  onChange: (picks: Picks) => void;
  onClose: () => void;
}

/** What was ticked, once more: days that move each year are confirmed, and the flags that would come are told. */
export function ReviewDialog({ slug, today, picks, onChange, onClose }: ReviewDialogProps) {
  const t = useTranslations("keyDates");
  const router = useRouter();
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  const [holidays, setHolidays] = useState<HolidayKind>("note");
  const all = inOrder(picks);
  const unsure = all.filter(({ isConfirmed }) => !isConfirmed).length;
  const events = all.map((pick) => eventOf(pick, holidays));
  const add = () =>
    run(
      () => addEvents({ workspace: slug, events }),
      ({ added, change }) => {
        router.push(`/w/${slug}/events`);
        tell(t("added", { count: added }), change);
      },
    );
  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => !open && onClose()}
      title={t("dialog.title", { count: all.length })}
      description={t("dialog.lead")}
      footer={
        <>
          {unsure > 0 && (
            <span className="mr-auto text-ink-2 text-sm">{t("dialog.unsure", { count: unsure })}</span>
          )}
          <Button onClick={onClose}>{t("dialog.back")}</Button>
          <Button
            variant="primary"
            disabled={unsure > 0 || all.length === 0}
            pending={pending}
            onClick={() => void add()}
          >
            {t("dialog.add", { count: all.length })}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {all.some(({ choice }) => isOwnDay(choice.category)) && (
          <Field label={t("dialog.holidays_become")}>
            {(control) => (
              <Select
                {...control}
                className="w-auto!"
                value={holidays}
                onChange={({ target }) => setHolidays(target.value === "key_date" ? "key_date" : "note")}
              >
                <option value="note">{t("dialog.as_note")}</option>
                <option value="key_date">{t("dialog.as_key_date")}</option>
              </Select>
            )}
          </Field>
        )}
        <ul className="divide-y divide-line-2 rounded-md border border-line">
          {all.map((pick) => (
            <ReviewRow
              key={`${pick.choice.uid} ${pick.choice.instance}`}
              pick={pick}
              holidays={holidays}
              today={today}
              picks={picks}
              onChange={onChange}
            />
          ))}
        </ul>
        <FlagsToCome slug={slug} events={events} />
      </div>
    </Dialog>
  );
}
