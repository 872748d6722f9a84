"use client";

import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

export function SignOutButton({ returnTo }: { returnTo: string }) {
  const t = useTranslations("auth");
  const [pending, setPending] = useState(false);
  async function leave() {
    setPending(true);
    const { signOut } = await import("next-auth/react");
    await signOut({ callbackUrl: returnTo });
  }
  return (
    <Button icon={<LogOut aria-hidden="true" />} pending={pending} onClick={leave}>
      {t("sign_out")}
    </Button>
  );
}
