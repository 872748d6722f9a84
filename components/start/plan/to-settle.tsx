import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/components/workspaces/page";
import { duration, list } from "@/lib/flags/quantities";
import { format } from "@/lib/reference";
import type { ShortOfHours } from "@/lib/start/place/unsettled";
import type { FirstPlanView } from "@/lib/start/place/view";
import { stepAddress } from "../addresses";
import type { Names } from "./names";

/** What the plan could not make fit, each with the way to where it is settled. Nothing where all of it fits. */
export function ToSettle({ slug, plan, names }: { slug: string; plan: FirstPlanView; names: Names }) {
  const t = useTranslations("startPlan");
  const { unsettled, waiting, drafts } = plan;
  if (unsettled.formats.length + unsettled.hours.length + waiting === 0) return null;
  return (
    <Card className="grid gap-3 text-sm">
      <h2 className="font-display font-semibold text-base">{t("settle.title")}</h2>
      <ul className="grid gap-3">
        {unsettled.hours.map((short) => (
          <Hours key={short.contributor} slug={slug} short={short} names={names} />
        ))}
        {unsettled.formats.map(({ channel, formats }) => (
          <Formats
            key={channel}
            slug={slug}
            channel={names.channel(channel)?.name ?? ""}
            formats={formats.map((id) => format(id))}
          />
        ))}
        {waiting > 0 && (
          <Item links={[{ href: `/w/${slug}/calendar`, label: t("settle.to_tray") }]}>
            {t("settle.waiting", { count: waiting, isFull: String(drafts.length === 0) })}
          </Item>
        )}
      </ul>
    </Card>
  );
}

function Hours({ slug, short, names }: { slug: string; short: ShortOfHours; names: Names }) {
  const t = useTranslations("startPlan");
  const words = useTranslations("flags");
  const time = (minutes: number) => duration(minutes, words);
  const { contributor, count, longest, there, needed } = short;
  const said = {
    name: names.contributor(contributor),
    count,
    longest: time(longest),
    there: time(there),
  };
  return (
    <Item
      links={[
        { href: stepAddress(slug, "networks"), label: t("settle.to_hours") },
        { href: stepAddress(slug, "content"), label: t("settle.to_formats") },
      ]}
    >
      {needed === null ? t("settle.full", said) : t("settle.too_long", { ...said, needed: time(needed) })}
    </Item>
  );
}

function Formats({
  slug,
  channel,
  formats,
}: {
  slug: string;
  channel: string;
  formats: readonly ReturnType<typeof format>[];
}) {
  const t = useTranslations("startPlan");
  const locale = useLocale();
  const names = formats.map(({ name }) => name[locale]);
  return (
    <Item links={[{ href: stepAddress(slug, "content"), label: t("settle.to_formats") }]}>
      {t("settle.unmade", { channel, formats: names.length > 0 ? list(names, locale) : "none" })}
    </Item>
  );
}

function Item({
  links,
  children,
}: {
  links: readonly { href: string; label: string }[];
  children: ReactNode;
}) {
  return (
    <li className="grid gap-1">
      <p className="wrap-anywhere text-ink-2">{children}</p>
      <p className="flex flex-wrap gap-x-4">
        {links.map(({ href, label }) => (
          <Link key={label} href={href} className="rounded-xs text-chestnut text-xs pointer-coarse:py-3">
            {label}
          </Link>
        ))}
      </p>
    </li>
  );
}
