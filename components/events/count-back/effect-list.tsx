import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { SeverityIcon } from "@/components/ui/severity-icon";
import type { WordedEffect } from "@/lib/events/view";
import type { WordedFlag } from "@/lib/flags/worded";

/** More nobody reads before deciding. */
const MOST = 4;

/** The flags that would go and those that would come; said as well as drawn. */
export function EffectList({ effect, stale = false }: { effect: WordedEffect; stale?: boolean }) {
  const t = useTranslations("countBack");
  const { came, went } = effect;
  return (
    <section
      aria-label={t("effect.title")}
      aria-busy={stale}
      className={classes("grid gap-2 rounded-md bg-sunken px-3 py-2.5 text-sm", stale && "opacity-60")}
    >
      <p role="status" className="font-medium">
        {went.length + came.length === 0
          ? t("effect.none")
          : t("effect.summary", { went: went.length, came: came.length })}
      </p>
      {(went.length > 0 || came.length > 0) && (
        <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
          <Flags flags={went} gone title={t("effect.went")} />
          <Flags flags={came} title={t("effect.came")} />
        </div>
      )}
    </section>
  );
}

function Flags({ flags, title, gone = false }: { flags: WordedFlag[]; title: string; gone?: boolean }) {
  const t = useTranslations("countBack");
  if (flags.length === 0) return null;
  return (
    <div>
      <p className="text-ink-2 text-xs">{title}</p>
      <ul className="grid gap-0.5">
        {flags.slice(0, MOST).map(({ key, severity, title: text }) => (
          <li key={key} className="flex min-w-0 items-start gap-1.5 text-xs">
            {gone ? (
              <CircleCheck aria-hidden="true" className="mt-px size-3.5 shrink-0 text-ok" />
            ) : (
              <SeverityIcon severity={severity} className="mt-px size-3.5!" />
            )}
            <span className={classes("min-w-0", gone && "text-ink-2")}>{text}</span>
          </li>
        ))}
        {flags.length > MOST && (
          <li className="text-ink-3 text-xs">
            <details>
              <summary>{t("effect.more", { count: flags.length - MOST })}</summary>
              <ul className="mt-0.5 grid gap-0.5">
                {flags.slice(MOST).map(({ key, title: text }) => (
                  <li key={key}>{text}</li>
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
    </div>
  );
}
