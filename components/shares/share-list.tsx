"use client";

import { Link2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/workspaces/page";
import type { ShareView } from "@/lib/shares/view";
import { type SharableChannel, ShareDialog } from "./share-dialog";
import { ShareRow } from "./share-row";

interface ShareListProps {
  slug: string;
  zone: string;
  today: string;
  shares: ShareView[];
  channels: SharableChannel[];
  /** What a new link shows unless its maker says otherwise. */
  days: { from: string; to: string };
  startsNew: boolean;
}

/** The links into this calendar: those that are open, and, folded, those that were. */
export function ShareList({ slug, zone, today, shares, channels, days, startsNew }: ShareListProps) {
  const t = useTranslations("shares");
  const router = useRouter();
  const [making, setMaking] = useState(startsNew);
  const open = shares.filter(({ state }) => state === "open");
  const ended = shares.filter(({ state }) => state !== "open");

  function close() {
    setMaking(false);
    // So that reloading the page does not open the window again.
    if (startsNew) router.replace(`/w/${slug}/settings/shares`, { scroll: false });
  }

  return (
    <Section
      title={t("title")}
      lead={t("lead")}
      actions={
        <Button variant="primary" icon={<Link2 aria-hidden="true" />} onClick={() => setMaking(true)}>
          {t("new")}
        </Button>
      }
    >
      {open.length === 0 ? (
        <p className="rounded-lg border border-line border-dashed px-4 py-3 text-ink-2 text-sm">
          {t("none")}
        </p>
      ) : (
        <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface">
          {open.map((share) => (
            <ShareRow key={share.id} slug={slug} share={share} zone={zone} />
          ))}
        </ul>
      )}
      {ended.length > 0 && (
        <details className="text-sm">
          <summary className="w-fit text-ink-2">{t("ended", { count: ended.length })}</summary>
          <ul className="mt-2 divide-y divide-line-2 overflow-hidden rounded-lg border border-line">
            {ended.map((share) => (
              <ShareRow key={share.id} slug={slug} share={share} zone={zone} />
            ))}
          </ul>
        </details>
      )}
      {making && <ShareDialog slug={slug} today={today} channels={channels} days={days} onClose={close} />}
    </Section>
  );
}
