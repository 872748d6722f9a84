"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";

const KEYS = [
  ["days", ["←", "→", "↑", "↓"]],
  ["pages", ["PageUp", "PageDown"]],
  ["today", ["T"]],
  ["open", ["Enter"]],
  ["create", ["N"]],
  ["move", ["M"]],
  ["nudge", ["Shift", "←", "→", "↑", "↓"]],
  ["duplicate", ["D"]],
  ["bin", ["Delete"]],
  ["menu", ["Shift", "F10"]],
  ["undo", ["Ctrl", "Z"]],
  ["redo", ["Ctrl", "Shift", "Z"]],
  ["cancel", ["Esc"]],
  ["keys", ["?"]],
] as const;

export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("calendar");
  return (
    <Dialog open={open} onOpenChange={(shown) => !shown && onClose()} title={t("keys.title")} size="sm">
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-2 text-sm">
        {KEYS.map(([what, keys]) => (
          <div key={what} className="contents">
            <dt>{t(`keys.${what}`)}</dt>
            <dd className="flex items-center justify-end gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-6 rounded-xs border border-line bg-sunken px-1.5 py-px text-center font-sans text-2xs text-ink-2"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
