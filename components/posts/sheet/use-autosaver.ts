"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useMoveActions, useOpenPost } from "@/components/calendar/store/contexts";
import { useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import { browserNow } from "@/lib/platform/browser-clock";
import type { PostView } from "@/lib/posts/view";
import { type KeptDraft, keptDrafts, reopen, toKeep } from "../autosave/kept-drafts";
import { type Autosaver, autosaver } from "../autosave/runner";
import { type Autosave, isUnsaved, open } from "../autosave/state";
import { postShape, snapshotOf } from "../post-fields";
import { postTransport, UNREACHABLE } from "./post-requests";

export interface KeptElsewhere {
  tab: string;
  kept: KeptDraft;
}

/** The saver of one post, with its safety net in this browser. It outlives the sheet until all is saved. */
export function useAutosaver(first: PostView, workspace: string) {
  const [post, setPost] = useState(first);
  const { adopt } = useMoveActions();
  const latest = useRef({ adopt });
  latest.current = { adopt };
  const [drafts] = useState(() => keptDrafts(window.localStorage, `${workspace}:${first.id}`));
  const [tab] = useState(tabName);
  const [elsewhere, setElsewhere] = useState(() => drafts.ofOthers(tab, browserNow()));

  const [saver] = useState((): Autosaver => {
    const snapshot = snapshotOf(first);
    const kept = drafts.of(tab);
    return autosaver({
      initial: kept ? reopen(kept, snapshot, postShape) : open(snapshot, postShape),
      transport: postTransport({
        workspace,
        postId: first.id,
        onChange: (change) => latest.current.adopt(change),
        onPost: (told) => setPost((known) => newest(known, told)),
      }),
      now: browserNow,
      onChange: (state) => drafts.write(tab, toKeep(state, browserNow())),
      unreachable: UNREACHABLE,
    });
  });

  useLeaving(saver, post);

  function takeUp(one: KeptElsewhere) {
    saver.replace(withKept(saver.state(), one.kept, post));
    drop(one);
  }
  function drop(one: KeptElsewhere) {
    drafts.write(one.tab, null);
    setElsewhere((others) => others.filter((other) => other !== one));
  }
  return { post, saver, elsewhere, takeUp, drop };
}

/** Words left in another tab come on top of what is here; what both hold is a conflict, as with anybody else's. */
function withKept(state: Autosave, kept: KeptDraft, post: PostView): Autosave {
  const here = toKeep(state, 0);
  return reopen(here ? { ...here, ...merged(kept, here) } : kept, snapshotOf(post), postShape);
}

function merged(kept: KeptDraft, here: KeptDraft): Partial<KeptDraft> {
  return {
    draft: { ...here.draft, ...kept.draft },
    base: { ...here.base, ...kept.base },
    stored: { ...here.stored, ...kept.stored },
    uncertain: [...here.uncertain, ...kept.uncertain],
  };
}

/** Closing the sheet saves what is left; closing the tab with something unsaved asks first. */
function useLeaving(saver: Autosaver, post: PostView) {
  const t = useTranslations("posts");
  const refusalText = useRefusalText();
  const { open: openPost } = useOpenPost();
  const latest = useRef({ t, refusalText, openPost, post });
  latest.current = { t, refusalText, openPost, post };

  useEffect(() => {
    saver.resume();
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved(saver.state())) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      void saver.finish().then((saved) => {
        window.removeEventListener("beforeunload", ask);
        if (!saved) tellUnsaved();
      });
    };

    function tellUnsaved() {
      const { t, refusalText, openPost, post } = latest.current;
      const refusal = saver.state().pause?.refusal;
      toast({
        tone: "bad",
        title: t("left.title", { title: post.title }),
        description: [refusal && refusalText(refusal), t("left.kept")].filter(Boolean).join(" "),
        action: { label: t("left.reopen"), onSelect: () => openPost(post.id) },
      });
    }
  }, [saver]);
}

/** The newest of two answers, which may overtake each other. */
function newest(known: PostView, told: PostView): PostView {
  return told.version < known.version ? known : told;
}

/** Survives a reload, unlike the page; unlike localStorage, no other tab has it. */
function tabName(): string {
  const key = "marronnier:tab";
  try {
    const known = sessionStorage.getItem(key);
    if (known) return known;
    const made = Math.random().toString(36).slice(2);
    sessionStorage.setItem(key, made);
    return made;
  } catch {
    return "only";
  }
}
