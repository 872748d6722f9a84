"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type Dispatch, useEffect, useRef, useState } from "react";
import { type CalendarAction, type CalendarState, isWaiting } from "../store/state";
import type { Link } from "./link";

/** News of others come once the page is there and has nothing better to do. */
const LATER_MS = 500;
/** What was missed in between is on its way, or will never come. */
const GAP_MS = 1_500;

/** This calendar follows what others do, and tells them which post is open here. */
export function useLive(state: CalendarState, dispatch: Dispatch<CalendarAction>, postId: string | null) {
  const router = useRouter();
  const t = useTranslations("live");
  const locale = useLocale();
  const latest = useRef({ state, t, locale });
  latest.current = { state, t, locale };
  const [link, setLink] = useState<Link | null>(null);

  useEffect(() => {
    let made: Link | undefined;
    const timer = setTimeout(async () => {
      const [{ follow }, { liveWords }] = await Promise.all([import("./follow"), import("./words")]);
      if (gone) return;
      const words = liveWords({
        did: (did, values) => latest.current.t(`did.${did}`, values),
        posts: (values) => latest.current.t("posts", values),
        plan: (values) => latest.current.t("plan", values),
        several: (values) => latest.current.t("several", values),
        list: (names) => new Intl.ListFormat(latest.current.locale).format(names),
      });
      made = follow({
        state: () => latest.current.state,
        words: () => words,
        tell: (changes) => dispatch({ type: "told", changes }),
        refresh: () => router.refresh(),
      });
      setLink(made);
    }, LATER_MS);
    let gone = false;
    return () => {
      gone = true;
      clearTimeout(timer);
      made?.stop();
    };
  }, [dispatch, router]);

  useEffect(() => link?.opens(postId), [link, postId]);

  const waiting = isWaiting(state);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => router.refresh(), GAP_MS);
    return () => clearTimeout(timer);
  }, [waiting, router]);
}
