import { Circle, CircleDot, TriangleAlert } from "lucide-react";
import type { Fit } from "@/lib/reference";

const LOOKS = {
  primary: { Icon: CircleDot, tone: "text-ok" },
  secondary: { Icon: Circle, tone: "text-ink-2" },
  caution: { Icon: TriangleAlert, tone: "text-warn-deep" },
} as const;

/** A shape per advice, its word beside it or said. */
export function FitMark({ fit, label }: { fit: Fit; label?: string }) {
  const { Icon, tone } = LOOKS[fit];
  return label ? (
    <Icon role="img" aria-label={label} className={`size-3.5 shrink-0 ${tone}`} />
  ) : (
    <Icon aria-hidden="true" className={`size-3.5 shrink-0 ${tone}`} />
  );
}
