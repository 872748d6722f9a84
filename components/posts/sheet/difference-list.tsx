"use client";

import { useTranslations } from "next-intl";
import { useFrame } from "@/components/calendar/store/contexts";
import { WordDiff } from "@/components/ui/word-diff";
import type { PostDifference } from "@/lib/posts/view";
import type { Value } from "../autosave/values";
import { publicationKey } from "../post-fields";
import { useFieldWords } from "./field-words";

/** What an activity changed, in a line: "Titre : Salon → Salon de Lyon". Long texts are only named. */
export function useDifferenceWords() {
  const t = useTranslations("history");
  const tField = useTranslations("posts.field");
  const { channels } = useFrame();
  const { label, show } = useFieldWords();
  const channel = (id: unknown) => channels.find((one) => one.id === id)?.name ?? t("goneChannel");

  function name(one: PostDifference): string {
    if (one.of === "assignments") return label("assignments");
    if (one.of === "post") return label(one.field);
    const of = { channel: channel(one.channelId) };
    if (one.field === "text" || one.field === "at" || one.field === "result")
      return tField(`of.${one.field}`, of);
    return one.field === "there" ? of.channel : t("channel");
  }

  function value(one: PostDifference, side: "before" | "after"): string {
    const raw = one[side];
    if (one.field === "channelId") return channel(raw);
    if (one.field === "there") return t(raw ? "there" : "notThere");
    return show(keyOf(one), raw as Value);
  }

  return {
    name,
    value,
    inShort: (one: PostDifference) =>
      one.long
        ? name(one)
        : t("line", { field: name(one), before: value(one, "before"), after: value(one, "after") }),
  };
}

function keyOf({ of, id, field }: PostDifference): string {
  if (of === "assignments") return "assignments";
  if (of === "post") return field;
  return publicationKey(id, field as Parameters<typeof publicationKey>[1]);
}

/** The whole difference, word by word. */
export function DifferenceList({ differences }: { differences: readonly PostDifference[] }) {
  const { name, value } = useDifferenceWords();
  return (
    <dl className="grid gap-2.5">
      {differences.map((one) => (
        <div key={`${one.id} ${one.field}`}>
          <dt className="font-medium text-ink-2 text-xs">{name(one)}</dt>
          <dd className="mt-0.5 max-h-72 overflow-y-auto">
            <WordDiff before={value(one, "before")} after={value(one, "after")} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
