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
        className="relative"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen((shown) => !shown)}
      >
        <span className="max-sm:sr-only">{t("filter.button")}</span>
        {filterCount > 0 && (
          // On the corner: within, it would push the header into a second line.
          <span className="absolute -top-2 -right-2 flex">
            <Badge tone="chestnut" pill>
              {filterCount}
            </Badge>
          </span>
        )}
      </Button>
      {open && <FilterPanel anchor={button} onClose={() => setOpen(false)} />}
    </>
  );
}
