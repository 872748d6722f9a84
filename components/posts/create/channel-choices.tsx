"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { useFrame } from "@/components/calendar/store/contexts";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { classes } from "@/components/ui/classes";

/** Every channel as a tick one can see: several at once, none yet. */
export function ChannelChoices({
  chosen,
  error,
  onChange,
}: {
  chosen: readonly string[];
  error: string | null;
  onChange: (ids: readonly string[]) => void;
}) {
  const t = useTranslations("posts");
  const { channels } = useFrame();
  const errorId = useId();
  return (
    <fieldset className="grid min-w-0 gap-1.5" aria-describedby={error ? errorId : undefined}>
      <legend className="mb-1.5 font-medium text-ink-2 text-xs">{t("create.channels")}</legend>
      <div className="flex flex-wrap gap-1.5">
        {channels.map(({ id, name, network }) => {
          const on = chosen.includes(id);
          return (
            <label
              key={id}
              className={classes(
                "inline-flex h-8 cursor-pointer select-none items-center gap-1.5 rounded-full border px-3 text-sm transition-colors pointer-coarse:h-11",
                "has-focus-visible:outline-2 has-focus-visible:outline-chestnut has-focus-visible:outline-offset-2",
                on
                  ? "border-chestnut bg-chestnut-soft text-chestnut"
                  : "border-line text-ink-2 hover:bg-hover",
              )}
            >
              <input
                type="checkbox"
                className="sr-only"
                checked={on}
                onChange={() => onChange(on ? chosen.filter((one) => one !== id) : [...chosen, id])}
              />
              <NetworkGlyph network={network} />
              {name}
            </label>
          );
        })}
      </div>
      {error && (
        <p id={errorId} className="flex items-start gap-1 text-bad text-xs">
          <CircleAlert aria-hidden="true" className="mt-px size-3.5 shrink-0" />
          {error}
        </p>
      )}
    </fieldset>
  );
}
