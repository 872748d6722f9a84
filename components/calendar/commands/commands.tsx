"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useRef, useState } from "react";
import type { CalendarPublication } from "@/lib/calendar/view";
import type { Mover } from "../move/drop";
import { part } from "../part";
import { useOpenPost } from "../store/contexts";
import { type Commands, CommandsContext } from "./commands-context";
import { usePostCommands } from "./use-post-commands";

// Nobody needs these before asking for them.
const MoveDialog = part(() => import("../move/move-dialog").then((file) => file.MoveDialog));
const KeysDialog = part(() => import("./keys-dialog").then((file) => file.KeysDialog));
const ChannelDialog = part(() => import("./channel-dialog").then((file) => file.ChannelDialog));
const ConfirmDialog = part(() => import("@/components/ui/confirm-dialog").then((file) => file.ConfirmDialog));

type Asking =
  | { what: "move"; mover: Mover }
  | { what: "bin"; publication: CalendarPublication }
  | { what: "channel"; mover: Mover; day: string }
  | { what: "keys" };

/** The commands, and the one window that some of them open. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("calendar");
  const { open } = useOpenPost();
  const { duplicate, bin } = usePostCommands();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [everAsked, setEverAsked] = useState<ReadonlySet<Asking["what"]>>(new Set());
  // The last question stays in its window while that closes.
  const last = useRef<Asking | null>(null);
  if (asking) last.current = asking;

  const commands = useMemo<Commands>(() => {
    const ask = (question: Asking) => {
      setEverAsked((asked) => (asked.has(question.what) ? asked : new Set([...asked, question.what])));
      setAsking(question);
    };
    return {
      open,
      duplicate,
      move: (mover) => ask({ what: "move", mover }),
      bin: (publication) => ask({ what: "bin", publication }),
      chooseChannel: (mover, day) => ask({ what: "channel", mover, day }),
      showKeys: () => ask({ what: "keys" }),
    };
  }, [open, duplicate]);

  const close = () => setAsking(null);
  const binning = last.current?.what === "bin" ? last.current.publication : null;
  return (
    <CommandsContext value={commands}>
      {children}
      {everAsked.has("move") && (
        <MoveDialog mover={asking?.what === "move" ? asking.mover : null} onClose={close} />
      )}
      {everAsked.has("keys") && <KeysDialog open={asking?.what === "keys"} onClose={close} />}
      {everAsked.has("channel") && (
        <ChannelDialog wanted={asking?.what === "channel" ? asking : null} onClose={close} />
      )}
      {everAsked.has("bin") && binning && (
        <ConfirmDialog
          open={asking?.what === "bin"}
          onOpenChange={(shown) => !shown && close()}
          title={t("bin.title", { title: binning.title })}
          description={t("bin.description")}
          confirmLabel={t("bin.confirm")}
          danger
          onConfirm={() => bin(binning)}
        />
      )}
    </CommandsContext>
  );
}
