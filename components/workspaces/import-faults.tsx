"use client";

import { useTranslations } from "next-intl";
import type { FaultCode } from "@/lib/plan/read";
import type { Refusal } from "@/lib/platform/result";

/** A broken file may hold thousands; whoever mends the first hundred imports again. */
const SHOWN = 100;

/** Each fault of an imported file: where it is, and what the reader of plans says about it. */
export function ImportFaults({ faults }: { faults: NonNullable<Refusal["faults"]> }) {
  const t = useTranslations("settings");
  const words = useTranslations("check");
  return (
    <section className="grid gap-2" aria-label={t("import.faults", { count: faults.length })}>
      <p className="font-medium text-sm">{t("import.faults", { count: faults.length })}</p>
      <div className="max-h-72 overflow-y-auto rounded-md border border-line">
        <table className="w-full text-left text-sm [&_td]:px-3 [&_td]:py-1.5 [&_td]:align-top [&_th]:px-3 [&_th]:py-1.5">
          <thead className="sticky top-0 bg-rail text-ink-2 text-xs">
            <tr>
              <th scope="col" className="font-medium">
                {t("import.where")}
              </th>
              <th scope="col" className="font-medium">
                {t("import.what")}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line-2">
            {faults.slice(0, SHOWN).map(({ path, code, details }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: faults have no identity, and one path may have several
              <tr key={index}>
                <td className="break-all font-mono text-xs">{path || t("import.document")}</td>
                <td>{words(`fault.${code as FaultCode}`, details as never)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {faults.length > SHOWN && (
        <p className="text-ink-2 text-xs">{t("import.more", { count: faults.length - SHOWN })}</p>
      )}
    </section>
  );
}
