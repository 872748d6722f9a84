import { useLocale, useTranslations } from "next-intl";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { describeFlag } from "@/lib/flags/describe";
import type { FlagNames } from "@/lib/flags/names";
import type { Flag } from "@/lib/plan/flag";

export function BehindFlags({ flags, names }: { flags: readonly Flag[]; names: FlagNames }) {
  const t = useTranslations("flags");
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line-2 rounded-lg border border-line bg-surface">
      {flags.map((flag, place) => {
        const { title, sentence } = describeFlag(flag, names, t, locale);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is read, and two flags may say the same
          <li key={place} className="flex gap-2.5 px-4 py-2.5 text-sm">
            <SeverityIcon severity={flag.severity} className="mt-0.5" />
            <span className="min-w-0">
              <span className="block font-medium">{title}</span>
              <span className="text-ink-2">{sentence}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
