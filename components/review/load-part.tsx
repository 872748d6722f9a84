import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { hoursOf } from "@/components/team/hours";
import { classes } from "@/components/ui/classes";
import { formatShortDay } from "@/lib/platform/time";
import type { MonthReview } from "@/lib/review/view";
import type { Addresses } from "./addresses";
import { Bar, most } from "./bar";
import { Count } from "./figures";
import { ON_PAPER } from "./paper";
import { RowHead, Sheet } from "./sheet";
import { ToResources } from "./to-resources";

/** Hours asked of everybody against those they have, week by week; then who has too much. */
export function LoadPart({ team, to }: Pick<MonthReview, "team"> & { to: Addresses }) {
  const t = useTranslations("review.load");
  const locale = useLocale();
  const hours = (minutes: number) => t("hours", { hours: hoursOf(minutes, locale) });
  const scale = most(...team.weeks.flatMap(({ load, room }) => [load, room]));
  const rows = team.weeks.map(({ from, to: last, load, room, over }) => ({
    key: from,
    head: (
      <RowHead bar={<Bar value={load} most={scale} ticks={[room]} tone={over > 0 ? "warn" : "ok"} />}>
        <span>{`${formatShortDay(from, locale)} – ${formatShortDay(last, locale)}`}</span>
      </RowHead>
    ),
    cells: [
      <Link key="load" href={to.team(from)} className="underline decoration-line-strong underline-offset-2">
        {hours(load)}
      </Link>,
      hours(room),
      <Count key="over" value={over} href={`${to.team(from)}&over=1`} label={t("over")} />,
    ],
  }));
  const people = team.people
    .filter(({ over }) => over > 0)
    .sort((a, b) => b.over - a.over || b.load - a.load);
  return (
    <Sheet
      title={t("title")}
      caption={t("caption")}
      columns={[
        { name: t("week") },
        { name: t("asked"), look: "number" },
        { name: t("room"), look: "number" },
        { name: t("over"), look: "number" },
      ]}
      rows={team.people.length > 0 ? rows : []}
      onPaper={ON_PAPER.weeks}
      foot={t("none")}
      note={
        <>
          {people.length > 0 && (
            <span className="mb-1 block text-ink text-sm">
              {t("people_caption")}
              {locale === "fr" ? " : " : ": "}
              {people.map(({ id, name, week, over }, place) => (
                <span key={id} className={classes(place >= ON_PAPER.people && "print:hidden")}>
                  {place > 0 && ", "}
                  <Link
                    href={to.team(week!, name)}
                    className="underline decoration-line-strong underline-offset-2"
                  >
                    {name}
                  </Link>{" "}
                  ({over})
                </span>
              ))}
            </span>
          )}
          {t("note")} <ToResources to={to} />
        </>
      }
    />
  );
}
