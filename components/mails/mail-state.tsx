import { Check, CircleHelp, Clock, Inbox, Send, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { MailState } from "@/lib/mails/vocabulary";

const LOOKS = {
  waiting: { tone: "neutral", icon: Clock },
  handing_over: { tone: "info", icon: Send },
  sent: { tone: "ok", icon: Check },
  kept: { tone: "neutral", icon: Inbox },
  uncertain: { tone: "warn", icon: CircleHelp },
  failed: { tone: "bad", icon: TriangleAlert },
} as const;

export function MailStateBadge({ state }: { state: MailState }) {
  const t = useTranslations("mails");
  const { tone, icon: Icon } = LOOKS[state];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden="true" /> {t(`state.${state}`)}
    </Badge>
  );
}
