"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { DateField, TimeField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { isDay, isTimeOfDay, timeOf } from "@/lib/platform/time";
import { useFrame, usePending } from "../store/contexts";
import { type Drop, dayOfMover, type Mover, moving, titleOf, usualTime, whyFixed } from "./drop";
import { FreeDays } from "./free-days-buttons";
import { PreviewLines } from "./preview-lines";
import { useCarryOut } from "./use-carry-out";
import { useChannels } from "./use-channels";

/** "Déplacer vers…": every drag without dragging. Open for as long as there is something to move. */
export function MoveDialog({ mover, onClose }: { mover: Mover | null; onClose: () => void }) {
  const t = useTranslations("move");
  return (
    <Dialog
      open={mover !== null}
      onOpenChange={(open) => !open && onClose()}
      title={mover ? t("dialog.title", { title: titleOf(mover) }) : ""}
      size="sm"
    >
      {mover && <MoveForm mover={mover} onDone={onClose} />}
    </Dialog>
  );
}

function MoveForm({ mover, onDone }: { mover: Mover; onDone: () => void }) {
  const t = useTranslations("move");
  const frame = useFrame();
  const channels = useChannels(frame);
  const pending = usePending();
  const carryOut = useCarryOut();
  const [wish, setWish] = useState(() => firstWish(mover, frame.channels[0]?.id ?? "", channels));
  const drop = dropOf(mover, wish, pending);
  const change = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }));
  const submit = (wanted: Drop) => {
    onDone();
    void carryOut(mover, wanted);
  };
  const channel = channels.get(wish.channelId);
  return (
    <form
      className="grid gap-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (drop) submit(drop);
      }}
    >
      <div className="grid grid-cols-[1fr_8.75rem] gap-3">
        <Field label={t("dialog.day")} required>
          {(control) => (
            <DateField
              {...control}
              value={wish.day}
              onChange={(event) => change({ day: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("dialog.time")} required>
          {(control) => (
            <TimeField
              {...control}
              value={wish.time}
              onChange={(event) => change({ time: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field
        label={t("dialog.channel")}
        hint={
          channel && channel.zone !== frame.workspace.timeZone
            ? t("dialog.zone", { zone: channel.zone })
            : null
        }
      >
        {(control) => (
          <Select
            {...control}
            value={wish.channelId}
            onChange={(event) => change({ channelId: event.target.value })}
          >
            {frame.channels.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <FreeDays mover={mover} channelId={wish.channelId} time={wish.time} onPick={(day) => change({ day })} />
      <PreviewLines mover={mover} drop={drop} />
      <footer className="flex flex-wrap items-center justify-end gap-2">
        {mover.kind === "publication" && mover.publication.at !== null && (
          <Button variant="quiet" className="mr-auto -ml-3" onClick={() => submit(undating(mover, pending))}>
            {t("dialog.undate")}
          </Button>
        )}
        <Button onClick={onDone}>{t("dialog.cancel")}</Button>
        <Button
          type="submit"
          variant="primary"
          disabled={!drop || drop.kind === "nothing" || drop.kind === "refused"}
        >
          {t("dialog.move")}
        </Button>
      </footer>
    </form>
  );
}

interface Wish {
  day: string;
  time: string;
  channelId: string;
}
type Channels = ReturnType<typeof useChannels>;

function firstWish(mover: Mover, anyChannel: string, channels: Channels): Wish {
  const channelId = mover.kind === "publication" ? mover.publication.channelId : anyChannel;
  const at = mover.kind === "publication" ? mover.publication.at : null;
  return { day: dayOfMover(mover) ?? "", time: at ? timeOf(at) : usualTime(channelId, channels), channelId };
}

/** null while the fields do not say a date, a time and a channel. */
function dropOf(mover: Mover, { day, time, channelId }: Wish, pending: ReadonlySet<string>): Drop | null {
  if (!isDay(day) || !isTimeOfDay(time) || !channelId) return null;
  const why = whyFixed(mover, pending);
  if (why) return { kind: "refused", why };
  const at = `${day}T${time}`;
  if (mover.kind === "idea") return { kind: "place", postId: mover.idea.postId, channelId, at };
  return moving(mover.publication, channelId, at);
}

function undating(mover: Extract<Mover, { kind: "publication" }>, pending: ReadonlySet<string>): Drop {
  const why = whyFixed(mover, pending);
  return why ? { kind: "refused", why } : moving(mover.publication, mover.publication.channelId, null);
}
