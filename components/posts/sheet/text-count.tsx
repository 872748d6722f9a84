"use client";

import { CircleHelp } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { type NetworkId, network } from "@/lib/networks";
import { countText, type TextCount } from "@/lib/networks/count";

/** How long the text is for this network, against what it takes, in its own way of counting. */
export function CountLine({
  network: id,
  text,
  name,
}: {
  network: NetworkId;
  text: string;
  name: string | null;
}) {
  const t = useTranslations("posts");
  const format = useFormatter();
  const count = countText(id, text);
  const { measured, limit, soft, over } = count;
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 text-xs" aria-live="off">
      {name && <span className="text-ink-2">{name}</span>}
      <span className={classes("tabular-nums", over ? "font-semibold text-bad" : "text-ink-2")}>
        {t("count.of", { measured: format.number(measured), limit: format.number(limit) })}
      </span>
      <CountVerdict count={count} />
      {soft !== null && over === null && measured <= soft && (
        <span className="text-ink-3">{t("count.softAt", { soft: format.number(soft) })}</span>
      )}
      <CountRule id={id} />
    </div>
  );
}

function CountVerdict({ count }: { count: TextCount }) {
  const t = useTranslations("posts");
  const { measured, limit, soft, over, bytes, bytesLimit } = count;
  if (over === "limit")
    return <span className="font-medium text-bad">{t("count.over", { by: measured - limit })}</span>;
  if (over === "bytes") {
    return (
      <span className="font-medium text-bad">{t("count.overBytes", { by: bytes - (bytesLimit ?? 0) })}</span>
    );
  }
  if (soft !== null && measured > soft) {
    return <span className="text-warn">{t("count.overSoft", { by: measured - soft })}</span>;
  }
  return null;
}

/** In words how this network counts: people do not believe a number that differs from their editor's. */
function CountRule({ id }: { id: NetworkId }) {
  const t = useTranslations("posts");
  const format = useFormatter();
  const { counter, urlLength, bytesLimit } = network(id).text;
  return (
    <Popover>
      <PopoverTrigger asChild>
        <IconButton size="sm" label={t("count.how")} className="-my-1">
          <CircleHelp aria-hidden="true" />
        </IconButton>
      </PopoverTrigger>
      <PopoverContent aria-label={t("count.how")} className="grid gap-1.5 text-sm">
        <p>{t(`count.rule.${counter}`)}</p>
        {urlLength !== null && <p>{t("count.links", { length: urlLength })}</p>}
        {bytesLimit !== null && <p>{t("count.bytes", { limit: format.number(bytesLimit) })}</p>}
      </PopoverContent>
    </Popover>
  );
}
