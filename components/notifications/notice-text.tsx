import {
  AtSign,
  BellRing,
  CalendarClock,
  CircleCheck,
  type LucideIcon,
  MessageSquare,
  MessageSquareReply,
  Stamp,
  TriangleAlert,
  Undo2,
  UserPlus,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { NoticeView } from "@/lib/notifications/view";
import type { NoticeKind } from "@/lib/notifications/vocabulary";

const LOOKS: Record<NoticeKind, { icon: LucideIcon; tone: string }> = {
  asked: { icon: UserPlus, tone: "text-chestnut" },
  answered: { icon: MessageSquareReply, tone: "text-info" },
  mentioned: { icon: AtSign, tone: "text-info" },
  commented: { icon: MessageSquare, tone: "text-info" },
  to_approve: { icon: Stamp, tone: "text-chestnut" },
  returned: { icon: Undo2, tone: "text-warn" },
  approved: { icon: CircleCheck, tone: "text-ok" },
  due_tomorrow: { icon: CalendarClock, tone: "text-chestnut" },
  overdue: { icon: BellRing, tone: "text-bad" },
  flag: { icon: TriangleAlert, tone: "text-warn" },
};

/** What is told, when, and whether it was read: by a dot, and in words. */
export function NoticeText({ notice }: { notice: NoticeView }) {
  const t = useTranslations("notifications");
  const { icon: Icon, tone } = LOOKS[notice.kind];
  return (
    <>
      <Icon
        aria-hidden="true"
        className={classes("mt-0.5 size-4 shrink-0", notice.severity === "error" ? "text-bad" : tone)}
      />
      <span className="min-w-0 flex-1">
        <span className={classes("block text-pretty text-sm", !notice.read && "font-semibold")}>
          {notice.sentence}
        </span>
        {notice.quote && <span className="mt-0.5 line-clamp-2 block text-ink-2 text-sm">{notice.quote}</span>}
        <span className="mt-0.5 block text-ink-2 text-xs">{notice.when}</span>
      </span>
      {!notice.read && (
        <span className="mt-1.5 size-2 shrink-0 rounded-full bg-chestnut">
          <span className="sr-only">{t("unread")}</span>
        </span>
      )}
    </>
  );
}
