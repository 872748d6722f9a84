import { store } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import type { Translator } from "@/lib/platform/i18n/translator";
import { formatInstant, type Locale } from "@/lib/platform/time";
import type { Page } from "@/lib/posts/listing/view";
import { countNotices, countUnread, type NotificationRow, pageOfNotices, preferenceOf } from "./repository";
import { BY_DEFAULT } from "./schedule";
import type { BellView, NoticeView } from "./view";
import { noticePath, noticeWords, wordNotice } from "./words";

const PAGE_SIZE = 30;
const IN_BELL = 8;

export async function unreadCount(actor: Actor): Promise<number> {
  return countUnread(store().read, actor.workspace.id, actor.userId);
}

/** `locale`: of the screen it is read on, which need not be the account's. */
export async function bellOf(actor: Actor, locale: Locale): Promise<BellView> {
  return store().snapshot(async (reader) => {
    const page = { unread: false, offset: 0, limit: IN_BELL };
    const rows = await pageOfNotices(reader, actor.workspace.id, actor.userId, page);
    return {
      unread: await countUnread(reader, actor.workspace.id, actor.userId),
      notices: rows.map((row) => noticeView(row, actor, locale)),
    };
  });
}

/** A page beyond the last shows the last. */
export async function noticesOf(
  actor: Actor,
  { unread, page: wanted, locale }: { unread: boolean; page: number; locale: Locale },
): Promise<Page<NoticeView> & { unread: number }> {
  return store().snapshot(async (reader) => {
    const count = await countNotices(reader, actor.workspace.id, actor.userId, unread);
    const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
    const page = Math.min(Math.max(1, wanted), pages);
    const rows = await pageOfNotices(reader, actor.workspace.id, actor.userId, {
      unread,
      offset: (page - 1) * PAGE_SIZE,
      limit: PAGE_SIZE,
    });
    return {
      rows: rows.map((row) => noticeView(row, actor, locale)),
      page,
      pages,
      count,
      unread: await countUnread(reader, actor.workspace.id, actor.userId),
    };
  });
}

/** How somebody wants their mails. */
export async function mailWishesOf(userId: string) {
  const { mode, hour, timeZone } = (await preferenceOf(store().read, userId)) ?? BY_DEFAULT;
  return { mode, hour, timeZone };
}

function noticeView(row: NotificationRow, { workspace }: Actor, locale: Locale): NoticeView {
  const { severity } = row.payload;
  const t: Translator<"notices"> = noticeWords(locale);
  const { sentence, quote } = wordNotice(row, t, locale);
  return {
    id: row.id,
    kind: row.kind,
    when: formatInstant(row.at, workspace.timeZone, locale),
    read: row.readAt !== null,
    sentence,
    quote: quote && t("quoted", { quote }),
    href: noticePath(row, workspace.slug),
    severity: severity === "error" || severity === "warning" ? severity : null,
  };
}
