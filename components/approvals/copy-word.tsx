"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** The way out for words that can no longer be sent. Where the browser refuses, they still stand in their field. */
export function CopyWord({ text }: { text: string }) {
  const t = useTranslations("approvals");
  const [copied, setCopied] = useState<string | null>(null);
  if (text === "" || typeof navigator === "undefined" || !navigator.clipboard) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(null),
    );
  return (
    <Button icon={<Copy aria-hidden="true" />} onClick={() => void copy()}>
      <span role="status">{t(copied === text ? "overtaken.copied" : "overtaken.copy")}</span>
    </Button>
  );
}
