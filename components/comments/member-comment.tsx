"use client";

import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFrame } from "@/components/calendar/store/contexts";
import { IconButton } from "@/components/ui/button";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "@/components/ui/dropdown-menu";
import type { CommentView } from "@/lib/comments/view";
import { Comment } from "./comment";
import { Composer } from "./composer";
import type { Person } from "./mentions";
import type { CommentCommands } from "./use-comment-commands";

/** A comment with what this reader may do with it. */
export function MemberComment({
  comment,
  people,
  commands,
  mayWrite,
}: {
  comment: CommentView;
  people: readonly Person[];
  commands: CommentCommands;
  mayWrite: boolean;
}) {
  const t = useTranslations("comments");
  const { workspace } = useFrame();
  const [editing, setEditing] = useState(false);
  const edits = mayWrite && comment.mayEdit;
  const deletes = mayWrite && comment.mayDelete;

  async function save(text: string, mentions: string[]) {
    // Who left since is offered no more, and stays in the words that named them.
    const known = comment.mentions
      .filter(({ name }) => text.includes(`@${name}`))
      .map(({ userId }) => userId);
    const answer = await commands.edit(comment, text, [...new Set([...mentions, ...known])]);
    if (answer.ok) setEditing(false);
    return answer;
  }

  return (
    <Comment
      said={comment}
      zone={workspace.timeZone}
      menu={
        (edits || deletes) &&
        !editing && (
          <Menu>
            <MenuTrigger asChild>
              <IconButton size="sm" label={t("menu", { name: comment.byName })}>
                <Ellipsis aria-hidden="true" />
              </IconButton>
            </MenuTrigger>
            <MenuContent align="end">
              {edits && (
                <MenuItem icon={<Pencil aria-hidden="true" />} onSelect={() => setEditing(true)}>
                  {t("edit")}
                </MenuItem>
              )}
              {deletes && (
                <MenuItem
                  danger
                  icon={<Trash2 aria-hidden="true" />}
                  onSelect={() => void commands.remove(comment)}
                >
                  {t("delete")}
                </MenuItem>
              )}
            </MenuContent>
          </Menu>
        )
      }
    >
      {editing && (
        <Composer
          place={`edit:${comment.id}`}
          label={t("editing")}
          submitLabel={t("save")}
          first={comment.text}
          people={people}
          autoFocus
          onSend={save}
          onCancel={() => setEditing(false)}
        />
      )}
    </Comment>
  );
}
