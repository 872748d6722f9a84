import type { Translator } from "@/lib/platform/i18n/translator";
import { GRADES, type Provenance, type Source } from "./vocabulary";

export type ProvenanceText = {
  /** One line beside a field: "Proposition de Marronnier, d’après Rival IQ 2023, Metricool 2023 et 2 autres sources". */
  summary: string;
  /** Each source with its title and what its grade means, the best first. Titles are in the language of the source list. */
  details: string[];
};

/** So many sources are named in the summary; the rest are counted. */
const NAMED = 2;

export function describeProvenance(from: Provenance, t: Translator<"reference">): ProvenanceText {
  const sources = [...from.sources].sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
  return { summary: summaryOf(from.ours, sources, t), details: sources.map((source) => detailOf(source, t)) };
}

function summaryOf(ours: boolean, sources: readonly Source[], t: Translator<"reference">): string {
  if (sources.length === 0) return t("provenance.ours");
  const named = sources.slice(0, NAMED).map(nameOf).join(", ");
  const count = sources.length - NAMED;
  const list = count > 0 ? t("provenance.more", { sources: named, count }) : named;
  return ours ? t("provenance.oursAfter", { sources: list }) : t("provenance.after", { sources: list });
}

function detailOf(source: Source, t: Translator<"reference">): string {
  return t("source", { publisher: nameOf(source), title: source.title, grade: t(`grade.${source.grade}`) });
}

function nameOf({ publisher, title, year }: Source): string {
  const name = publisher ?? title;
  return year === null || name.includes(String(year)) ? name : `${name} ${year}`;
}
