"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode, RefObject } from "react";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Popover, PopoverAnchor, PopoverContent } from "@/components/ui/popover";
import { StatusDot } from "@/components/ui/status-dot";
import { network } from "@/lib/networks";
import { POST_STATUSES } from "@/lib/plan/vocabulary";
import { useCalendarView, useFrame } from "../store/contexts";
import { type FilterName, NOBODY } from "../store/view-state";

/** What is shown. Several values of one kind widen it, kinds narrow each other. */
export function FilterPanel({
  anchor,
  onClose,
}: {
  anchor: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const { filterCount, clearFilters } = useCalendarView();
  const { channels, objectives, audiences, columns, contributors } = useFrame();
  const networks = [...new Set(channels.map((channel) => channel.network))];
  return (
    <Popover open onOpenChange={(open) => !open && onClose()}>
      <PopoverAnchor virtualRef={anchor as RefObject<HTMLButtonElement>} />
      <PopoverContent
        aria-label={t("filter.button")}
        className="w-80"
        align="end"
        // The button itself closes what it opened.
        onInteractOutside={(event) =>
          anchor.current?.contains(event.target as Node) && event.preventDefault()
        }
        onCloseAutoFocus={() => anchor.current?.focus()}
      >
        <div className="grid gap-3.5">
          <Choices
            name="network"
            options={networks.map((id) => ({
              value: id,
              label: (
                <>
                  <NetworkGlyph network={id} /> {network(id).name[locale]}
                </>
              ),
            }))}
          />
          <Choices
            name="objective"
            options={[...objectives.map(named), { value: NOBODY, label: t("filter.noObjective") }]}
          />
          {audiences.length > 0 && (
            <Choices
              name="audience"
              options={[...audiences.map(named), { value: NOBODY, label: t("filter.noAudience") }]}
            />
          )}
          {columns.length > 0 && (
            <Choices
              name="column"
              options={[...columns.map(named), { value: NOBODY, label: t("filter.noColumn") }]}
            />
          )}
          <Choices
            name="status"
            options={POST_STATUSES.map((status) => ({ value: status, label: <StatusDot status={status} /> }))}
          />
          <Choices
            name="contributor"
            options={[...contributors.map(named), { value: NOBODY, label: t("filter.noContributor") }]}
          />
          {filterCount > 0 && (
            <Button size="sm" variant="soft" onClick={clearFilters}>
              {t("filter.clear")}
            </Button>
          )}
        </div>
      </PopoverContent>
    </Popover>
  );
}

const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

function Choices({
  name,
  options,
}: {
  name: FilterName;
  options: readonly { value: string; label: ReactNode }[];
}) {
  const t = useTranslations("calendar");
  const { filters, setFilter } = useCalendarView();
  const chosen = filters[name];
  return (
    <fieldset>
      <legend className="eyebrow mb-1.5">{t(`filter.${name}`)}</legend>
      <div className="grid gap-1.5">
        {options.map(({ value, label }) => (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            onChange={(event) =>
              setFilter(
                name,
                event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value),
              )
            }
            label={<span className="inline-flex items-center gap-1.5">{label}</span>}
          />
        ))}
      </div>
    </fieldset>
  );
}
