import { Image, ImageOff, TriangleAlert } from "lucide-react";
import { networkColor } from "@/components/networks/glyphs";
import { classes } from "@/components/ui/classes";
import { StatusShape } from "@/components/ui/status-dot";
import type { CalendarPublication } from "@/lib/calendar/view";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { formatWeekday, type Locale } from "@/lib/platform/time";
import type { CardWords, MediaState } from "./card-words";

/** A card as it looks, in its lane and under the pointer alike. Spans only: it stands inside a button. */
export function CardFace({
  publication,
  words,
  locale,
  alarm = null,
}: {
  publication: CalendarPublication;
  words: CardWords;
  locale: Locale;
  /** A flag about this very publication, in words. */
  alarm?: string | null;
}) {
  const objective = publication.objectiveId && words.objective(publication.objectiveId);
  return (
    <>
      <span className="flex h-4 items-center gap-1.5 text-ink-3 text-xs">
        <Times publication={publication} words={words} locale={locale} />
        <span className="ml-auto flex min-w-0 items-center gap-1 text-2xs">
          <StatusShape status={publication.status} />
          <span className="truncate" title={words.status(publication.status)}>
            {words.status(publication.status)}
          </span>
        </span>
      </span>
      <LocalTime publication={publication} words={words} />
      <span
        className={classes(
          "mt-0.5 line-clamp-3 font-medium text-sm leading-4 [overflow-wrap:anywhere]",
          publication.status === "cancelled" && "text-ink-2 line-through decoration-ornament",
        )}
      >
        {publication.title}
      </span>
      <span className="mt-1 flex min-h-4.5 items-center gap-1.5">
        {objective && (
          <span
            className="min-w-0 truncate rounded-xs bg-sunken px-1 text-2xs text-ink-2 leading-4"
            title={objective}
          >
            {objective}
          </span>
        )}
        <Media state={words.media(publication)} words={words} />
        {alarm && (
          <span title={alarm} className="inline-flex">
            <TriangleAlert aria-hidden="true" className="size-3.5 shrink-0 text-warn-deep" />
            <span className="sr-only">{alarm}</span>
          </span>
        )}
        <People ids={publication.contributorIds} words={words} />
      </span>
    </>
  );
}

/** The look of the box around it: a left edge in the network's colour, dashes for what is not settled. */
export function cardLook({ status }: CalendarPublication, network: string) {
  return {
    className: classes("rounded-md border border-l-3 px-2 py-1.5 text-left", LOOKS[status]),
    style: { borderLeftColor: networkColor(network), borderLeftStyle: "solid" as const },
  };
}

const SETTLED = "border-line bg-surface shadow-card";
const WAITING =
  "border-line bg-[color-mix(in_srgb,var(--color-warn-soft)_50%,var(--color-surface))] shadow-card";
const LOOSE = "border-line-strong/55 border-dashed";
const LOOKS: Record<PostStatus, string> = {
  idea: `${LOOSE} bg-transparent`,
  draft: `${LOOSE} bg-surface`,
  in_review: WAITING,
  changes_requested: WAITING,
  approved: SETTLED,
  scheduled: SETTLED,
  published: "border-line bg-past text-ink-2",
  failed: "border-bad/40 bg-bad-soft",
  cancelled: `${LOOSE} bg-transparent`,
};

function Times({
  publication,
  words,
  locale,
}: {
  publication: CalendarPublication;
  words: CardWords;
  locale: Locale;
}) {
  const { time, otherDay } = words.times(publication);
  return (
    <span className="whitespace-nowrap tabular-nums">
      {otherDay && `${formatWeekday(otherDay, locale)} `}
      {time}
    </span>
  );
}

/** "09:00 New York": the hour that the channel's readers see. */
function LocalTime({ publication, words }: { publication: CalendarPublication; words: CardWords }) {
  const { local } = words.times(publication);
  if (!local) return null;
  return (
    <span className="block truncate text-2xs text-ink-3 tabular-nums">
      {local.time} {local.place}
    </span>
  );
}

const MEDIA = {
  there: { Icon: Image, className: "text-ornament" },
  missing: { Icon: ImageOff, className: "text-warn-deep" },
  none: { Icon: ImageOff, className: "text-line-strong" },
} as const;

function Media({ state, words }: { state: MediaState; words: CardWords }) {
  const { Icon, className } = MEDIA[state];
  return (
    <span title={words.mediaTitle[state]} className={classes("inline-flex shrink-0", className)}>
      <Icon aria-hidden="true" className="size-3.5" />
      <span className="sr-only">{words.mediaTitle[state]}</span>
    </span>
  );
}

/** Whoever is named first answers for it; the others are a hover away. */
function People({ ids, words }: { ids: readonly string[]; words: CardWords }) {
  const people = words.people(ids);
  const first = people[0];
  if (!first) return null;
  const names = people.map(({ name }) => name).join(", ");
  return (
    <span
      title={names}
      className="ml-auto grid size-4.5 shrink-0 place-items-center rounded-full bg-selected font-semibold text-[0.5625rem] text-ink-2 leading-none"
    >
      <span aria-hidden="true">{first.initials}</span>
      <span className="sr-only">{names}</span>
    </span>
  );
}
