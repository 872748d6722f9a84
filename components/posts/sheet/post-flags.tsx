"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFlags, useFrame, usePublications } from "@/components/calendar/store/contexts";
import { namesOnScreen } from "@/components/flags/flag-names";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { describeFlag } from "@/lib/flags/describe";
import { flagKey } from "@/lib/plan/flag";
import { useEditor } from "./editor";

/** The flags in which this post has a part, one a cause, where one can do something about them. */
export function PostFlags() {
  const { post } = useEditor();
  const { byPublication, groups } = useFlags();
  const frame = useFrame();
  const { known } = usePublications();
  const t = useTranslations("posts");
  const tFlags = useTranslations("flags");
  const locale = useLocale();
  const keys = new Set(
    post.publications.flatMap(({ id }) => byPublication.get(id) ?? []).map((flag) => flagKey(flag)),
  );
  const mine = groups
    .map(({ cause, under, severity }) => ({
      severity,
      flags: [cause, ...under].filter((flag) => keys.has(flagKey(flag)) || flag.subject.post === post.id),
    }))
    .filter(({ flags }) => flags.length > 0);
  if (mine.length === 0) return null;
  const names = namesOnScreen(frame, known);
  return (
    <section aria-label={t("flags.heading")}>
      <ul className="divide-y divide-line-2 rounded-md border border-line">
        {mine.map(({ severity, flags: [cause, ...under] }) => {
          const words = describeFlag(cause!, names, tFlags, locale);
          return (
            <li key={flagKey(cause!)} className="flex gap-2 px-3 py-2 text-sm">
              <SeverityIcon severity={severity} className="mt-0.5" />
              <div className="min-w-0">
                <p className="font-medium">{words.title}</p>
                <p className="text-ink-2 text-xs">{words.sentence}</p>
                {under.length > 0 && (
                  <details className="mt-1 text-ink-2 text-xs">
                    <summary className="w-fit">{t("flags.under", { count: under.length })}</summary>
                    <ul className="mt-1 grid list-disc gap-0.5 pl-4">
                      {under.map((flag) => (
                        <li key={flagKey(flag)}>{describeFlag(flag, names, tFlags, locale).title}</li>
                      ))}
                    </ul>
                  </details>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
