"use client";

import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { part } from "../part";
import { useCalendarView } from "../store/contexts";

const FilterPanel = part(() => import("./filter-panel").then((file) => file.FilterPanel));

export function FilterButton() {
  const t = useTranslations("calendar");
  const { filterCount } = useCalendarView();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={button}
        icon={<ListFilter aria-hidden="true" />}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen((shown) => !shown)}
      >
        <span className="max-sm:sr-only">{t("filter.button")}</span>
        {filterCount > 0 && (
          <Badge tone="chestnut" pill>
            {filterCount}
          </Badge>
        )}
      </Button>
      {open && <FilterPanel anchor={button} onClose={() => setOpen(false)} />}
    </>
  );
}
