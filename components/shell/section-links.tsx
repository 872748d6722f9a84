"use client";

import { CalendarDays, Flag, Newspaper, Settings2, Target, Users } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { SECTIONS, type ShellView } from "./view";

const ICONS = {
  calendar: CalendarDays,
  posts: Newspaper,
  events: Flag,
  objectives: Target,
  team: Users,
  settings: Settings2,
};

const LIST = { rail: "grid gap-0.5", bar: "flex" };
const LINK = {
  rail: "h-8.5 gap-3 rounded-md px-2.5 text-sm max-lg:h-10 max-lg:justify-center max-lg:px-0 pointer-coarse:h-11",
  bar: "h-14 min-w-0 flex-1 flex-col justify-center gap-0.5 text-2xs tracking-tight",
};
const ON = { rail: "bg-selected text-ink", bar: "text-chestnut" };
const OFF = { rail: "text-ink-2 hover:bg-hover hover:text-ink", bar: "text-ink-2" };
const NAME = { rail: "flex-1 truncate max-lg:sr-only", bar: "max-w-full truncate" };

/** The same links down the rail and along the foot of a phone. */
export function SectionLinks({
  slug,
  badges,
  place,
}: {
  slug: string;
  badges: ShellView["badges"];
  place: "rail" | "bar";
}) {
  const t = useTranslations("shell");
  const path = usePathname();
  return (
    <ul className={classes(LIST[place], place === "bar" && "justify-around")}>
      {SECTIONS.map((section) => {
        const href = `/w/${slug}/${section}`;
        const current = path === href || path.startsWith(`${href}/`);
        const Icon = ICONS[section];
        return (
          <li key={section} className={classes(place === "bar" && "flex min-w-0 flex-1")}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              title={place === "rail" ? t(`nav.${section}`) : undefined}
              className={classes(
                "relative flex items-center font-medium no-underline transition-colors focus-visible:-outline-offset-2",
                LINK[place],
                current ? ON[place] : OFF[place],
              )}
            >
              <Icon aria-hidden="true" className="size-4.5 shrink-0" strokeWidth={1.75} />
              <span className={NAME[place]}>{t(`nav.${section}`)}</span>
              <Count count={badges?.[section] ?? 0} place={place} />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function Count({ count, place }: { count: number; place: "rail" | "bar" }) {
  const t = useTranslations("shell");
  if (count === 0) return null;
  return (
    <span
      className={classes(
        "grid h-4.5 min-w-5 place-items-center rounded-full bg-chestnut px-1 font-semibold text-2xs text-on-chestnut tabular-nums",
        place === "bar" ? "absolute top-1.5 left-1/2 ml-1.5" : "max-lg:absolute max-lg:top-0 max-lg:right-0",
      )}
    >
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <span className="sr-only">{t("badge", { count })}</span>
    </span>
  );
}
