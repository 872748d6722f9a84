"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { createPortal } from "react-dom";
import { part } from "@/components/calendar/part";
import { useFrame } from "@/components/calendar/store/contexts";
import type { PostView } from "@/lib/posts/view";
import { ApprovalSection, ReturnedNote } from "./approval-section";
import { AssignmentsSection } from "./assignments-section";
import { DetailsSection } from "./details-section";
import { EditorContext, type PostEditor, useSaverState } from "./editor";
import { HeadingFields } from "./heading-fields";
import { HistorySection } from "./history-section";
import { MediaSection } from "./media-section";
import { BinnedNote, KeptNote, OrphansNote, ReadOnlyNote } from "./notes";
import { PostFlags } from "./post-flags";
import { PostMenu } from "./post-menu";
import { PublicationsSection } from "./publications-section";
import { SaveStatus, SaveTrouble } from "./save-status";
import { useAutosaver } from "./use-autosaver";
import { useFreshness } from "./use-freshness";
import { WordingSection } from "./wording-section";

const Conversation = part(() =>
  import("@/components/comments/conversation").then((file) => file.Conversation),
);

/** The form of one post: everything in it is saved as it is typed. */
export function PostPanel({
  first,
  actions,
  onClose,
}: {
  first: PostView;
  actions: HTMLElement | null;
  onClose: () => void;
}) {
  const t = useTranslations("posts");
  const { workspace } = useFrame();
  const { post, saver, elsewhere, takeUp, drop } = useAutosaver(first, workspace.slug);
  const state = useSaverState(saver);
  useFreshness(saver, post);
  const editor: PostEditor = { post, state, saver, editable: post.editable };

  function onKeyDown(event: KeyboardEvent) {
    const saves = event.key === "Enter" || event.key.toLowerCase() === "s";
    if (!saves || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    saver.saveNow();
  }

  return (
    <EditorContext value={editor}>
      {actions &&
        createPortal(
          <>
            <SaveStatus />
            <PostMenu onClose={onClose} />
          </>,
          actions,
        )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a key that works wherever one writes below */}
      <div className="grid gap-5 [&>*]:min-w-0" onKeyDown={onKeyDown}>
        <SaveTrouble />
        <BinnedNote onClose={onClose} />
        <ReadOnlyNote />
        {elsewhere.map((one) => (
          <KeptNote key={one.tab} kept={one.kept} onTakeUp={() => takeUp(one)} onDrop={() => drop(one)} />
        ))}
        <OrphansNote />
        <ReturnedNote />
        <HeadingFields />
        <ApprovalSection />
        <PostFlags />
        <PublicationsSection />
        <WordingSection />
        <MediaSection />
        <DetailsSection />
        <AssignmentsSection />
        <Conversation postId={post.id} />
        <HistorySection />
        {post.editable && <p className="text-ink-3 text-xs pointer-coarse:hidden">{t("sheet.keys")}</p>}
      </div>
    </EditorContext>
  );
}
