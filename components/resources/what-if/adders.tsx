"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { readPercent, writePercent } from "@/components/forms/numbers";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { CalendarFrame } from "@/lib/calendar/view";
import { network } from "@/lib/networks";
import { NETWORKS, type Network, type ObjectiveKind } from "@/lib/plan/vocabulary";
import { objectiveKind, objectiveKinds } from "@/lib/reference";
import { droppedIn, type Scenario, type Step, stepsThat } from "@/lib/resources/what-if/scenario";

interface AddersProps {
  frame: CalendarFrame;
  scenario: Scenario;
  onAdd: (step: Step) => void;
}

/** The action takes no more at once. */
const MOST_STEPS = 8;

/** What one can think of: one choice each, and a button that puts it on the list. */
export function Adders(props: AddersProps) {
  // A minimal presence owes nothing already.
  const kept = props.frame.channels.filter(({ presence }) => presence === "active");
  const isFull = props.scenario.length >= MOST_STEPS;
  return (
    <fieldset disabled={isFull} className="grid gap-x-6 gap-y-4 md:grid-cols-2 [&>*]:min-w-0">
      <AddChannel {...props} />
      <Drop {...props} what="drop_channel" list={kept} />
      <AddObjective {...props} />
      <Drop {...props} what="drop_objective" list={props.frame.objectives} />
    </fieldset>
  );
}

function AddChannel({ frame, scenario, onAdd }: AddersProps) {
  const t = useTranslations("resources.what_if");
  const locale = useLocale();
  const [chosen, setChosen] = useState("");
  // Who tries it would answer there; a channel on which nobody does is flagged by itself.
  const [monitor, setMonitor] = useState(frame.contributorId ?? frame.contributors[0]?.id ?? "");
  const present = new Set(frame.channels.map((channel) => channel.network));
  // Networks that are not there yet come first: a second page on the same one is the rarer wish.
  const offered = [...NETWORKS].sort((a, b) => Number(present.has(a)) - Number(present.has(b)));
  const add = () => {
    const taken = [...frame.channels, ...stepsThat(scenario, "add_channel")].map((one) => one.name);
    const name = freeName(network(chosen as Network).name[locale], taken);
    onAdd({ do: "add_channel", network: chosen as Network, name, monitor: monitor || null });
    setChosen("");
  };
  return (
    <Adder ready={chosen !== ""} label={t("try_named.add_channel")} onAdd={add}>
      <Field label={t("field.add_channel")} className="flex-1">
        {(control) => (
          <Select {...control} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{t("choose_network")}</option>
            {offered.map((id) => (
              <option key={id} value={id}>
                {network(id).name[locale]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {frame.contributors.length > 0 && (
        <Field label={t("monitor")} className="flex-1">
          {(control) => (
            <Select {...control} value={monitor} onChange={({ target }) => setMonitor(target.value)}>
              <option value="">{t("nobody")}</option>
              {frame.contributors.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
    </Adder>
  );
}

/** A second page on the same network is told from the first. */
function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number++) free = `${name} ${number}`;
  return free;
}

function AddObjective({ frame, scenario, onAdd }: AddersProps) {
  const t = useTranslations("resources.what_if");
  const locale = useLocale();
  const [kind, setKind] = useState<ObjectiveKind | "">("");
  const [typed, setTyped] = useState<string | null>(null);
  const weight = typed ?? writePercent(proposed(frame, scenario), locale);
  const share = readPercent(weight);
  const left = 1 - stepsThat(scenario, "add_objective").reduce((sum, one) => sum + (one.weight ?? 0), 0);
  const fits = share === null || (share >= 0 && share <= left + 1e-9);
  const add = () => {
    const name = kind === "" || kind === "custom" ? "" : objectiveKind(kind).name[locale];
    onAdd({ do: "add_objective", kind: kind as ObjectiveKind, name, weight: share });
    setKind("");
    setTyped(null);
  };
  return (
    <Adder ready={kind !== "" && fits} label={t("try_named.add_objective")} onAdd={add}>
      <Field label={t("field.add_objective")} className="flex-1">
        {(control) => (
          <Select {...control} value={kind} onChange={({ target }) => setKind(target.value as ObjectiveKind)}>
            <option value="">{t("choose_objective")}</option>
            {objectiveKinds.map((id) => (
              <option key={id} value={id}>
                {objectiveKind(id).name[locale]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("weight")} error={fits ? null : t("too_heavy")} className="w-24">
        {(control) => (
          <span className="flex items-center gap-1.5">
            <Input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              className="tabular-nums"
              value={weight}
              onChange={({ target }) => setTyped(target.value)}
            />
            %
          </span>
        )}
      </Field>
    </Adder>
  );
}

/** As much as each of the others would have, in steps that people think in; none where nobody has a weight. */
function proposed({ objectives }: CalendarFrame, scenario: Scenario): number | null {
  if (objectives.length > 0 && objectives.every(({ weight }) => !weight)) return null;
  const dropped = droppedIn(scenario, "drop_objective");
  const others = objectives.filter(({ id }) => !dropped.has(id)).length;
  const added = stepsThat(scenario, "add_objective").length;
  return Math.floor(20 / (others + added + 1)) / 20;
}

function Drop({
  what,
  list,
  scenario,
  onAdd,
}: AddersProps & { what: "drop_channel" | "drop_objective"; list: readonly { id: string; name: string }[] }) {
  const t = useTranslations("resources.what_if");
  const [chosen, setChosen] = useState("");
  const dropped = droppedIn(scenario, what);
  const offered = list.filter(({ id }) => !dropped.has(id));
  if (offered.length === 0) return null;
  const add = () => {
    onAdd({ do: what, id: chosen });
    setChosen("");
  };
  return (
    <Adder ready={chosen !== ""} label={t(`try_named.${what}`)} onAdd={add}>
      <Field label={t(`field.${what}`)} className="flex-1">
        {(control) => (
          <Select {...control} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{t(what === "drop_channel" ? "choose_channel" : "choose_objective")}</option>
            {offered.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </Adder>
  );
}

function Adder({
  ready,
  label,
  onAdd,
  children,
}: {
  ready: boolean;
  /** Of the button, for those who do not see what it stands beside. */
  label: string;
  onAdd: () => void;
  children: ReactNode;
}) {
  const t = useTranslations("resources.what_if");
  const row = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={row}
      className="flex flex-wrap items-end gap-2 [&>div]:min-w-28 max-sm:[&>div:first-child]:basis-full"
    >
      {children}
      <Button
        disabled={!ready}
        aria-label={label}
        icon={<Plus aria-hidden="true" className="size-4" />}
        onClick={() => {
          onAdd();
          // The button rests until something else is chosen, and a button that rests keeps no focus.
          row.current?.querySelector("select")?.focus();
        }}
      >
        {t("try")}
      </Button>
    </div>
  );
}
