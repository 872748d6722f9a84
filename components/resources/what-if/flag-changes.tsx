"use client";

import { useLocale, useTranslations } from "next-intl";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { describeFlag } from "@/lib/flags/describe";
import { type FlagNames, unknownPublication } from "@/lib/flags/names";
import { flagIdentity } from "@/lib/plan/flag";
import { formatDayRange } from "@/lib/platform/time";
import type { RuleChange, WhatIf } from "@/lib/resources/what-if/view";

/** The flags that come and go, by rule, with the first of each in words. */
export function FlagChanges({ told }: { told: WhatIf }) {
  const t = useTranslations("resources.what_if");
  const locale = useLocale();
  const { flags, horizon } = told;
  const names = namesIn(told);
  return (
    <section className="grid gap-3 text-sm [&>*]:min-w-0">
      <h3 className="font-medium">{t("flags", { before: flags.before, after: flags.after })}</h3>
      {flags.came.length + flags.went.length + flags.changed.length === 0 && (
        <p className="text-ink-2">{t("no_flags")}</p>
      )}
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2 [&>*]:min-w-0">
        <Changes title={t("came", { count: sum(flags.came) })} changes={flags.came} names={names} />
        <Changes title={t("went", { count: sum(flags.went) })} changes={flags.went} names={names} />
        <Changes title={t("changed", { count: sum(flags.changed) })} changes={flags.changed} names={names} />
      </div>
      <p className="text-ink-2 text-xs">
        {t("judged", { range: formatDayRange(horizon.from, horizon.to, locale) })}
      </p>
    </section>
  );
}

function Changes({
  title,
  changes,
  names,
}: {
  title: string;
  changes: readonly RuleChange[];
  names: FlagNames;
}) {
  const t = useTranslations("resources.what_if");
  const words = useTranslations("flags");
  const rules = useTranslations("rules");
  const locale = useLocale();
  if (changes.length === 0) return null;
  return (
    <div className="grid content-start gap-2">
      <h4 className="font-medium text-ink-2 text-xs">{title}</h4>
      <ul className="grid gap-2">
        {changes.map(({ rule, severity, count, first }) => (
          <li key={rule} className="grid gap-0.5">
            <span className="flex items-start gap-1.5">
              <SeverityIcon severity={severity} className="mt-0.5 size-3.5!" />
              <span className="min-w-0 flex-1">{rules(`rule.${rule}.name`)}</span>
              <span className="tabular-nums">{count}</span>
            </span>
            <ul className="grid gap-0.5 pl-5 text-ink-2 text-xs">
              {first.map((flag) => (
                <li key={flagIdentity(flag)} className="break-words">
                  {describeFlag(flag, names, words, locale).title}
                </li>
              ))}
              {count > first.length && <li>{t("more", { count: count - first.length })}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

const sum = (changes: readonly RuleChange[]) => changes.reduce((all, { count }) => all + count, 0);

/** What is tried has names that no page knows, so the answer brings them all along. */
function namesIn({ names, publications }: WhatIf): FlagNames {
  const named = (of: string) => (id: string) => names[`${of} ${id}`]?.trim() || id;
  return {
    channel: named("channel"),
    event: named("event"),
    contributor: named("contributor"),
    objective: named("objective"),
    campaign: named("campaign"),
    post: (id) => names[`post ${id}`]?.trim() ?? "",
    publication: (id) => publications[id] ?? unknownPublication(id),
  };
}
