"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFrame } from "@/components/calendar/store/contexts";
import type { PlanAssignment, PlanMedia } from "@/lib/plan/document";
import type { Format, PostStatus } from "@/lib/plan/vocabulary";
import { formatWall } from "@/lib/platform/time";
import { format as formatFacts } from "@/lib/reference";
import type { CostKind } from "@/lib/resources/vocabulary";
import type { Value } from "../autosave/values";
import { type PostField, readPublicationKey } from "../post-fields";
import { useEditor } from "./editor";

/** Names of fields and values as people read them: for conflicts, notes and history. */
export function useFieldWords() {
  const t = useTranslations("posts");
  const tUi = useTranslations("ui");
  const locale = useLocale();
  const frame = useFrame();
  const { post } = useEditor();
  const nameIn = (list: readonly { id: string; name: string }[], id: Value) =>
    list.find((one) => one.id === id)?.name ?? t("field.empty");

  function label(key: string): string {
    const publication = readPublicationKey(key);
    if (!publication) return t(`field.${key as PostField}`);
    const channelId = post.publications.find(({ id }) => id === publication.id)?.channelId ?? "";
    return t(`field.of.${publication.field}`, { channel: nameIn(frame.channels, channelId) });
  }

  function show(key: string, value: Value): string {
    switch (readPublicationKey(key)?.field ?? key) {
      case "status":
        return tUi(`status.${value as PostStatus}`);
      case "objectiveId":
        return nameIn(frame.objectives, value);
      case "campaignId":
        return nameIn(frame.campaigns, value);
      case "eventId":
        return nameIn(frame.events, value);
      case "audienceId":
        return nameIn(frame.audiences, value);
      case "columnId":
        return nameIn(frame.columns, value);
      case "format":
        return value === null ? t("field.noneOf.format") : formatFacts(value as Format).name[locale];
      case "costKind":
        return value === null ? t("field.noneOf.costKind") : t(`costKind.${value as CostKind}`);
      case "at":
        return value === null ? t("publication.undated") : formatWall(String(value), locale);
      case "promotional":
        return value ? t("field.yes") : t("field.no");
      case "media":
        return (value as unknown as PlanMedia[])
          .map(({ type, alt }) => [t(`media.type.${type}`), alt].filter(Boolean).join(" : "))
          .join("\n");
      case "assignments":
        return (value as unknown as PlanAssignment[]).map(assignment).join("\n");
      case "text":
        return value === null ? t("wording.commonText") : String(value);
      default:
        return value === null || value === "" ? t("field.empty") : String(value);
    }
  }

  function assignment({ contributor, role, minutes, due }: PlanAssignment): string {
    const who = nameIn(frame.contributors, contributor);
    return [who, t(`assignment.role.${role}`), t("assignment.minutesShort", { minutes }), due]
      .filter(Boolean)
      .join(" · ");
  }

  return { label, show };
}
