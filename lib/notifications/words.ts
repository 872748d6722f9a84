import { createTranslator } from "use-intl/core";
import type { Translator } from "@/lib/platform/i18n/translator";
import { formatLongDay, type Locale } from "@/lib/platform/time";
import en from "@/messages/en/notices.json";
import fr from "@/messages/fr/notices.json";
import type { Payloads } from "./payloads";
import type { NoticeKind } from "./vocabulary";

/** What is told, in one sentence, and what somebody said about it, in their own words. */
export interface NoticeText {
  sentence: string;
  /** "" where nobody said anything. */
  quote: string;
}

/** Only what its words and its link need, of a row. */
export interface ToldNotice {
  kind: NoticeKind;
  postId: string | null;
  payload: Record<string, unknown>;
}

export function wordNotice(notice: ToldNotice, t: Translator<"notices">, locale: Locale): NoticeText {
  const { kind } = notice;
  if (kind === "flag") return { sentence: payloadOf<"flag">(notice).text?.[locale] ?? "", quote: "" };
  return { sentence: t(`sentence.${kind}`, valuesOf(notice, locale, t)), quote: quoteOf(notice) };
}

type Values = Record<"title" | "by" | "role" | "said" | "step" | "day" | "hasDay", string>;

/** All that a sentence may name; which of it is there is the kind's to know, in the catalogue. */
function valuesOf({ payload }: ToldNotice, locale: Locale, t: Translator<"notices">): Values {
  const text = (key: string) => (typeof payload[key] === "string" ? (payload[key] as string) : "");
  const due = text("due");
  return {
    title: text("title").trim() || t("untitled"),
    by: text("by").trim() || t("somebody"),
    role: text("role"),
    said: text("said"),
    step: text("step"),
    day: due && formatLongDay(due, locale),
    hasDay: due ? "yes" : "no",
  };
}

function quoteOf({ payload }: ToldNotice): string {
  const said = payload.excerpt ?? payload.comment ?? payload.reason;
  return typeof said === "string" ? said.trim() : "";
}

/** Where it leads, within the product. */
export function noticePath(notice: ToldNotice, slug: string): string {
  const base = `/w/${slug}`;
  if (notice.postId !== null) {
    const { commentId } = notice.payload;
    const place = typeof commentId === "string" ? `#comment-${commentId}` : "";
    return `${base}/posts/${encodeURIComponent(notice.postId)}${place}`;
  }
  const from = notice.kind === "flag" ? payloadOf<"flag">(notice).from : undefined;
  return from ? `${base}/calendar?date=${from}` : `${base}/calendar`;
}

const payloadOf = <K extends keyof Payloads>({ payload }: ToldNotice) => payload as Partial<Payloads[K]>;

/** Words for somebody who is not there. */
export function noticeWords(locale: Locale): Translator<"notices"> {
  translators[locale] ??= createTranslator({
    locale,
    messages: { notices: { fr, en }[locale] },
    namespace: "notices",
  }) as unknown as Translator<"notices">;
  return translators[locale];
}

const translators: Partial<Record<Locale, Translator<"notices">>> = {};
