"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { part } from "../part";

const IdeaPopover = part(() => import("./idea-popover").then((file) => file.IdeaPopover));

/** An idea noted in passing: a title is enough. The window stays open for the next one. */
export function QuickIdea() {
  const t = useTranslations("tray");
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={button}
        size="sm"
        variant="quiet"
        icon={<Plus aria-hidden="true" />}
        className="shrink-0"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen((shown) => !shown)}
      >
        {t("idea.add")}
      </Button>
      {open && <IdeaPopover anchor={button} onClose={() => setOpen(false)} />}
    </>
  );
}
