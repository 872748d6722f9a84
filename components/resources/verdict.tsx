import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { isAbove } from "@/lib/plan/numbers";
import type { Gauge } from "@/lib/resources/view";
import type { Raised } from "@/lib/resources/what-if/view";
import { useFigures } from "./words";

interface VerdictProps {
  gauge: Gauge;
  /** What a scenario brings that speaks against it: hours that suffice are no praise then. */
  raised?: Raised;
}

/** In words, by the very comparison of the check; following comes on top of it. */
export function Verdict({ gauge, raised }: VerdictProps) {
  const t = useTranslations("resources");
  const { hours } = useFigures();
  const { asked, there } = gauge;
  const all = asked + gauge.following;
  if (there === 0) return <p className="text-ink-2 text-sm">{t("verdict.nobody")}</p>;
  const { count, errors, severity: worst } = raised ?? { count: 0, errors: 0, severity: null };
  const flags = count > 0 ? t("verdict.raised", { count, errors }) : "";
  if (isAbove(asked, there))
    return <Said severity="warning">{t("verdict.asked", { hours: hours(asked - there) })}</Said>;
  // It speaks of hours, which suffice: the errors themselves stand in red below.
  const severity = worst === "error" ? "warning" : worst;
  if (isAbove(all, there))
    return (
      <Said severity={severity ?? "info"}>
        {t("verdict.following", { hours: hours(all - there) })} {flags}
      </Said>
    );
  if (severity)
    return (
      <Said severity={severity}>
        {t("verdict.enough", { hours: hours(there - all) })} {flags}
      </Said>
    );
  return <p className="text-pretty text-ok text-sm">{t("verdict.fits", { hours: hours(there - all) })}</p>;
}

function Said({ severity, children }: { severity: "warning" | "info"; children: ReactNode }) {
  return (
    <p className="flex items-start gap-2 font-medium text-sm">
      <SeverityIcon severity={severity} className="mt-0.5" />
      <span className="min-w-0 text-pretty">{children}</span>
    </p>
  );
}
