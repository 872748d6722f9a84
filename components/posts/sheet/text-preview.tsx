"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import type { CalendarChannel } from "@/lib/calendar/view";
import { previewOf } from "../preview-text";

/** The text about as the network shows it first. Words only: whatever is in them, nothing of it is run or followed. */
export function TextPreviewCard({ channel, text }: { channel: CalendarChannel; text: string }) {
  const t = useTranslations("posts");
  const [whole, setWhole] = useState(false);
  const preview = previewOf(channel.network, useDeferredValue(text));
  return (
    <figure className="grid gap-2 rounded-md border border-line bg-paper px-3 py-2.5">
      <figcaption className="flex items-center gap-1.5 text-ink-3 text-xs">
        <NetworkGlyph network={channel.network} />
        {t("preview.title", { channel: channel.name })}
      </figcaption>
      {text.trim() === "" ? (
        <p className="text-ink-3 text-sm">{t("preview.empty")}</p>
      ) : (
        <p className="whitespace-pre-wrap break-words text-base">
          {preview.parts.map((part, index) =>
            part.address ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
              <span key={index} className="text-info">
                {part.text}
              </span>
            ) : (
              part.text
            ),
          )}
          {preview.rest && whole && preview.rest}
          {preview.rest && (
            <>
              {whole ? " " : "… "}
              <button
                type="button"
                className="font-medium text-ink-2 underline-offset-2 hover:underline"
                onClick={() => setWhole(!whole)}
              >
                {whole ? t("preview.less") : t("preview.more")}
              </button>
            </>
          )}
        </p>
      )}
    </figure>
  );
}
