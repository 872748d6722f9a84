"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ask } from "@/components/calendar/store/ask";
import { useFrame, useMoveActions } from "@/components/calendar/store/contexts";
import { Button } from "@/components/ui/button";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import { formatInstant } from "@/lib/platform/time";
import { restorePost } from "@/lib/posts/actions";
import type { KeptDraft } from "../autosave/kept-drafts";
import { useEditor } from "./editor";
import { useFieldWords } from "./field-words";

function Note({ tone = "info", children }: { tone?: "info" | "warn"; children: ReactNode }) {
  const look = tone === "warn" ? "border-warn/40 bg-warn-soft" : "border-line bg-sunken";
  return <div className={`grid gap-2 rounded-md border px-3 py-2.5 text-sm ${look}`}>{children}</div>;
}

/** Why nothing here can be changed. */
export function ReadOnlyNote() {
  const { post } = useEditor();
  const { abilities } = useFrame();
  const t = useTranslations("posts");
  if (post.editable || post.deletedAt !== null) return null;
  return (
    <Note>
      <p>{abilities.contribute ? t("readOnly.contributor") : t("readOnly.viewer")}</p>
    </Note>
  );
}

/** Opened by its address while it lies in the bin. */
export function BinnedNote({ onClose }: { onClose: () => void }) {
  const { post } = useEditor();
  const { workspace, abilities } = useFrame();
  const { adopt } = useMoveActions();
  const t = useTranslations("posts");
  const locale = useLocale();
  const refusalText = useRefusalText();
  if (post.deletedAt === null) return null;

  async function restore() {
    const answer = await ask(() =>
      restorePost({ workspace: workspace.slug, id: post.id, version: post.version }),
    );
    if (!answer.ok) return void toast({ title: refusalText(answer), tone: "bad" });
    adopt(answer.data.change);
    onClose();
    toast({ title: t("bin.restored", { title: post.title }), tone: "ok" });
  }

  return (
    <Note tone="warn">
      <p>{t("bin.since", { moment: formatInstant(post.deletedAt, workspace.timeZone, locale) })}</p>
      {abilities.contribute && (
        <div>
          <Button onClick={restore}>{t("bin.restore")}</Button>
        </div>
      )}
    </Note>
  );
}

/** Words that were typed here earlier, in a tab that was closed or is open elsewhere, and never stored. */
export function KeptNote({
  kept,
  onTakeUp,
  onDrop,
}: {
  kept: KeptDraft;
  onTakeUp: () => void;
  onDrop: () => void;
}) {
  const { editable } = useEditor();
  const { workspace } = useFrame();
  const t = useTranslations("posts");
  const locale = useLocale();
  const { label } = useFieldWords();
  if (!editable) return null;
  const fields = Object.keys(kept.draft).map(label).join(", ");
  return (
    <Note tone="warn">
      <p>{t("kept.found", { moment: formatInstant(kept.at, workspace.timeZone, locale), fields })}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onTakeUp}>{t("kept.takeUp")}</Button>
        <Button variant="quiet" onClick={onDrop}>
          {t("kept.drop")}
        </Button>
      </div>
    </Note>
  );
}

/** The channel was taken off the post while somebody wrote for it: the words stay until they are let go. */
export function OrphansNote() {
  const { state, saver } = useEditor();
  const t = useTranslations("posts");
  const words = Object.entries(state.orphans).filter(([, value]) => typeof value === "string");
  return words.map(([key, value]) => (
    <Note key={key} tone="warn">
      <p>{t("orphan.title")}</p>
      <p className="whitespace-pre-wrap break-words rounded-sm border border-line bg-surface px-2.5 py-2">
        {String(value)}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void navigator.clipboard?.writeText(String(value))}>{t("orphan.copy")}</Button>
        <Button variant="quiet" onClick={() => saver.letGo(key)}>
          {t("orphan.drop")}
        </Button>
      </div>
    </Note>
  ));
}
