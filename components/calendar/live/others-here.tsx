"use client";

import { useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { useOthersOn } from "./others";

/** Faces that fit beside the state of saving. */
const FACES = 3;

/** Who else has this post open: told politely when somebody comes, in a line that moves nothing else. */
export function OthersHere({ postId }: { postId: string }) {
  const names = useOthersOn(postId);
  const t = useTranslations("live");
  const list = new Intl.ListFormat(useLocale()).format(names);
  const sentence = names.length === 0 ? "" : t("here", { names: list, count: names.length });
  return (
    <div role="status" title={sentence} className="flex min-w-0 items-center gap-1.5">
      {names.slice(0, FACES).map((name) => (
        <Avatar key={name} name={name} hidden className="ring-2 ring-surface not-first:-ml-3" />
      ))}
      <span className="truncate text-ink-2 text-xs max-sm:sr-only">{sentence}</span>
    </div>
  );
}
