import { useTranslations } from "next-intl";
import { PHASES, type Phase } from "./spans";

export function usePhaseNames(): Record<Phase, string> {
  const t = useTranslations("events");
  return Object.fromEntries(PHASES.map((phase) => [phase, t(`phase.${phase}`)])) as Record<Phase, string>;
}
