import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Fault } from "@/lib/results/import/view";

/** Longer, nobody reads it: the first ones say what is wrong with the others. */
const MOST = 100;

/** Every cell that says nothing understandable, by line and column. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const t = useTranslations("results");
  const tFigures = useTranslations("figures");
  return (
    <section
      role="alert"
      className="grid gap-1.5 rounded-md border border-bad/40 bg-bad-soft px-3 py-2.5 text-sm"
    >
      <h2 className="flex items-center gap-2 font-medium">
        <CircleAlert aria-hidden="true" className="size-4 shrink-0 text-bad" />
        {t("paste.faults", { count: faults.length })}
      </h2>
      <ul className="grid max-h-60 list-disc gap-0.5 overflow-y-auto pl-6 text-ink-2">
        {faults.slice(0, MOST).map(({ line, column, head, value, fault }) => (
          <li key={`${line} ${column}`} className="break-words">
            {column === null
              ? t("paste.fault_of_line", { line, why: tFigures(`fault.${fault}`) })
              : t("paste.fault", { line, column, head: head ?? "—", value, why: tFigures(`fault.${fault}`) })}
          </li>
        ))}
        {faults.length > MOST && <li>…</li>}
      </ul>
    </section>
  );
}
