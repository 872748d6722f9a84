import { useTranslations } from "next-intl";
import type { ObjectivePart, Review } from "@/lib/review/view";
import type { Addresses } from "./addresses";
import { Bar, most } from "./bar";
import { Count, Percent, State } from "./figures";
import { ON_PAPER } from "./paper";
import { RowHead, Sheet } from "./sheet";

type Props = Pick<Review, "objectives" | "withObjective" | "sampleSize"> & { to: Addresses };

export function ObjectivePartSheet({ objectives, withObjective, sampleSize, to }: Props) {
  const t = useTranslations("review");
  const scale = most(...objectives.flatMap(({ share, weight }) => [share, weight]));
  const rows = objectives.map(({ id, name, count, share, weight, state }) => ({
    key: id ?? "none",
    head: (
      <RowHead bar={id && <Bar value={share} most={scale} ticks={[weight]} tone={state ? "warn" : "ok"} />}>
        <span>{id ? name : t("objective.none")}</span>
      </RowHead>
    ),
    cells: [
      <Count
        key="count"
        value={count}
        href={to.calendar({ objective: id ?? "none" })}
        label={name || t("objective.none")}
      />,
      id && <Percent key="share" share={share} />,
      weight === null ? "" : <Percent key="weight" share={weight} />,
      <StateOf key="state" state={state} />,
    ],
    apart: id === null,
  }));
  const small = withObjective < sampleSize;
  return (
    <Sheet
      title={t("objective.title")}
      caption={t("objective.caption")}
      columns={[
        { name: t("objective.name") },
        { name: t("planned"), look: "number" },
        { name: t("share"), look: "number" },
        { name: t("objective.weight"), look: "number" },
        { name: t("objective.state"), hidden: objectives.every(({ state }) => state === null) },
      ]}
      rows={rows}
      onPaper={ON_PAPER.objectives}
      note={small ? t("objective.small", { count: sampleSize }) : t("objective.of", { count: withObjective })}
    />
  );
}

function StateOf({ state }: Pick<ObjectivePart, "state">) {
  const t = useTranslations("review.objective");
  if (state === null) return null;
  if (state === "neglected") return <State tone="bad">{t("neglected")}</State>;
  return <State tone="warn">{t("dominant")}</State>;
}
