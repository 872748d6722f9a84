import { getTranslations } from "next-intl/server";
import { OutboxList } from "@/components/mails/outbox-list";
import { Section } from "@/components/workspaces/page";
import { hasMailServer, mailsOf } from "@/lib/mails/queries";
import { MAIL_STATES } from "@/lib/mails/vocabulary";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Wanted = "q" | "state" | "page";
type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Partial<Record<Wanted, string | string[]>>>;
};

export async function generateMetadata() {
  const t = await getTranslations("mails");
  return { title: t("outbox.title") };
}

/** For who governs: mails hold invitations. */
export default async function OutboxPage({ params, searchParams }: Props) {
  const [{ workspace }, wanted] = await Promise.all([params, searchParams]);
  const actor = await requireActor(workspace, "govern");
  const t = await getTranslations("mails");
  const one = (name: Wanted) => [wanted[name]].flat()[0] ?? "";
  const filter = {
    words: one("q").slice(0, 200),
    state: MAIL_STATES.find((state) => state === one("state")) ?? null,
  };
  const page = await mailsOf(actor, { ...filter, page: Number.parseInt(one("page"), 10) || 1 });
  return (
    <Section title={t("outbox.title")} lead={t("outbox.lead")}>
      {!hasMailServer() && (
        <p className="max-w-prose rounded-md bg-warn-soft px-3 py-2 text-sm">{t("outbox.no_server")}</p>
      )}
      <Messages namespaces={["mails", "posts", "errors"]}>
        <OutboxList slug={workspace} page={page} filter={filter} />
      </Messages>
    </Section>
  );
}
