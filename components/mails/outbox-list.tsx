"use client";

import { MailOpen, SearchX } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Pager } from "@/components/posts/list/pager";
import { useListAddress, useSearchWords } from "@/components/posts/list/use-list-address";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SearchBox } from "@/components/workspaces/search-box";
import type { ListedMail } from "@/lib/mails/view";
import { MAIL_STATES, type MailState } from "@/lib/mails/vocabulary";
import type { Page } from "@/lib/posts/listing/view";
import { MailStateBadge } from "./mail-state";
import { TroubleText } from "./trouble-text";

export interface OutboxFilter {
  words: string;
  state: MailState | null;
}

/** Every mail of the workspace; a row opens it. */
export function OutboxList({
  slug,
  page,
  filter,
}: {
  slug: string;
  page: Page<ListedMail>;
  filter: OutboxFilter;
}) {
  const t = useTranslations("mails");
  const { change, pending } = useListAddress();
  return (
    <div className="grid gap-4">
      <Filters filter={filter} onChange={change} />
      <p role="status" className="text-ink-2 text-sm">
        {t("outbox.count", { count: page.count })}
      </p>
      {page.rows.length === 0 ? (
        <Nothing slug={slug} narrowed={filter.words !== "" || filter.state !== null} />
      ) : (
        <ul
          aria-busy={pending}
          className="divide-y divide-line-2 rounded-lg border border-line bg-surface aria-busy:opacity-60"
        >
          {page.rows.map((mail) => (
            <Row key={mail.id} mail={mail} href={`/w/${slug}/settings/outbox/${mail.id}`} />
          ))}
        </ul>
      )}
      <Pager
        page={page.page}
        pages={page.pages}
        onPage={(to) => change({ page: to > 1 ? String(to) : "" })}
      />
    </div>
  );
}

function Row({ mail, href }: { mail: ListedMail; href: string }) {
  return (
    <li className="relative grid gap-1 px-4 py-2.5 hover:bg-hover/60">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          href={href}
          prefetch={false}
          className="min-w-0 flex-1 font-medium text-base text-ink no-underline after:absolute after:inset-0 max-sm:basis-full"
        >
          {mail.subject}
        </Link>
        <MailStateBadge state={mail.state} />
        <span className="text-ink-2 text-xs tabular-nums">{mail.since}</span>
      </div>
      <p className="truncate text-ink-2 text-sm">{mail.address}</p>
      {mail.trouble && mail.state !== "sent" && (
        <p className="line-clamp-2 text-sm text-warn">
          <TroubleText trouble={mail.trouble} />
        </p>
      )}
    </li>
  );
}

function Filters({
  filter,
  onChange,
}: {
  filter: OutboxFilter;
  onChange: (part: Record<string, string>) => void;
}) {
  const t = useTranslations("mails");
  const [words, setWords] = useSearchWords(filter.words, (q) => onChange({ q }));
  return (
    <search className="flex flex-wrap items-end gap-2.5">
      <SearchBox label={t("outbox.search")} value={words} onChange={setWords} className="sm:w-80" />
      <Field label={t("outbox.state_label")} hideLabel className="w-full sm:w-44">
        {(control) => (
          <Select
            {...control}
            value={filter.state ?? ""}
            onChange={(event) => onChange({ state: event.target.value })}
          >
            <option value="">{t("outbox.any_state")}</option>
            {MAIL_STATES.map((state) => (
              <option key={state} value={state}>
                {t(`state.${state}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </search>
  );
}

function Nothing({ slug, narrowed }: { slug: string; narrowed: boolean }) {
  const t = useTranslations("mails");
  if (!narrowed) {
    return (
      <EmptyState icon={<MailOpen aria-hidden="true" />} title={t("outbox.none")}>
        {t("outbox.none_text")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<SearchX aria-hidden="true" />}
      title={t("outbox.none_found")}
      action={<ButtonLink href={`/w/${slug}/settings/outbox`}>{t("outbox.clear")}</ButtonLink>}
    >
      {t("outbox.none_found_text")}
    </EmptyState>
  );
}
