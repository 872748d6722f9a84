"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { SeverityIcon } from "@/components/ui/severity-icon";
import type { CalendarFrame } from "@/lib/calendar/view";
import { adoptScenario } from "@/lib/resources/actions";
import type { Scenario } from "@/lib/resources/what-if/scenario";
import type { LapsingApprovals, Seen } from "@/lib/resources/what-if/view";

interface AdoptionProps {
  frame: CalendarFrame;
  scenario: Scenario;
  /** What the effect on the screen was reckoned from; null while there is none. */
  seen: Seen | null;
  lapsing: LapsingApprovals | null;
  onForget: () => void;
}

/** To make it the plan, or to forget it. Networks are for those who configure the workspace. */
export function Adoption({ frame, scenario, seen, lapsing, onForget }: AdoptionProps) {
  const t = useTranslations("resources.what_if");
  const { slug } = frame.workspace;
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  const note = useId();
  const lapses = lapsing && lapsing.first.length > 0 ? lapsing : null;
  const isOfChannels = scenario.some((step) => step.do === "add_channel" || step.do === "drop_channel");
  const mayAdopt = frame.abilities.configure || !isOfChannels;
  const adopt = () => {
    if (!seen) return;
    run(
      () => adoptScenario({ workspace: slug, scenario: [...scenario], seen }),
      ({ change }) => {
        tell(t("adopted"), change);
        onForget();
      },
    );
  };
  return (
    <div className="flex flex-wrap items-center gap-2 border-line-2 border-t pt-4">
      {lapses && <Lapsing id={note} slug={slug} lapsing={lapses} />}
      {mayAdopt ? (
        <Button
          variant="primary"
          pending={pending}
          disabled={!seen}
          aria-describedby={lapses ? note : undefined}
          onClick={adopt}
        >
          {t("adopt")}
        </Button>
      ) : (
        <p className="w-full text-ink-2 text-sm">{t("not_yours")}</p>
      )}
      <Button onClick={onForget}>{t("forget")}</Button>
      {mayAdopt && <p className="text-ink-2 text-xs">{t("adopt_note")}</p>}
    </div>
  );
}

/** What nobody could take back by looking at flags: verdicts that people gave on the channels as they were. */
function Lapsing({ id, slug, lapsing }: { id: string; slug: string; lapsing: LapsingApprovals }) {
  const t = useTranslations("resources.what_if");
  const { approved, begun, first } = lapsing;
  const more = approved + begun - first.length;
  return (
    <div id={id} className="flex w-full items-start gap-2 rounded-md bg-warn-soft px-3 py-2 text-sm">
      <SeverityIcon severity="warning" className="mt-0.5" />
      <div className="grid min-w-0 gap-1">
        {approved > 0 && (
          <p className="text-pretty font-medium">{t("lapsing.approved", { count: approved })}</p>
        )}
        {begun > 0 && <p className="text-pretty font-medium">{t("lapsing.begun", { count: begun })}</p>}
        <ul className="grid gap-0.5">
          {first.map((post) => (
            <li key={post.id} className="min-w-0 break-words">
              <Link
                href={`/w/${slug}/posts/${encodeURIComponent(post.id)}`}
                className="underline decoration-line-strong underline-offset-2"
              >
                {post.title || t("lapsing.untitled")}
              </Link>
            </li>
          ))}
          {more > 0 && <li className="text-ink-2">{t("more", { count: more })}</li>}
        </ul>
      </div>
    </div>
  );
}
