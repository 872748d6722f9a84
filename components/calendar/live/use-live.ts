"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type Dispatch, useEffect, useRef, useState } from "react";
import { type CalendarAction, type CalendarState, isWaiting } from "../store/state";
import { fetched } from "./fetched";
import type { Link } from "./link";
import type { Sentences } from "./words";

/** News of others come once the page is there and has nothing better to do. */
const LATER_MS = 500;
/** What was missed in between is on its way, or will never come. */
const GAP_MS = 1_500;

/** This calendar follows what others do, and tells them which post is open here. */
export function useLive(state: CalendarState, dispatch: Dispatch<CalendarAction>, postId: string | null) {
  const router = useRouter();
  const t = useTranslations("live");
  const locale = useLocale();
  const sentences: Sentences = {
    did: (did, values) => t(`did.${did}`, values),
    posts: (values) => t("posts", values),
    plan: (values) => t("plan", values),
    several: (values) => t("several", values),
    list: (names) => new Intl.ListFormat(locale).format(names),
  };
  const latest = useRef({ state, sentences });
  latest.current = { state, sentences };
  const [link, setLink] = useState<Link | null>(null);

  useEffect(() => {
    let made: Link | undefined;
    const timer = setTimeout(async () => {
      const parts = await fetched(
        () => Promise.all([import("./follow"), import("./words")]),
        () => gone,
      );
      if (!parts || gone) return;
      const [{ follow }, { liveWords }] = parts;
      const words = liveWords(() => latest.current.sentences);
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
