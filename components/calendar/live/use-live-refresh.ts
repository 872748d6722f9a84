"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { fetched } from "./fetched";

/** Several changes in a row are one new drawing. */
const TOGETHER_MS = 400;

/** For pages beside the calendar that show the plan: drawn afresh when somebody changes it. */
export function useLiveRefresh(slug: string): void {
  const router = useRouter();
  useEffect(() => {
    let gone = false;
    let stop = () => {};
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      clearTimeout(timer);
      timer = setTimeout(() => router.refresh(), TOGETHER_MS);
    };
    void fetched(
      () => import("./link"),
      () => gone,
    ).then((part) => {
      if (part && !gone) ({ stop } = part.liveLink({ slug, onChange: refresh, onStale: refresh }));
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      stop();
    };
  }, [slug, router]);
}
