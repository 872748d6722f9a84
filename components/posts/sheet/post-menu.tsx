"use client";

import { Copy, Ellipsis, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "@/components/ui/dropdown-menu";
import { useEditor } from "./editor";
import { usePostCommands } from "./use-post-commands";

export function PostMenu({ onClose }: { onClose: () => void }) {
  const { post, editable } = useEditor();
  const t = useTranslations("posts");
  const { duplicate, bin, busy } = usePostCommands();
  const [asking, setAsking] = useState(false);
  if (!editable) return null;
  return (
    <>
      <Menu>
        <MenuTrigger asChild>
          <IconButton label={t("menu.more")} pending={busy}>
            <Ellipsis aria-hidden="true" />
          </IconButton>
        </MenuTrigger>
        <MenuContent align="end">
          <MenuItem icon={<Copy aria-hidden="true" />} onSelect={() => void duplicate()}>
            {t("menu.duplicate")}
          </MenuItem>
          <MenuItem danger icon={<Trash2 aria-hidden="true" />} onSelect={() => setAsking(true)}>
            {t("menu.bin")}
          </MenuItem>
        </MenuContent>
      </Menu>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t("bin.ask", { title: post.title })}
        description={t("bin.askHint", { count: post.publications.length })}
        confirmLabel={t("menu.bin")}
        danger
        onConfirm={() => bin(onClose)}
      />
    </>
  );
}
