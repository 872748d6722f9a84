"use client";

import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

export function PrintButton() {
  const t = useTranslations("share");
  return (
    <Button
      size="sm"
      className="print:hidden"
      icon={<Printer aria-hidden="true" />}
      onClick={() => window.print()}
    >
      {t("page.print")}
    </Button>
  );
}
