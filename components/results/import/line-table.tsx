import { CircleCheck, CircleHelp, CircleX } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { formatShortDay, formatWall } from "@/lib/platform/time";
import type { Candidate, ImportLine } from "@/lib/results/import/view";
import { CELLS } from "../cells";
import type { Picks } from "./picks";

interface LineTableProps {
  lines: readonly ImportLine[];
  picks: Picks;
  onPick: (line: number, publicationId: string) => void;
}

/** Each line beside the publication that it would be entered for. */
export function LineTable({ lines, picks, onPick }: LineTableProps) {
  const t = useTranslations("results");
  return (
    <section
      aria-label={t("paste.caption")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
      tabIndex={0}
      className="relative max-h-[60dvh] overflow-auto rounded-lg border border-line bg-surface"
    >
      <table className="w-full text-sm">
        <caption className="sr-only">{t("paste.caption")}</caption>
        <thead className="sticky top-0 z-1 bg-rail text-ink-2 text-xs max-sm:sr-only">
          <tr className="[&>th]:px-2.5 [&>th]:py-1.5 [&>th]:text-left [&>th]:font-medium">
            <th scope="col">{t("paste.line")}</th>
            <th scope="col">{t("paste.says")}</th>
            <th scope="col">{t("paste.values")}</th>
            <th scope="col">{t("paste.publication")}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line-2">
          {lines.map((line) => (
            <tr
              key={line.line}
              className="align-top max-sm:grid max-sm:grid-cols-[auto_minmax(0,1fr)] [&>td]:px-2.5 [&>td]:py-2 max-sm:[&>td]:col-start-2 max-sm:[&>td]:py-1"
            >
              <th scope="row" className="px-2.5 py-2 text-left font-normal text-ink-2 tabular-nums">
                {line.line}
              </th>
              <td className="min-w-32 break-words sm:max-w-56">
                <Said line={line} />
              </td>
              <td className="min-w-40">
                <Values line={line} />
              </td>
              <td className="min-w-56">
                <Meant line={line} pick={picks[line.line] ?? ""} onPick={(id) => onPick(line.line, id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Said({ line: { title, channel, day } }: { line: ImportLine }) {
  const locale = useLocale();
  return (
    <>
      {title && <span className="line-clamp-2 font-medium">{title}</span>}
      <span className="block text-ink-2 text-xs">
        {[channel, day && formatShortDay(day, locale)].filter(Boolean).join(" · ") || "—"}
      </span>
    </>
  );
}

function Values({ line: { values } }: { line: ImportLine }) {
  const t = useTranslations("figures");
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const written = CELLS.flatMap((key) =>
    values[key] === undefined ? [] : [`${t(`name.${key}`)} ${number.format(values[key])}`],
  );
  return <span className="tabular-nums">{written.join(" · ")}</span>;
}

function Meant({ line, pick, onPick }: { line: ImportLine; pick: string; onPick: (id: string) => void }) {
  const t = useTranslations("results");
  const locale = useLocale();
  const { candidates, why } = line;
  const nameOf = ({ title, channel, at }: Candidate) =>
    [title || t("table.untitled"), channel, formatWall(at, locale)].join(" · ");
  if (candidates.length === 0)
    return (
      <span className="flex items-start gap-1.5 text-warn">
        <CircleX aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        {why && t(`paste.why.${why}`)}
      </span>
    );
  const meant = candidates.find(({ id }) => id === pick);
  const Mark = meant ? CircleCheck : CircleHelp;
  return (
    <span className="grid gap-0.5">
      <span className="flex items-center gap-1.5">
        <Mark
          aria-hidden="true"
          className={meant ? "size-4 shrink-0 text-ok" : "size-4 shrink-0 text-warn"}
        />
        <Select
          aria-label={t("paste.choose", { line: line.line })}
          value={pick}
          onChange={({ target }) => onPick(target.value)}
        >
          <option value="">{candidates.length > 1 ? t("paste.undecided") : t("paste.leave")}</option>
          {candidates.map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {nameOf(candidate)}
            </option>
          ))}
        </Select>
      </span>
      {meant && meant.over > 0 && (
        <span className="pl-5.5 text-warn text-xs">{t("paste.over", { count: meant.over })}</span>
      )}
    </span>
  );
}
