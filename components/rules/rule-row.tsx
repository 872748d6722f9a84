"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { SeverityIcon } from "@/components/ui/severity-icon";
import type { RuleId, Severity } from "@/lib/plan/flag";
import { type LimitSource, RULE_FACTS } from "@/lib/plan/rule-facts";
import { DEFAULT_LIMITS } from "@/lib/plan/vocabulary";
import { formatDay } from "@/lib/platform/time";
import { switchRuleOn } from "@/lib/tuning/actions";
import type { RuleOffView, Tuning } from "@/lib/tuning/view";
import { limitText } from "@/lib/tuning/words";

interface RuleRowProps {
  rule: RuleId;
  why: string;
  tuning: Tuning;
  onAsk: (what: "limits" | "off") => void;
}

/** What a rule says, why, how grave it is, for whom, and from which limit on. */
export function RuleRow({ rule, why, tuning, onAsk }: RuleRowProps) {
  const t = useTranslations("rules");
  const { severities, concerns, limits } = RULE_FACTS[rule];
  const off = tuning.off.find((decision) => decision.rule === rule);
  return (
    <li
      id={rule}
      className="grid scroll-mt-4 gap-x-8 gap-y-2 px-4 py-3.5 target:bg-chestnut-soft md:grid-cols-[minmax(0,1fr)_19rem]"
    >
      <div className="grid content-start gap-1 text-sm text-pretty">
        <h3 className="flex flex-wrap items-center gap-x-2 font-semibold">
          {t(`rule.${rule}.name`)} {off && <Badge>{t("off.badge")}</Badge>}
        </h3>
        <p>{t(`rule.${rule}.says`)}</p>
        <p className="text-ink-2">{why}</p>
        {off && <Decision off={off} tuning={tuning} />}
      </div>
      <div className="grid content-start gap-1.5 text-xs">
        <Severities severities={severities} />
        <p className="text-ink-2">{t("concerns", { whom: t(`whom.${concerns}`) })}</p>
        <PresentLimits rule={rule} tuning={tuning} />
        {tuning.mayTune && (
          <Buttons rule={rule} tunable={limits.length > 0} off={off !== undefined} onAsk={onAsk} />
        )}
      </div>
    </li>
  );
}

function Severities({ severities }: { severities: readonly Severity[] }) {
  const t = useTranslations("rules");
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1">
      {severities.map((severity) => (
        <span key={severity} className="inline-flex items-center gap-1">
          <SeverityIcon severity={severity} hidden className="size-3.5!" />
          {t(`severity.${severity}`)}
        </span>
      ))}
    </p>
  );
}

function Buttons({
  rule,
  tunable,
  off,
  onAsk,
}: { tunable: boolean; off: boolean } & Pick<RuleRowProps, "rule" | "onAsk">) {
  const t = useTranslations("rules");
  const name = t(`rule.${rule}.name`);
  return (
    <div className="-ml-2 flex flex-wrap gap-1 empty:hidden">
      {tunable && (
        <Button
          variant="quiet"
          size="sm"
          onClick={() => onAsk("limits")}
          aria-label={labelled(t("tune.action"), name)}
        >
          {t("tune.action")}
        </Button>
      )}
      {!off && (
        <Button
          variant="quiet"
          size="sm"
          onClick={() => onAsk("off")}
          aria-label={labelled(t("off.action"), name)}
        >
          {t("off.action")}
        </Button>
      )}
    </div>
  );
}

/** Forty buttons of one name: each says of which rule. */
const labelled = (action: string, rule: string) => `${action} · ${rule}`;

const SOURCE_PATHS: Partial<Record<LimitSource, string>> = {
  rhythm: "/settings/channels",
  channel: "/settings/channels",
  event: "/events",
  objective: "/objectives",
  campaign: "/objectives",
  contributor: "/team/people",
  site: "/settings",
};

/** The workspace's, with the default beside where it was changed, or where else they are set. */
function PresentLimits({ rule, tuning }: { rule: RuleId; tuning: Tuning }) {
  const t = useTranslations("rules");
  const locale = useLocale();
  const { limits, source } = RULE_FACTS[rule];
  const path = source && SOURCE_PATHS[source];
  if (limits.length === 0 && !source) return null;
  return (
    <ul className="grid gap-0.5">
      {limits.map((limit) => {
        const value = tuning.limits[limit];
        const byDefault = limitText(limit, DEFAULT_LIMITS[limit], t, locale);
        return (
          <li key={limit}>
            {t.rich("present", {
              name: t(`limit.${limit}`),
              value: value === undefined ? byDefault : limitText(limit, value, t, locale),
              b: (figure) => (
                <strong className="whitespace-nowrap font-semibold tabular-nums">{figure}</strong>
              ),
            })}
            {value !== undefined && <span className="text-ink-2"> {t("changed", { value: byDefault })}</span>}
          </li>
        );
      })}
      {source && (
        <li className="text-ink-2">
          {path ? (
            <Link href={`/w/${tuning.slug}${path}`} className="underline hover:text-ink">
              {t(`source.${source}`)}
            </Link>
          ) : (
            t(`source.${source}`)
          )}
        </li>
      )}
    </ul>
  );
}

/** Why the rule is off: all may read it, a manager takes it back. */
function Decision({ off, tuning }: { off: RuleOffView; tuning: Tuning }) {
  const t = useTranslations("rules");
  const locale = useLocale();
  const tell = useChangeNews(tuning.slug);
  const { run, pending } = useAtOnce();
  const switchOn = () =>
    run(
      () => switchRuleOn({ workspace: tuning.slug, rule: off.rule }),
      ({ change }) => tell(t("off.onDone"), change),
    );
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 mt-1 rounded-md border border-line border-dashed px-3 py-2 text-xs">
      <p className="min-w-0 flex-1 text-pretty">
        <span className="italic">{t("off.line", { reason: off.reason })}</span>{" "}
        <span className="text-ink-2">
          {t(off.by ? "off.by" : "off.byNobody", { by: off.by ?? "", day: formatDay(off.since, locale) })}
        </span>
      </p>
      {tuning.mayTune && (
        <Button
          size="sm"
          pending={pending}
          onClick={switchOn}
          aria-label={labelled(t("off.on"), t(`rule.${off.rule}.name`))}
        >
          {t("off.on")}
        </Button>
      )}
    </div>
  );
}
