"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ask } from "@/components/calendar/store/ask";
import { useFrame, useMoveActions, useOpenPost } from "@/components/calendar/store/contexts";
import type { Draft } from "@/components/calendar/store/view-state";
import { useFieldFault, useRefusalText } from "@/components/ui/refusal-text";
import { toast } from "@/components/ui/toaster";
import { createPost } from "@/lib/posts/actions";
import {
  faultsOf,
  faultsOfAnswer,
  type NewPostFault,
  type NewPostForm,
  publicationsOf,
} from "./new-post-form";

/** The form of a new post: what was typed stays whatever the server answers. */
export function useNewPost(draft: Draft) {
  const frame = useFrame();
  const { adopt } = useMoveActions();
  const { open } = useOpenPost();
  const t = useTranslations("posts");
  const faultText = useFieldFault();
  const refusalText = useRefusalText();
  const [form, setForm] = useState(() => startOf(draft));
  const [faults, setFaults] = useState<readonly NewPostFault[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, setPending] = useState(false);

  function set<K extends keyof NewPostForm>(key: K, value: NewPostForm[K]) {
    setForm((now) => ({ ...now, [key]: value }));
  }

  /** Resolves to whether the post was made. `another`: the form stays, for the next one of the same kind. */
  async function create(another: boolean): Promise<boolean> {
    const missing = faultsOf(form);
    setFaults(missing);
    setRefusal(null);
    if (missing.length > 0 || pending) return false;
    setPending(true);
    const { title, status } = form;
    const publications = publicationsOf(form, frame.channels);
    const answer = await ask(() =>
      createPost({ workspace: frame.workspace.slug, title, status, publications }),
    );
    setPending(false);
    if (!answer.ok) {
      setFaults(faultsOfAnswer(answer.fields ?? {}));
      setRefusal(answer.fields ? null : refusalText(answer));
      return false;
    }
    adopt(answer.data.change, t("create.made", { title: title.trim() }));
    if (another) {
      toast({ title: t("create.made", { title: title.trim() }), tone: "ok" });
      setForm((now) => ({ ...now, title: "" }));
    } else open(answer.data.postId);
    return true;
  }

  function error(field: NewPostFault["field"]): string | null {
    const fault = faults.find((one) => one.field === field)?.fault;
    if (field === "channels" && fault === "required") return t("create.needsChannel");
    return faultText(fault);
  }

  return { form, set, create, error, refusal, pending };
}

function startOf({ day, channelId, time }: Draft): NewPostForm {
  // On a day it is meant to be written; without one it is an idea for the tray.
  return { title: "", status: day ? "draft" : "idea", channelIds: channelId ? [channelId] : [], day, time };
}
