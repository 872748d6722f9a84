"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ask } from "@/components/calendar/store/ask";
import { useFrame, useMoveActions, useUndo } from "@/components/calendar/store/contexts";
import { fetchJson } from "@/components/calendar/store/fetch-json";
import { Button } from "@/components/ui/button";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import { restoreVersion } from "@/lib/posts/actions";
import type { HistoryEntry, PostDifference } from "@/lib/posts/view";
import { DifferenceList, useDifferenceWords } from "./difference-list";
import { useEditor } from "./editor";

/** More fields than this at once are counted. */
const NAMED = 4;

/** What one entry of the history changed: in a line, and on demand word by word. */
export function HistoryChanges({ entry, newest }: { entry: HistoryEntry; newest: boolean }) {
  const { post, editable } = useEditor();
  const { workspace } = useFrame();
  const t = useTranslations("history");
  const refusalText = useRefusalText();
  const { inShort } = useDifferenceWords();
  const [whole, setWhole] = useState<readonly PostDifference[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  if (entry.changes.length === 0) return null;

  async function read() {
    if (whole) return;
    const params = new URLSearchParams({ workspace: workspace.slug });
    const address = `/api/posts/${encodeURIComponent(post.id)}/history/${encodeURIComponent(entry.id)}?${params}`;
    const answer = await fetchJson<{ differences: PostDifference[] }>(address);
    if (answer.ok) setWhole(answer.data.differences);
    setFailure(answer.ok ? null : refusalText(answer));
  }

  const lines = entry.changes.slice(0, NAMED).map(inShort);
  const more = entry.changes.length - lines.length;
  return (
    <details className="group/entry w-full" onToggle={(event) => event.currentTarget.open && void read()}>
      <summary className="w-fit max-w-full cursor-pointer break-words text-ink-2 text-xs">
        {[...lines, more > 0 && t("more", { count: more })].filter(Boolean).join(" · ")}
      </summary>
      <div className="mt-2 grid gap-3 rounded-md border border-line bg-sunken/40 p-3">
        {failure && <p role="alert">{failure}</p>}
        {whole ? <DifferenceList differences={whole} /> : !failure && <p role="status">{t("loading")}</p>}
        {editable && !newest && <RestoreVersion activityId={entry.id} />}
      </div>
    </details>
  );
}

function RestoreVersion({ activityId }: { activityId: string }) {
  const { post, saver } = useEditor();
  const { workspace } = useFrame();
  const { adopt } = useMoveActions();
  const { undo } = useUndo();
  const t = useTranslations("history");
  const refusalText = useRefusalText();
  const [busy, setBusy] = useState(false);

  async function restore() {
    setBusy(true);
    // What is being typed belongs to the version that is left, and must not be lost with it.
    saver.saveNow();
    await saver.quiet();
    const version = saver.state().versions.post ?? post.version;
    const input = { workspace: workspace.slug, id: post.id, version, activityId };
    const answer = await ask(() => restoreVersion(input));
    setBusy(false);
    saver.reload();
    if (!answer.ok)
      return void toast({ title: t("notRestored"), description: refusalText(answer), tone: "bad" });
    adopt(answer.data.change, t("restored"));
    toast({ title: t("restored"), action: { label: t("undo"), onSelect: undo }, offersUndo: true });
  }

  return (
    <div className="grid gap-1.5">
      <p className="text-ink-2 text-xs">{t("restoreHint")}</p>
      <div>
        <Button size="sm" onClick={restore} disabled={busy}>
          {t("restore")}
        </Button>
      </div>
    </div>
  );
}
