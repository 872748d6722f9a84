"use client";

import { Laptop, LogOut, Smartphone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog, ConfirmTrigger } from "@/components/ui/confirm-dialog";
import { Section } from "@/components/workspaces/page";
import { formatInstant } from "@/lib/platform/time";
import { endOtherSessions, endOwnSession } from "@/lib/sessions/actions";
import type { SessionView } from "@/lib/sessions/view";

interface SessionListProps {
  slug: string;
  sessions: SessionView[];
  zone: string;
}

const IN_HAND = new Set(["iPhone", "iPad", "Android"]);

/** Where one is signed in: what one does not recognise, one ends. */
export function SessionList({ slug, sessions, zone }: SessionListProps) {
  const t = useTranslations("people");
  const tell = useChangeNews(slug);
  const { run } = useAtOnce();
  const endOthers = async () => {
    await run(
      () => endOtherSessions({}),
      ({ count }) => tell(t("session.ended_others", { count })),
    );
  };
  const others = sessions.some(({ isThis }) => !isThis);
  return (
    <Section
      title={t("session.title")}
      lead={t("session.lead")}
      actions={
        others && (
          <ConfirmDialog
            trigger={
              <ConfirmTrigger asChild>
                <Button icon={<LogOut aria-hidden="true" />}>{t("session.end_others")}</Button>
              </ConfirmTrigger>
            }
            title={t("session.end_others_title")}
            description={t("session.end_others_text")}
            confirmLabel={t("session.end_others_confirm")}
            danger
            onConfirm={endOthers}
          />
        )
      }
    >
      <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface">
        {sessions.map((session) => (
          <SessionRow key={session.id} slug={slug} session={session} zone={zone} />
        ))}
      </ul>
    </Section>
  );
}

function SessionRow({ slug, session, zone }: { slug: string; session: SessionView; zone: string }) {
  const t = useTranslations("people");
  const locale = useLocale();
  const name = useSessionName(session);
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  const end = () =>
    run(
      () => endOwnSession({ id: session.id }),
      () => tell(t("session.ended", { name })),
    );
  const Device = IN_HAND.has(session.system ?? "") ? Smartphone : Laptop;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 text-sm">
      <Device aria-hidden="true" className="size-5 shrink-0 text-ink-3" />
      <span className="min-w-0 flex-1 basis-48">
        <span className="block truncate font-medium">
          {name} {session.isThis && <Badge className="ml-1">{t("session.this")}</Badge>}
        </span>
        <span className="block text-ink-2 text-xs">
          {t("session.since", { time: formatInstant(session.since, zone, locale) })}
          {!session.isThis &&
            ` · ${t("session.seen", { time: formatInstant(session.seenAt, zone, locale) })}`}
        </span>
      </span>
      {!session.isThis && (
        <Button size="sm" pending={pending} aria-label={t("session.end_named", { name })} onClick={end}>
          {t("session.end")}
        </Button>
      )}
    </li>
  );
}

function useSessionName({ browser, system }: SessionView): string {
  const t = useTranslations("people");
  if (browser && system) return t("session.on", { browser, system });
  return browser ?? system ?? t("session.unknown");
}
