"use client";

import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFlags } from "@/components/calendar/store/contexts";
import { Button } from "@/components/ui/button";
import { SeverityIcon } from "@/components/ui/severity-icon";

/** While filters are set: what lies outside them, errors first, and the way to it. A filter hides no error silently. */
export function SightLine() {
  const t = useTranslations("flagsPanel");
  const { filters, outside, whole, showWhole } = useFlags();
  if (filters === "") return null;
  const errors = outside.filter(({ severity }) => severity === "error").length;
  return (
    <div className="flex items-start gap-2 rounded-md bg-sunken px-3 py-2 text-ink-2 text-xs">
      {errors > 0 ? (
        <SeverityIcon severity="error" className="mt-px size-3.5! shrink-0" />
      ) : (
        <ListFilter aria-hidden="true" className="mt-px size-3.5 shrink-0" />
      )}
      <div className="grid justify-items-start gap-0.5">
        <p className="text-pretty">
          {t(whole ? "sight.whole" : "sight.part", { outside: outside.length, errors })}
        </p>
        {outside.length > 0 && (
          <Button
            variant="quiet"
            size="sm"
            className="-ml-2 text-chestnut!"
            onClick={() => showWhole(!whole)}
          >
            {t(whole ? "sight.showPart" : "sight.showWhole")}
          </Button>
        )}
      </div>
    </div>
  );
}
