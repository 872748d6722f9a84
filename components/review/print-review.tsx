"use client";

import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** The browser's own window: it prints, and it makes the PDF. */
export function PrintReview() {
  const t = useTranslations("review");
  return (
    <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
      {t("print")}
    </Button>
  );
}
