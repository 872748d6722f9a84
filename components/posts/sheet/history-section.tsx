"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFrame } from "@/components/calendar/store/contexts";
import { formatInstant } from "@/lib/platform/time";
import { useEditor } from "./editor";
import { HistoryChanges } from "./history-entry";

/** Who did what, and when; the newest first. Folded: one asks for it seldom. */
export function HistorySection() {
  const { post, saver } = useEditor();
  const { workspace } = useFrame();
  const t = useTranslations("posts");
  const locale = useLocale();
  return (
    <details
      className="border-line-2 border-t pt-4"
      // An answer to a save is made before its own line is written: opened, the list is read anew.
      onToggle={(event) => event.currentTarget.open && saver.reload()}
    >
      <summary className="eyebrow w-fit">{t("history.heading")}</summary>
      {post.history.length === 0 ? (
        <p className="mt-2.5 text-ink-2 text-sm">{t("history.none")}</p>
      ) : (
        <ol className="mt-2.5 grid gap-2">
          {post.history.map((entry, index) => (
            <li key={entry.id} className="flex flex-wrap items-baseline gap-x-2 text-sm">
              <span>{t(`history.verb.${VERBS[entry.verb] ?? "other"}`)}</span>
              <span className="text-ink-2">
                {entry.outside
                  ? t("history.overShare", { name: entry.by ?? "" })
                  : (entry.by ?? t("history.somebody"))}
              </span>
              <time className="ml-auto text-ink-3 text-xs tabular-nums">
                {formatInstant(entry.at, workspace.timeZone, locale)}
              </time>
              <HistoryChanges entry={entry} newest={index === 0} />
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

/** The verbs that touch a post, as keys of the catalogue, which nests at a dot. */
const VERBS: Readonly<Record<string, HistoryWord>> = {
  "post.create": "created",
  "post.edit": "edited",
  "post.assign": "assigned",
  "post.duplicate": "duplicated",
  "post.bin": "binned",
  "post.restore": "restored",
  "post.revert": "reverted",
  "post.submit": "submitted",
  "post.approve": "approved",
  "post.return": "returned",
  "post.withdraw": "withdrawn",
  "assignment.finish": "finished",
  "assignment.reopen": "reopened",
  "assignment.decline": "declined",
  "assignment.propose": "dateProposed",
  "assignment.accept": "dateAccepted",
  "assignment.reassign": "reassigned",
  "assignment.move_dates": "datesMoved",
  "publication.move": "moved",
  "publication.place": "placed",
  "publication.edit": "worded",
  "publication.remove": "removed",
  "workspace.import": "imported",
  "comment.write": "commented",
  "comment.edit": "commentEdited",
  "comment.delete": "commentDeleted",
  "comment.resolve": "threadResolved",
  "comment.reopen": "threadReopened",
  "fix.apply": "mended",
  "event.count-back": "created",
  "event.move": "moved",
  "start.place": "created",
  undo: "undone",
  redo: "redone",
};
type HistoryWord =
  | "created"
  | "edited"
  | "assigned"
  | "finished"
  | "reopened"
  | "declined"
  | "dateProposed"
  | "dateAccepted"
  | "reassigned"
  | "datesMoved"
  | "duplicated"
  | "binned"
  | "restored"
  | "reverted"
  | "submitted"
  | "approved"
  | "returned"
  | "withdrawn"
  | "moved"
  | "placed"
  | "worded"
  | "removed"
  | "imported"
  | "commented"
  | "commentEdited"
  | "commentDeleted"
  | "threadResolved"
  | "threadReopened"
  | "mended"
  | "undone"
  | "redone"
  | "other";
