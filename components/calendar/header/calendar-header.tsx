"use client";

import { Plus, Share2, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { PageHeader } from "@/components/shell/page-header";
import { announce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { iconButtonStyles } from "@/components/ui/button-styles";
import { classes } from "@/components/ui/classes";
import { useCalendarView, useFlags, useFrame, useOpenPost } from "../store/contexts";
import { DateSteps } from "./date-steps";
import { FilterButton } from "./filter-button";
import { titleOf } from "./title";
import { UndoButtons } from "./undo-buttons";
import { ViewSwitch } from "./view-switch";

export function CalendarHeader({ panelOpen, onPanel }: { panelOpen: boolean; onPanel: () => void }) {
  const locale = useLocale();
  const { view, date, range } = useCalendarView();
  const { title, year } = titleOf(view, date, range, locale);
  return (
    <PageHeader
      title={<span aria-live="polite">{title}</span>}
      year={year}
      className="gap-y-2"
      actions={
        <>
          <UndoButtons />
          <ShareLink />
          <FilterButton />
          <FlagsButton open={panelOpen} onPress={onPanel} />
          <CreateButton />
        </>
      }
    >
      <DateSteps />
      <ViewSwitch />
    </PageHeader>
  );
}

/** To the links into this calendar, where one for the weeks on the screen is about to be made. */
function ShareLink() {
  const t = useTranslations("calendar");
  const { abilities, workspace } = useFrame();
  const { from, to } = useCalendarView().range;
  if (!abilities.plan) return null;
  return (
    <Link
      href={`/w/${workspace.slug}/settings/shares?${new URLSearchParams({ new: "", from, to })}`}
      prefetch={false}
      aria-label={t("share")}
      title={t("share")}
      className={iconButtonStyles({})}
    >
      <Share2 aria-hidden="true" />
    </Link>
  );
}

function FlagsButton({ open, onPress }: { open: boolean; onPress: () => void }) {
  const t = useTranslations("calendar");
  const { listed, outside, groups } = useFlags();
  const words = useSightWords();
  const worst = listed[0]?.severity;
  const isPart = listed.length < groups.length;
  return (
    <Button
      icon={<TriangleAlert aria-hidden="true" />}
      aria-expanded={open}
      aria-controls="flags-panel"
      title={isPart ? words : undefined}
      onClick={onPress}
      className={open ? "bg-selected!" : undefined}
    >
      <span className="max-sm:sr-only">{t("flags.button")}</span>
      <span className="tabular-nums">
        <span className={classes("font-semibold", worst && (open ? PRESSED : TONES)[worst])}>
          {listed.length}
        </span>
        {isPart && (
          <span className={outside[0]?.severity === "error" ? "text-bad" : "text-ink-2"}>
            /{groups.length}
          </span>
        )}
      </span>
    </Button>
  );
}

/** "Alertes : 3 pour ce qui est affiché, 9 hors des filtres, dont 2 à régler": also said when the filters change. */
function useSightWords(): string {
  const t = useTranslations("calendar");
  const { filters, listed, outside } = useFlags();
  const errors = outside.filter(({ severity }) => severity === "error").length;
  const words = t("flags.sight", { count: listed.length, outside: outside.length, errors });
  const said = useRef(filters);
  useEffect(() => {
    if (said.current === filters) return;
    said.current = filters;
    announce(words);
  }, [filters, words]);
  return words;
}

const TONES = { error: "text-bad", warning: "text-warn", info: "text-info" } as const;
/** The tone of warnings cannot be read on a pressed button. */
const PRESSED = { ...TONES, warning: "text-ink" } as const;

function CreateButton() {
  const t = useTranslations("calendar");
  const { abilities } = useFrame();
  const { create } = useOpenPost();
  if (!abilities.contribute) return null;
  return (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => create()}>
      <span className="max-sm:sr-only">{t("create")}</span>
    </Button>
  );
}
