import { Info, OctagonAlert, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { classes } from "./classes";

export type Severity = "error" | "warning" | "info";

const LOOKS = {
  error: { Icon: OctagonAlert, tone: "text-bad" },
  warning: { Icon: TriangleAlert, tone: "text-warn-deep" },
  info: { Icon: Info, tone: "text-info" },
} as const;

/** One shape and one colour per severity; its name is said. `hidden` where a word beside it says the same. */
export function SeverityIcon({
  severity,
  hidden = false,
  className,
}: {
  severity: Severity;
  hidden?: boolean;
  className?: string;
}) {
  const t = useTranslations("ui");
  const { Icon, tone } = LOOKS[severity];
  const look = classes("size-4 shrink-0", tone, className);
  if (hidden) return <Icon aria-hidden="true" className={look} />;
  return <Icon role="img" aria-hidden={false} aria-label={t(`severity.${severity}`)} className={look} />;
}
