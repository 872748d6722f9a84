import { CircleCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { describeFlag } from "@/lib/flags/describe";
import type { FlagNames } from "@/lib/flags/names";
import type { FlagView } from "@/lib/flags/view";
import { flagKey } from "@/lib/plan/flag";
import { groupFlags } from "@/lib/plan/group";

/** What the check says about one event, what follows from a cause under it. */
export function EventFlags({ flags, names }: { flags: FlagView[]; names: FlagNames }) {
  const t = useTranslations("events");
  const words = useTranslations("flags");
  const locale = useLocale();
  if (flags.length === 0) {
    return (
      <p className="flex items-center gap-2 text-ink-2 text-sm">
        <CircleCheck aria-hidden="true" className="size-4 shrink-0 text-ok" />
        {t("flags.none")}
      </p>
    );
  }
  return (
    <ul className="grid gap-2 md:grid-cols-2">
      {groupFlags(flags).map(({ cause, under, severity }) => {
        const text = describeFlag(cause, names, words, locale);
        return (
          <li
            key={flagKey(cause)}
            className="flex gap-2.5 rounded-lg border border-line bg-surface px-3 py-2.5 text-sm"
          >
            <SeverityIcon severity={severity} className="mt-0.5" />
            <div className="min-w-0">
              <p className="font-semibold">{text.title}</p>
              <p className="text-ink-2">{text.sentence}</p>
              <p className="text-ink-3 text-xs">{text.why}</p>
              {under.length > 0 && (
                <ul className="mt-1 grid list-disc gap-0.5 pl-4 text-ink-2 text-xs">
                  {under.map((flag) => (
                    <li key={flagKey(flag)}>{describeFlag(flag, names, words, locale).title}</li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
