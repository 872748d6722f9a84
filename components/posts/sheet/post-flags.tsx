"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFlags, useFrame, usePublications } from "@/components/calendar/store/contexts";
import { namesOnScreen } from "@/components/flags/flag-names";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { describeFlag } from "@/lib/flags/describe";
import { flagKey } from "@/lib/plan/flag";
import { useEditor } from "./editor";

/** The flags in which this post has a part, where one can do something about them. */
export function PostFlags() {
  const { post } = useEditor();
  const { byPublication } = useFlags();
  const frame = useFrame();
  const { all } = usePublications();
  const t = useTranslations("posts");
  const tFlags = useTranslations("flags");
  const locale = useLocale();
  const flags = new Map(
    post.publications.flatMap(({ id }) => byPublication.get(id) ?? []).map((flag) => [flagKey(flag), flag]),
  );
  if (flags.size === 0) return null;
  const names = namesOnScreen(frame, all);
  return (
    <section aria-label={t("flags.heading")}>
      <ul className="grid gap-1.5">
        {[...flags].map(([key, flag]) => {
          const words = describeFlag(flag, names, tFlags, locale);
          return (
            <li key={key} className="flex gap-2 rounded-md border border-line px-3 py-2 text-sm">
              <SeverityIcon severity={flag.severity} className="mt-0.5" />
              <div className="min-w-0">
                <p className="font-medium">{words.title}</p>
                <p className="text-ink-2 text-xs">{words.sentence}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
