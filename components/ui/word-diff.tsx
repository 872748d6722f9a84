import { diffWordsWithSpace } from "diff";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { classes } from "./classes";

/**
 * What changed from one text to the other, word by word: shown by a line and a colour, and said to who does not see
 * them. Beyond `MOST_EDITS` differences both texts are shown whole: nobody reads such a patchwork, nor waits for it.
 */
export function WordDiff({
  before,
  after,
  className,
}: {
  before: string;
  after: string;
  className?: string;
}) {
  const parts = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <p className={classes("whitespace-pre-wrap break-words", className)}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
        <Part key={index} {...part} />
      ))}
    </p>
  );
}

interface DiffPart {
  kind: "same" | "added" | "removed";
  text: string;
}

const MOST_EDITS = 2_000;

export function wordDiff(before: string, after: string): DiffPart[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const whole = [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return (changes ?? whole)
    .filter(({ value }) => value !== "")
    .map(({ value, added, removed }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value,
    }));
}

function Part({ kind, text }: DiffPart) {
  const t = useTranslations("ui");
  if (kind === "same") return text;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <Mark
      className={
        kind === "added"
          ? "rounded-xs bg-ok-soft text-ok decoration-1 underline-offset-2"
          : "rounded-xs bg-bad-soft text-bad"
      }
    >
      <span className="sr-only">{t(`diff.${kind}`)} </span>
      {text}
      <span className="sr-only"> {t("diff.end")} </span>
    </Mark>
  );
}
