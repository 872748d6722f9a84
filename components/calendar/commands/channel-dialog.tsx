"use client";

import { useTranslations } from "next-intl";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Dialog } from "@/components/ui/dialog";
import { dropOn, type Mover, titleOf } from "../move/drop";
import { PreviewLines } from "../move/preview-lines";
import { useCarryOut } from "../move/use-carry-out";
import { useChannels } from "../move/use-channels";
import { useFrame, usePending } from "../store/contexts";

/** A loose idea has no channel: one press says which, and what that does to its rhythm stands beside it. */
export function ChannelDialog({
  wanted,
  onClose,
}: {
  wanted: { mover: Mover; day: string } | null;
  onClose: () => void;
}) {
  const t = useTranslations("calendar");
  return (
    <Dialog
      open={wanted !== null}
      onOpenChange={(open) => !open && onClose()}
      title={wanted ? t("channel.title", { title: titleOf(wanted.mover) }) : ""}
      size="sm"
    >
      {wanted && <Choices {...wanted} onDone={onClose} />}
    </Dialog>
  );
}

function Choices({ mover, day, onDone }: { mover: Mover; day: string; onDone: () => void }) {
  const frame = useFrame();
  const channels = useChannels(frame);
  const pending = usePending();
  const carryOut = useCarryOut();
  return (
    <ul className="grid gap-1.5">
      {frame.channels.map((channel) => {
        const drop = dropOn(mover, { kind: "day", channelId: channel.id, day }, channels, pending);
        return (
          <li key={channel.id}>
            <button
              type="button"
              className="grid w-full grid-cols-[auto_1fr] gap-x-2.5 rounded-md border border-line px-3 py-2 text-left hover:bg-hover"
              onClick={() => {
                onDone();
                void carryOut(mover, drop);
              }}
            >
              <NetworkGlyph network={channel.network} className="mt-0.5 size-4!" />
              <span className="font-medium text-sm">{channel.name}</span>
              <span className="col-start-2 [&>*]:min-h-0! [&>*]:text-xs!">
                <PreviewLines mover={mover} drop={drop} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
