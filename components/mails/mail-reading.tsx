import { useTranslations } from "next-intl";
import type { OpenMail } from "@/lib/mails/view";
import { MailCommands } from "./mail-commands";
import { MailStateBadge } from "./mail-state";
import { TroubleText } from "./trouble-text";

/** One mail: what became of it, what can be done, and what it says in both forms. */
export function MailReading({ slug, mail }: { slug: string; mail: OpenMail }) {
  const t = useTranslations("mails");
  return (
    <article className="grid gap-5 [&>*]:min-w-0">
      <header className="grid gap-2">
        <h2 className="text-pretty font-display font-semibold text-lg">{mail.subject}</h2>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-sm [&_dt]:text-ink-2">
          <dt>{t("mail.to")}</dt>
          <dd className="break-all">{mail.address}</dd>
          <dt>{t("mail.created")}</dt>
          <dd>{mail.createdAt}</dd>
          <dt>{t("mail.since")}</dt>
          <dd className="flex flex-wrap items-center gap-2">
            {mail.since} <MailStateBadge state={mail.state} />
          </dd>
        </dl>
        <p className="max-w-prose text-sm">{t(`state_text.${mail.state}`)}</p>
        {mail.trouble && (
          <p className="max-w-prose rounded-md bg-warn-soft px-3 py-2 text-sm">
            <TroubleText trouble={mail.trouble} />
          </p>
        )}
      </header>
      <MailCommands slug={slug} mail={mail} />
      <section className="grid gap-2">
        <h3 className="font-semibold text-sm">{t("mail.text")}</h3>
        <pre className="overflow-x-auto whitespace-pre-wrap break-words rounded-lg border border-line bg-surface p-4 font-sans text-sm">
          {mail.text}
        </pre>
      </section>
      <section className="grid gap-2">
        <h3 className="font-semibold text-sm">{t("mail.html")}</h3>
        {/* Without a single permission: no script, no form, no way out of the frame. */}
        <iframe
          title={t("mail.html")}
          sandbox=""
          srcDoc={mail.html}
          className="h-120 w-full rounded-lg border border-line bg-white"
        />
      </section>
      <p className="text-ink-2 text-xs">{t("mail.no_longer_secret")}</p>
    </article>
  );
}
