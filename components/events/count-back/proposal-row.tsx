import { ListChecks, Megaphone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { Checkbox } from "@/components/ui/checkbox";
import { classes } from "@/components/ui/classes";
import { DateField, Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { CalendarChannel } from "@/lib/calendar/view";
import { type Day, formatTime } from "@/lib/platform/time";
import { type Choice, faultOf } from "./choices";
import { useOffset, useWhy } from "./use-why";

interface ProposalRowProps {
  choice: Choice;
  channels: CalendarChannel[];
  today: Day;
  /** Who would write the post. */
  author: string | null;
  disabled: boolean;
  onChange: (part: Partial<Choice>) => void;
}

/** One post or task: taken or left, its words, its day, its channel, and why it stands there. */
export function ProposalRow({ choice, channels, today, author, disabled, onChange }: ProposalRowProps) {
  const t = useTranslations("countBack");
  const locale = useLocale();
  const why = useWhy(channels);
  const offset = useOffset();
  const { proposal, picked, title, day, channel } = choice;
  const isPost = proposal.kind === "post";
  const fault = faultOf(choice, today);
  const Icon = isPost ? Megaphone : ListChecks;
  return (
    <li
      className={classes(
        "grid grid-cols-[auto_1fr] items-center gap-x-2 gap-y-1 px-3 py-2 sm:grid-cols-[auto_5rem_1fr_auto]",
        !picked && "bg-paper",
      )}
    >
      <Checkbox
        label={<span className="sr-only">{t("row.take", { title })}</span>}
        checked={picked}
        disabled={disabled}
        onChange={({ target }) => onChange({ picked: target.checked })}
      />
      <span className="inline-flex items-center gap-1 text-ink-2 text-xs tabular-nums">
        <Icon aria-hidden="true" className="size-3.5 shrink-0" />
        <span className="sr-only">{t(`row.${proposal.kind}`)}</span>
        {offset(proposal)}
      </span>
      <Input
        aria-label={t("row.title")}
        aria-invalid={fault === "title" || undefined}
        className={classes(
          "border-transparent! bg-transparent! px-1.5! font-medium hover:border-line-strong! focus-visible:border-chestnut! max-sm:col-span-2 max-sm:-mx-1.5",
          !picked && "text-ink-3!",
        )}
        value={title}
        maxLength={200}
        disabled={disabled}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <DateField
        aria-label={t("row.day", { title })}
        aria-invalid={fault === "day" || fault === "over" || undefined}
        className="sm:w-37! max-sm:col-span-2"
        min={today}
        value={day}
        disabled={disabled}
        onChange={({ target }) => onChange({ day: target.value })}
      />
      {isPost && (
        <span className="col-span-2 inline-flex min-w-0 items-center gap-1.5 sm:col-start-3 sm:pl-1.5">
          <NetworkGlyph network={channels.find(({ id }) => id === channel)?.network ?? "other"} />
          <Select
            aria-label={t("row.channel", { title })}
            aria-invalid={fault === "channel" || undefined}
            className="max-w-60 min-w-28"
            value={channel}
            disabled={disabled}
            onChange={({ target }) => onChange({ channel: target.value })}
          >
            {channel === "" && <option value="">{t("row.no_channel")}</option>}
            {channels.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          {choice.time && (
            <span className="shrink-0 text-ink-3 text-xs tabular-nums">{formatTime(choice.time)}</span>
          )}
        </span>
      )}
      <p className="col-span-2 text-pretty text-ink-3 text-xs sm:col-start-3 sm:pl-1.5">
        {fault ? (
          <span role="alert" className="text-bad">
            {t(`row.fault.${fault}`)}
          </span>
        ) : (
          why(choice, locale)
        )}
        {picked && author && <> {t("row.author", { name: author })}</>}
      </p>
    </li>
  );
}
