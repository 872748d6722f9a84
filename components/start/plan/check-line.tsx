import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { Card } from "@/components/workspaces/page";
import type { WordedFlag } from "@/lib/flags/worded";

/** More are counted: the calendar shows them all. */
const SHOWN = 6;

/** What the check says of the whole plan, to be placed or in place; with something left out it may say more. */
export function CheckLine({
  flags,
  isWhole,
  isPlaced = false,
}: {
  flags: readonly WordedFlag[];
  isWhole: boolean;
  isPlaced?: boolean;
}) {
  const t = useTranslations("startPlan");
  return (
    <Card className="grid gap-2 text-sm">
      <h2 className="font-display font-semibold text-base">{t("check.title")}</h2>
      {flags.length === 0 ? (
        <p className="flex gap-2">
          <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ok" />
          {t("check.none")}
        </p>
      ) : (
        <>
          <p className="text-ink-2">{t(isPlaced ? "check.there" : "check.some", { count: flags.length })}</p>
          <ul className="grid gap-1.5">
            {flags.slice(0, SHOWN).map(({ key, severity, title, sentence }) => (
              <li key={key} className="flex gap-2">
                <SeverityIcon severity={severity} className="mt-0.5" />
                <span className="grid min-w-0 gap-0.5">
                  {title}
                  <span className="text-ink-2 text-xs">{sentence}</span>
                </span>
              </li>
            ))}
          </ul>
          {flags.length > SHOWN && (
            <p className="text-ink-2 text-xs">{t("check.more", { count: flags.length - SHOWN })}</p>
          )}
        </>
      )}
      {!isWhole && <p className="text-ink-2 text-xs">{t("check.left_out")}</p>}
    </Card>
  );
}
