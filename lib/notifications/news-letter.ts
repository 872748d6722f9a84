import { type Letter, letterOf } from "@/lib/mails/letter";
import { env } from "@/lib/platform/env";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Locale } from "@/lib/platform/time";
import type { MailMode } from "./vocabulary";
import { noticePath, noticeWords, type ToldNotice, wordNotice } from "./words";

/** So many stand in one mail; how many more there are, it says. */
const MOST = 40;

/** What comes first in a mail: what somebody waits for. */
const PARTS = [
  ["todo", ["overdue", "due_tomorrow", "asked", "to_approve", "returned"]],
  ["said", ["mentioned", "commented", "answered", "approved"]],
  ["flags", ["flag"]],
] as const;

/** News of one workspace as a mail; there is at least one. */
export function newsLetter(
  notices: readonly ToldNotice[],
  about: {
    locale: Locale;
    workspace: { name: string; slug: string };
    mode: Exclude<MailMode, "none">;
    unsubscribe: string;
  },
): Letter {
  const { locale, workspace, mode, unsubscribe } = about;
  const t: Translator<"notices"> = noticeWords(locale);
  const { baseUrl } = env();
  const item = (notice: ToldNotice) => {
    const { sentence, quote } = wordNotice(notice, t, locale);
    const href = baseUrl + noticePath(notice, workspace.slug);
    return quote ? { text: sentence, href, note: t("quoted", { quote }) } : { text: sentence, href };
  };
  const shown = notices.slice(0, MOST);
  const parts = PARTS.flatMap(([part, kinds]) => {
    const items = shown.filter(({ kind }) => (kinds as readonly string[]).includes(kind)).map(item);
    if (items.length === 0) return [];
    return [
      { kind: "heading" as const, text: t(`mail.part.${part}`) },
      { kind: "list" as const, items },
    ];
  });
  const first = wordNotice(shown[0]!, t, locale).sentence;
  const more = notices.length - shown.length;
  return letterOf({
    locale,
    subject:
      notices.length === 1
        ? t("mail.subject_one", { sentence: first, workspace: workspace.name })
        : t("mail.subject", { count: notices.length, workspace: workspace.name }),
    blocks: [
      ...parts,
      ...(more > 0 ? [{ kind: "paragraph" as const, text: t("mail.more", { count: more }) }] : []),
      { kind: "button", label: t("mail.open"), href: `${baseUrl}/w/${workspace.slug}/notifications` },
    ],
    foot: [
      { text: t("mail.why", { mode, workspace: workspace.name }) },
      { text: t("mail.change"), href: `${baseUrl}/w/${workspace.slug}/profile#mails` },
      { text: t("mail.unsubscribe"), href: unsubscribe },
    ],
  });
}
