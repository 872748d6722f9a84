import { env } from "@/lib/platform/env";
import type { Translator } from "@/lib/platform/i18n/translator";
import { type Day, formatLongDay, type Locale } from "@/lib/platform/time";
import { type Letter, letterOf } from "./letter";
import { mailWords } from "./words";

/** The mail that brings an invitation's link; `role` as people call it in that language. */
export function invitationLetter(
  locale: Locale,
  about: { workspace: string; inviter: string; role: string; token: string; lastDay: Day },
): Letter {
  const t: Translator<"mails"> = mailWords(locale);
  const { workspace, inviter, role, token } = about;
  return letterOf({
    locale,
    subject: t("invitation.subject", { inviter, workspace }),
    blocks: [
      { kind: "paragraph", text: t("invitation.lead", { inviter, workspace, role }) },
      { kind: "button", label: t("invitation.open"), href: `${env().baseUrl}/invitation/${token}` },
      { kind: "paragraph", text: t("invitation.until", { day: formatLongDay(about.lastDay, locale) }) },
    ],
    foot: [{ text: t("invitation.foot") }],
  });
}
