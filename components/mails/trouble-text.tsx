import { useTranslations } from "next-intl";
import type { MailTrouble } from "@/lib/mails/view";

/** Why it did not go, in words; a server's own are quoted as they are. */
export function TroubleText({ trouble }: { trouble: MailTrouble }) {
  const t = useTranslations("mails");
  if (trouble.cause === "server") return t("trouble.server", { words: trouble.words });
  return t(`trouble.${trouble.cause}`);
}
