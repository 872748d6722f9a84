"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { classes } from "@/components/ui/classes";
import type { KindAdvice } from "./goal-rows";
import { GoalSlot } from "./goal-slot";
import type { Goals } from "./use-goals";

/** One of the nine kinds: ticked, it opens what the objective says. There may be several of it. */
export function KindCard({ goals, advice }: { goals: Goals; advice: KindAdvice }) {
  const rows = goals.form.values.rows.filter(({ kind }) => kind === advice.kind);
  const ticked = rows.some(({ on }) => on);
  return (
    <fieldset
      aria-label={advice.name}
      className={classes(
        "min-w-0 rounded-lg border bg-surface transition-colors",
        ticked ? "border-chestnut/55 shadow-card" : "border-line hover:border-line-strong/70",
      )}
    >
      <Checkbox
        className="flex! w-full px-4 py-3 pointer-coarse:items-start!"
        checked={ticked}
        onChange={(event) => goals.tick(advice, event.target.checked)}
        label={<span className="font-semibold">{advice.name}</span>}
        hint={<span className="text-ink-2 text-sm">{advice.description}</span>}
      />
      {rows.map((row, at) => (
        <GoalSlot
          key={row.key}
          goals={goals}
          row={row}
          kpis={advice.kpis}
          number={rows.length === 1 ? undefined : at + 1}
        />
      ))}
    </fieldset>
  );
}
