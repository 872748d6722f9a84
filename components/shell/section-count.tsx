"use client";

import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { Place } from "./section-look";

/** What waits there for this person. */
export function SectionCount({ count, place }: { count: number; place: Place | "menu" }) {
  const t = useTranslations("shell");
  if (count === 0) return null;
  return (
    <span
      className={classes(
        "grid h-4.5 min-w-5 place-items-center rounded-full bg-chestnut px-1 font-semibold text-2xs text-on-chestnut tabular-nums",
        place === "bar" && "absolute top-1.5 left-1/2 ml-1.5",
        place === "rail" && "max-lg:absolute max-lg:top-0 max-lg:right-0",
      )}
    >
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <span className="sr-only">{t("badge", { count })}</span>
    </span>
  );
}
