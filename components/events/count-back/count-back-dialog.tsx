"use client";

import { CalendarCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useState } from "react";
import { reached } from "@/components/forms/reached";
import { useChangeNews } from "@/components/forms/use-change";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { FormErrors } from "@/components/ui/form-errors";
import { useRefusalText } from "@/components/ui/refusal-text";
import { Skeleton } from "@/components/ui/skeleton";
import type { CalendarChannel } from "@/lib/calendar/view";
import { countBack } from "@/lib/events/actions";
import type { Proposal } from "@/lib/events/count-back/proposal";
import type { Day } from "@/lib/platform/time";
import { type Choice, changed, choicesOf, chosenOf, faultOf } from "./choices";
import { EffectList } from "./effect-list";
import { ProposalParts } from "./proposal-parts";
import { useEffectOfChosen, useProposals } from "./use-counted-back";

export interface CountBackProps {
  slug: string;
  event: { id: string; name: string; start: Day; end: Day };
  channels: CalendarChannel[];
  contributors: { id: string; name: string }[];
  today: Day;
  /** The window that waits makes place for the one that shows: neither knows who had the focus before. */
  returnTo: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** The backward schedule of an event, to be taken as a whole or in parts: one step, one way back. */
export function CountBackDialog(props: CountBackProps) {
  const [answer, again] = useProposals(props.slug, props.event.id);
  if (answer?.ok && answer.data.proposals.length > 0)
    return <Chooser {...props} proposals={answer.data.proposals} />;
  return <Waiting {...props} answer={answer} again={again} />;
}

function Waiting({
  event,
  answer,
  again,
  returnTo,
  onClose,
}: CountBackProps & { answer: ReturnType<typeof useProposals>[0]; again: () => void }) {
  const t = useTranslations("countBack");
  const refusalText = useRefusalText();
  return (
    <Dialog
      open
      size="lg"
      returnTo={returnTo}
      onOpenChange={(open) => !open && onClose()}
      title={t("title", { event: event.name })}
      description={t("lead")}
    >
      {answer === null && (
        <div role="status" className="grid gap-2">
          <span className="sr-only">{t("looking")}</span>
          {["a", "b", "c", "d"].map((key) => (
            <Skeleton key={key} className="h-20" />
          ))}
        </div>
      )}
      {answer?.ok && (
        <EmptyState icon={<CalendarCheck aria-hidden="true" />} title={t("all_there")}>
          {t("all_there_text")}
        </EmptyState>
      )}
      {answer && !answer.ok && (
        <div className="grid justify-items-start gap-3">
          <FormErrors title={refusalText(answer)} />
          <Button onClick={again}>{t("retry")}</Button>
        </div>
      )}
    </Dialog>
  );
}

function Chooser({
  slug,
  event,
  channels,
  contributors,
  today,
  proposals,
  returnTo,
  onClose,
}: CountBackProps & { proposals: Proposal[] }) {
  const t = useTranslations("countBack");
  const refusalText = useRefusalText();
  const tell = useChangeNews(slug);
  const [choices, setChoices] = useState(() => choicesOf(proposals));
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const chosen = chosenOf(choices, today);
  const { effect, stale } = useEffectOfChosen(slug, event.id, chosen);
  const counts = countsOf(chosen);
  const isFaulty = choices.some((choice) => faultOf(choice, today) !== null);

  const change = (key: string, part: Partial<Choice>) =>
    setChoices((now) =>
      now.map((each) => (each.proposal.key === key ? changed(each, part, channels) : each)),
    );

  async function add() {
    setFailure(null);
    setPending(true);
    const answer = await reached(countBack({ workspace: slug, event: event.id, chosen }));
    setPending(false);
    if (!answer.ok) return setFailure(refusalText(answer));
    tell(t("added", counts), answer.data.change);
    onClose();
  }

  return (
    <Dialog
      open
      size="lg"
      returnTo={returnTo}
      onOpenChange={(open) => !open && !pending && onClose()}
      title={t("title", { event: event.name })}
      description={t("lead")}
      footer={
        <>
          <p className="mr-auto text-ink-2 text-sm">{isFaulty ? t("faulty") : t("counts", counts)}</p>
          <Button onClick={onClose} disabled={pending}>
            {t("later")}
          </Button>
          <Button
            variant="primary"
            disabled={chosen.length === 0 || isFaulty}
            pending={pending}
            onClick={add}
          >
            {t("add", { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {failure && <FormErrors title={failure} />}
        {effect && <EffectList effect={effect} stale={stale} />}
        {!effect && <Skeleton className="h-16" />}
        <ProposalParts
          event={event}
          choices={choices}
          channels={channels}
          today={today}
          disabled={pending}
          authors={stale ? new Map() : authorsOf(choices, today, effect?.authors ?? [], contributors)}
          onChange={change}
          onPick={(keys, picked) =>
            setChoices((now) =>
              now.map((each) =>
                keys.has(each.proposal.key) && (!picked || each.day) ? { ...each, picked } : each,
              ),
            )
          }
        />
      </div>
    </Dialog>
  );
}

function countsOf(chosen: readonly { kind: "post" | "task" }[]) {
  const posts = chosen.filter(({ kind }) => kind === "post").length;
  return { posts, tasks: chosen.length - posts };
}

/** By the key of the proposal, the name of who would write it: the server tells them in the order of the chosen posts. */
function authorsOf(
  choices: readonly Choice[],
  today: Day,
  authors: readonly (string | null)[],
  contributors: readonly { id: string; name: string }[],
): Map<string, string> {
  const posts = choices.filter(
    (choice) => choice.picked && choice.proposal.kind === "post" && faultOf(choice, today) === null,
  );
  return new Map(
    posts.flatMap(({ proposal }, index) => {
      const name = contributors.find(({ id }) => id === authors[index])?.name;
      return name ? [[proposal.key, name] as const] : [];
    }),
  );
}
