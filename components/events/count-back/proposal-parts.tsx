import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { CalendarChannel } from "@/lib/calendar/view";
import type { Day } from "@/lib/platform/time";
import { type Choice, type Part, partOf } from "./choices";
import { ProposalRow } from "./proposal-row";

interface ProposalPartsProps {
  event: { start: Day; end: Day };
  choices: readonly Choice[];
  channels: CalendarChannel[];
  today: Day;
  disabled: boolean;
  /** By the key of the proposal. */
  authors: ReadonlyMap<string, string>;
  onChange: (key: string, part: Partial<Choice>) => void;
  onPick: (keys: ReadonlySet<string>, picked: boolean) => void;
}

const PARTS: readonly Part[] = ["before", "during", "after"];

/** Before the event, while it lasts, and after it; each part can be taken or left as a whole. */
export function ProposalParts({ event, choices, authors, onChange, onPick, ...row }: ProposalPartsProps) {
  const t = useTranslations("countBack");
  return PARTS.map((part) => {
    const its = choices.filter((choice) => partOf(choice, event) === part);
    if (its.length === 0) return null;
    const keys = new Set(its.map(({ proposal }) => proposal.key));
    const all = its.every(({ picked, day }) => picked || !day);
    return (
      <section key={part} aria-labelledby={`part-${part}`} className="grid gap-1.5">
        <header className="flex items-center justify-between gap-2">
          <h3 id={`part-${part}`} className="eyebrow">
            {t(`part.${part}`)}
          </h3>
          <Button size="sm" variant="quiet" disabled={row.disabled} onClick={() => onPick(keys, !all)}>
            {all ? t("part.none") : t("part.all")}
            <span className="sr-only">{t(`part.${part}`)}</span>
          </Button>
        </header>
        <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface">
          {its.map((choice) => (
            <ProposalRow
              key={choice.proposal.key}
              {...row}
              choice={choice}
              author={authors.get(choice.proposal.key) ?? null}
              onChange={(change) => onChange(choice.proposal.key, change)}
            />
          ))}
        </ul>
      </section>
    );
  });
}
