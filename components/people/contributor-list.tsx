"use client";

import { Plus, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { matching } from "@/components/workspaces/matching";
import { Section } from "@/components/workspaces/page";
import { SearchBox } from "@/components/workspaces/search-box";
import { useAddressState } from "@/components/workspaces/use-address-state";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { ComingWork } from "./coming-work";
import { ContributorCard } from "./contributor-card";
import { ContributorDialog } from "./contributor-dialog";
import { HandOverDialog } from "./hand-over-dialog";
import { InvitationDialog } from "./invitation-dialog";
import type { Reader } from "./member-list";

export type ContributorView = CalendarFrame["contributors"][number];

interface ContributorListProps {
  frame: CalendarFrame;
  work: Record<string, ComingWork>;
  /** Ids of contributors who have an account here, and of those who were invited to. */
  accounts: { linked: readonly string[]; invited: readonly string[] };
  reader: Reader;
}

const SEARCHABLE = 9;

export function ContributorList({ frame, work, accounts, reader }: ContributorListProps) {
  const { contributors, contributorId: self, today } = frame;
  const { slug } = frame.workspace;
  const { configure: mayConfigure, contribute: mayContribute, plan: mayPlan } = frame.abilities;
  const t = useTranslations("people");
  const [address, change] = useAddressState();
  const [open, setOpen] = useState<ContributorView | "new" | null>(null);
  const [invited, setInvited] = useState<ContributorView | null>(null);
  const [handing, setHanding] = useState<ContributorView | null>(null);
  const accountOf = (id: string) =>
    accounts.linked.includes(id) ? "linked" : accounts.invited.includes(id) ? "invited" : "none";
  const query = address.get("q") ?? "";
  const shown = contributors.filter(({ name }) => matching(query, name));
  const add = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen("new")}>
      {t("contributor.new")}
    </Button>
  );
  return (
    <Section
      title={t("contributor.title")}
      lead={t("contributor.lead")}
      actions={mayConfigure && contributors.length > 0 && add}
    >
      {contributors.length >= SEARCHABLE && (
        <SearchBox label={t("contributor.search")} value={query} onChange={(q) => change({ q })} />
      )}
      {contributors.length === 0 && (
        <EmptyState
          icon={<Users aria-hidden="true" />}
          title={t("contributor.empty")}
          action={mayConfigure && add}
        >
          {t("contributor.empty_text")}
        </EmptyState>
      )}
      {contributors.length > 0 && shown.length === 0 && (
        <p className="py-6 text-center text-ink-2 text-sm">{t("contributor.none_found", { query })}</p>
      )}
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {shown.map((contributor) => (
          <ContributorCard
            key={contributor.id}
            slug={slug}
            contributor={contributor}
            work={work[contributor.id]}
            isSelf={contributor.id === self}
            today={today}
            account={accountOf(contributor.id)}
            onInvite={
              mayConfigure && accountOf(contributor.id) === "none" ? () => setInvited(contributor) : undefined
            }
            onHandOver={mayPlan && contributors.length > 1 ? () => setHanding(contributor) : undefined}
            onEdit={
              mayConfigure || (mayContribute && contributor.id === self)
                ? () => setOpen(contributor)
                : undefined
            }
          />
        ))}
      </ul>
      {open && (
        <ContributorDialog
          slug={slug}
          mayConfigure={mayConfigure}
          contributor={open === "new" ? null : (contributors.find(({ id }) => id === open.id) ?? open)}
          onClose={() => setOpen(null)}
        />
      )}
      {invited && (
        <InvitationDialog
          slug={slug}
          contributors={contributors}
          reader={reader}
          invited={invited}
          onClose={() => setInvited(null)}
        />
      )}
      {handing && <HandOverDialog frame={frame} contributor={handing} onClose={() => setHanding(null)} />}
    </Section>
  );
}
