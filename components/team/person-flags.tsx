import { useTranslations } from "next-intl";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { SEVERITIES } from "@/lib/plan/flag";
import type { TeamPerson } from "@/lib/team/view";

/** How many flags are about somebody, with the worst of them as a shape; their words are in the opened week. */
export function PersonFlags({ person: { name, flags } }: { person: TeamPerson }) {
  const t = useTranslations("team");
  const worst = SEVERITIES.find((severity) => flags.some((flag) => flag.severity === severity));
  if (!worst) return null;
  const label = t("flags_of", { name, count: flags.length });
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className="flex items-center gap-0.5 text-2xs text-ink-2"
    >
      <SeverityIcon severity={worst} hidden className="size-3.5!" />
      {flags.length}
    </span>
  );
}
