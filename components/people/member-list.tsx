"use client";

import { useTranslations } from "next-intl";
import { matching } from "@/components/workspaces/matching";
import { Section } from "@/components/workspaces/page";
import { SearchBox } from "@/components/workspaces/search-box";
import { useAddressState } from "@/components/workspaces/use-address-state";
import type { MemberView } from "@/lib/people/queries";
import type { Role } from "@/lib/people/vocabulary";
import { MemberRow } from "./member-row";

/** Who reads the page, and as what. */
export interface Reader {
  userId: string;
  role: Role;
}

interface MemberListProps {
  slug: string;
  members: MemberView[];
  contributors: { id: string; name: string }[];
  reader: Reader;
}

const SEARCHABLE = 9;

export function MemberList({ slug, members, contributors, reader }: MemberListProps) {
  const t = useTranslations("people");
  const [address, change] = useAddressState();
  const query = address.get("q") ?? "";
  const shown = members.filter(({ name, email }) => matching(query, name, email));
  return (
    <Section title={t("member.title", { count: members.length })} lead={t("member.lead")}>
      {members.length >= SEARCHABLE && (
        <SearchBox label={t("member.search")} value={query} onChange={(q) => change({ q })} />
      )}
      {shown.length === 0 && (
        <p className="py-6 text-center text-ink-2 text-sm">{t("member.none_found", { query })}</p>
      )}
      <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface empty:hidden">
        {shown.map((member) => (
          <MemberRow
            key={member.userId}
            slug={slug}
            member={member}
            contributors={contributors}
            reader={reader}
          />
        ))}
      </ul>
    </Section>
  );
}
