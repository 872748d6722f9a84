"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, type ComponentType, type KeyboardEvent, useState } from "react";
import { toast } from "@/components/ui/toaster";

/** What a menu's own button needs to be one before the menu is there. */
export type TriggerProps = Pick<
  ComponentProps<"button">,
  "onPointerEnter" | "onFocus" | "onClick" | "onKeyDown" | "aria-haspopup" | "aria-expanded"
>;

/**
 * The menus of the frame are on every page and opened on few: their code (positions, focus, layers, 25 KB) is fetched
 * at the first sign of interest. Returns the menu once it was asked for, and what its stand-in button needs until then.
 */
export function useDeferredMenu<P>(load: () => Promise<ComponentType<P>>): {
  Menu: ComponentType<P> | null;
  standIn: TriggerProps;
} {
  const t = useTranslations("shell");
  const [menu, setMenu] = useState<{ Menu: ComponentType<P> } | null>(null);
  const fetchAhead = () => void load().catch(() => {});
  const open = () =>
    load().then(
      (Menu) => setMenu({ Menu }),
      () => toast({ title: t("offline"), tone: "bad" }),
    );
  return {
    Menu: menu?.Menu ?? null,
    standIn: {
      "aria-haspopup": "menu",
      "aria-expanded": false,
      onPointerEnter: fetchAhead,
      onFocus: fetchAhead,
      onClick: () => void open(),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === "ArrowDown") void open();
      },
    },
  };
}
