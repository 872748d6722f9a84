"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { stepsLeft } from "./mend-all";
import { tallyOf } from "./tally";
import type { MendAllApi } from "./use-mend-all";

/**
 * What can be done at each moment. "Stop" stands on the other side than "go": who presses twice does not stop what they
 * began. Each button that takes the place of another takes its focus as well.
 */
export function FixAllFooter({ run, go, stop, onClose }: MendAllApi & { onClose: () => void }) {
  const t = useTranslations("fixes");
  const { wanted } = tallyOf(run);
  if (run.phase === "choosing")
    return (
      <>
        <Button onClick={onClose}>{t("all.cancel")}</Button>
        <Button
          variant="primary"
          aria-disabled={wanted === 0 || undefined}
          className={wanted === 0 ? "opacity-50" : undefined}
          onClick={wanted === 0 ? undefined : go}
        >
          {t("all.start", { count: wanted })}
        </Button>
      </>
    );
  if (run.phase === "going" || run.phase === "stopping")
    return (
      <Button key="stop" autoFocus className="mr-auto" pending={run.phase === "stopping"} onClick={stop}>
        {run.phase === "stopping" ? t("all.stopping") : t("all.stop")}
      </Button>
    );
  const mayGoOn = stepsLeft(run).length > 0;
  return (
    <>
      {mayGoOn && (
        <Button key="on" variant="primary" autoFocus className="mr-auto" onClick={go}>
          {t("all.goOn")}
        </Button>
      )}
      <Button key="close" variant={mayGoOn ? "secondary" : "primary"} autoFocus={!mayGoOn} onClick={onClose}>
        {t("close")}
      </Button>
    </>
  );
}
