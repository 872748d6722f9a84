import { notFound } from "next/navigation";
import { after } from "next/server";
import { getTranslations } from "next-intl/server";
import { SharedCalendar } from "@/components/share/shared-calendar";
import { Messages } from "@/lib/platform/i18n/messages";
import { behindShare } from "@/lib/shares/page";

type Props = { params: Promise<{ token: string }> };

/** The same whatever the token is: whoever tries one learns nothing from the name of the page. */
export async function generateMetadata() {
  const t = await getTranslations("share");
  return {
    title: t("page.title"),
    referrer: "no-referrer" as const,
    robots: { index: false, follow: false, noarchive: true },
  };
}

/** What somebody without an account is shown. No session is asked for: the token is all the right there is. */
export default async function SharePage({ params }: Props) {
  const { token } = await params;
  const behind = await behindShare(token);
  if (!behind) notFound();
  after(behind.seen);
  return (
    <Messages namespaces={["share", "comments", "errors"]}>
      <SharedCalendar token={token} calendar={behind.calendar} />
    </Messages>
  );
}
