import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MailReading } from "@/components/mails/mail-reading";
import { mailOf } from "@/lib/mails/queries";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";

type Props = { params: Promise<{ workspace: string; mail: string }> };

export async function generateMetadata() {
  const t = await getTranslations("mails");
  return { title: t("outbox.title"), referrer: "no-referrer" as const };
}

export default async function MailPage({ params }: Props) {
  const { workspace, mail: id } = await params;
  const actor = await requireActor(workspace, "govern");
  const mail = await mailOf(actor, id);
  if (!mail) notFound();
  const t = await getTranslations("mails");
  return (
    <>
      <Link
        href={`/w/${workspace}/settings/outbox`}
        className="inline-flex items-center gap-1 justify-self-start text-sm"
      >
        <ChevronLeft aria-hidden="true" className="size-4" />
        {t("outbox.back")}
      </Link>
      <Messages namespaces={["mails", "errors"]}>
        <MailReading slug={workspace} mail={mail} />
      </Messages>
    </>
  );
}
