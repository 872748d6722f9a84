"use client";

import { useTranslations } from "next-intl";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Checkbox } from "@/components/ui/checkbox";

export interface SharableChannel {
  id: string;
  name: string;
  network: string;
}

/** None ticked: all of them, also those that come later. */
export function ChannelTicks({
  channels,
  chosen,
  onChange,
}: {
  channels: readonly SharableChannel[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}) {
  const t = useTranslations("shares");
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className="mb-1.5 font-medium text-ink-2 text-xs">{t("channels")}</legend>
      <div className="grid max-h-44 gap-1.5 overflow-y-auto sm:grid-cols-2">
        {channels.map(({ id, name, network }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
            label={
              <span className="inline-flex min-w-0 items-center gap-1.5">
                <NetworkGlyph network={network} />
                {name}
              </span>
            }
          />
        ))}
      </div>
      <p className="text-ink-3 text-xs">
        {chosen.length === 0 ? t("channels_all") : t("channels_some", { count: chosen.length })}
      </p>
    </fieldset>
  );
}
