"use client";

import { Inbox, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { classes } from "@/components/ui/classes";
import { Input } from "@/components/ui/input";
import { useMoverOver } from "../move/drag-state";
import { TRAY_ZONE } from "../move/drop-zones";
import { useDropOn } from "../move/use-drop-on";
import { useFrame, usePublications } from "../store/contexts";
import { QuickIdea } from "./quick-idea";
import { matching, trayItems } from "./tray-items";
import { TrayList } from "./tray-list";

/** Past this many one searches rather than looks. */
const MANY = 8;

/** "À placer": what has no date yet, and ideas without a channel, to be dragged onto a day; drop here to take a date away. */
export function Tray() {
  const t = useTranslations("tray");
  const frame = useFrame();
  const { undated, looseIdeas } = usePublications();
  const [query, setQuery] = useState("");
  const steady = useDeferredValue(query);
  const items = useMemo(
    () =>
      trayItems(
        undated,
        looseIdeas,
        frame.channels.map(({ id }) => id),
      ),
    [undated, looseIdeas, frame.channels],
  );
  const found = useMemo(() => matching(items, steady), [items, steady]);
  const label = useId();
  const searchable = items.length > MANY || query !== "";
  return (
    <section
      aria-labelledby={label}
      data-tray
      data-drop={TRAY_ZONE}
      className="sticky bottom-(--shell-bottom) z-20 flex min-w-0 items-center gap-2.5 border-line border-t bg-paper px-4 py-1.5 md:px-5 print:hidden"
    >
      <h2 id={label} className="eyebrow flex shrink-0 items-center gap-1.5" title={t("about")}>
        <Inbox aria-hidden="true" className="size-4" />
        <span className="max-sm:sr-only">{t("title")}</span>
        <span className="rounded-full bg-sunken px-1.5 text-ink-2 tabular-nums tracking-normal">
          {t("count", { count: items.length })}
        </span>
      </h2>
      {searchable && <SearchBox query={query} onQuery={setQuery} count={found.length} />}
      <TrayList items={found} />
      {items.length === 0 && <p className="min-w-0 flex-1 truncate text-ink-3 text-sm">{t("empty")}</p>}
      {items.length > 0 && found.length === 0 && (
        <p className="min-w-0 flex-1 truncate text-ink-3 text-sm">{t("noneFound", { query: steady })}</p>
      )}
      {frame.abilities.contribute && <QuickIdea />}
      <DropVeil />
    </section>
  );
}

function SearchBox({
  query,
  onQuery,
  count,
}: {
  query: string;
  onQuery: (query: string) => void;
  count: number;
}) {
  const t = useTranslations("tray");
  return (
    <search className="relative w-36 shrink-0 max-sm:w-24">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-2 size-3.5 -translate-y-1/2 text-ink-3"
      />
      <Input
        type="search"
        aria-label={t("search")}
        placeholder={t("searchShort")}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        className="h-8! pl-7! pointer-coarse:h-11!"
      />
      <span role="status" className="sr-only">
        {query && t("found", { count })}
      </span>
    </search>
  );
}

/** While something is held over the tray: what letting go would do. */
function DropVeil() {
  const t = useTranslations("tray");
  const mover = useMoverOver(TRAY_ZONE);
  const dropOn = useDropOn();
  const drop = mover && dropOn(mover, { kind: "tray" });
  if (!drop || drop.kind === "nothing") return null;
  const refused = drop.kind === "refused";
  return (
    <p
      data-testid="drop-hint"
      className={classes(
        "pointer-events-none absolute inset-1 z-10 grid place-items-center rounded-md border border-dashed font-semibold text-sm",
        refused ? "border-bad bg-bad-soft text-bad" : "border-ok bg-ok-soft text-ok",
      )}
    >
      {t(refused ? "drop.refused" : "drop.here")}
    </p>
  );
}
