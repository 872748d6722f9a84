"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { matching } from "@/components/workspaces/matching";
import { Section } from "@/components/workspaces/page";
import { SearchBox } from "@/components/workspaces/search-box";
import { useAddressState } from "@/components/workspaces/use-address-state";
import {
  CADENCE_RULES,
  CONTENT_RULES,
  CONTRIBUTOR_RULES,
  EVENT_RULES,
  MIX_RULES,
  OBJECTIVE_RULES,
  type RuleId,
  WORKFLOW_RULES,
} from "@/lib/plan/flag";
import { RULE_FACTS } from "@/lib/plan/rule-facts";
import type { Tuning } from "@/lib/tuning/view";
import { LimitsDialog } from "./limits-dialog";
import { RuleOffDialog } from "./rule-off-dialog";
import { RuleRow } from "./rule-row";

const FAMILIES = [
  ["cadence", CADENCE_RULES],
  ["event", EVENT_RULES],
  ["objective", OBJECTIVE_RULES],
  ["mix", MIX_RULES],
  ["content", CONTENT_RULES],
  ["contributor", CONTRIBUTOR_RULES],
  ["workflow", WORKFLOW_RULES],
] as const;

type Asked = { what: "limits" | "off"; rule: RuleId };

/** Every rule of the check, by family, narrowed as one types; what one may change opens a window. */
export function RuleList({ tuning, reasons }: { tuning: Tuning; reasons: Record<RuleId, string> }) {
  const t = useTranslations("rules");
  const [address, change] = useAddressState();
  const [asked, setAsked] = useState<Asked | null>(null);
  const query = address.get("q") ?? "";
  const found = useFound(query, reasons);
  const close = () => setAsked(null);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SearchBox label={t("search")} value={query} onChange={(q) => change({ q })} />
        <p role="status" className="text-ink-2 text-sm">
          {t("found", { count: found.size })}
          {tuning.off.length > 0 && ` · ${t("off.count", { count: tuning.off.length })}`}
        </p>
      </div>
      {found.size === 0 && <p className="py-6 text-center text-ink-2 text-sm">{t("none")}</p>}
      {FAMILIES.map(([family, rules]) => (
        <Family key={family} title={t(`family.${family}`)} rules={rules.filter((id) => found.has(id))}>
          {(rule) => (
            <RuleRow
              key={rule}
              rule={rule}
              why={reasons[rule]}
              tuning={tuning}
              onAsk={(what) => setAsked({ what, rule })}
            />
          )}
        </Family>
      ))}
      {asked?.what === "limits" && <LimitsDialog rule={asked.rule} tuning={tuning} onClose={close} />}
      {asked?.what === "off" && <RuleOffDialog rule={asked.rule} slug={tuning.slug} onClose={close} />}
    </>
  );
}

function Family({
  title,
  rules,
  children,
}: {
  title: string;
  rules: readonly RuleId[];
  children: (rule: RuleId) => ReactNode;
}) {
  if (rules.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface">
        {rules.map(children)}
      </ul>
    </Section>
  );
}

/** By what a rule is called, says, advises and measures, whom it is for, and its id. */
function useFound(query: string, reasons: Record<RuleId, string>): ReadonlySet<RuleId> {
  const t = useTranslations("rules");
  const all = FAMILIES.flatMap(([family, rules]) => rules.map((rule: RuleId) => ({ family, rule })));
  const found = all.filter(({ family, rule }) => {
    const { concerns, limits } = RULE_FACTS[rule];
    const words = [
      t(`rule.${rule}.name`),
      t(`rule.${rule}.says`),
      t(`family.${family}`),
      t(`whom.${concerns}`),
    ];
    return matching(query, rule, reasons[rule], ...words, ...limits.map((limit) => t(`limit.${limit}`)));
  });
  return new Set(found.map(({ rule }) => rule));
}
