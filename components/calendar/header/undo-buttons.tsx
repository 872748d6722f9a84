"use client";

import { Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/button";
import { useUndo } from "../store/contexts";

export function UndoButtons() {
  const t = useTranslations("calendar");
  const { undo, redo, canUndo, canRedo, undoing } = useUndo();
  return (
    <div className="flex">
      <IconButton
        label={t("undo")}
        aria-keyshortcuts="Control+Z"
        disabled={!canUndo}
        pending={undoing}
        onClick={undo}
      >
        <Undo2 aria-hidden="true" />
      </IconButton>
      <IconButton label={t("redo")} aria-keyshortcuts="Control+Shift+Z" disabled={!canRedo} onClick={redo}>
        <Redo2 aria-hidden="true" />
      </IconButton>
    </div>
  );
}
