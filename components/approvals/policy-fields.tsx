"use client";

import { TriangleAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { IconButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type ApprovalPolicy, type ApprovalStep, STEPS_MOST } from "@/lib/approvals/vocabulary";
import { ROLES } from "@/lib/people/vocabulary";
import { givers, needsOneTwice, newStep, type PolicyMember } from "./policy-values";

interface PolicyFieldsProps {
  value: ApprovalPolicy;
  onChange: (value: ApprovalPolicy) => void;
  members: readonly PolicyMember[];
  /** What is wrong, in words, by its path ("steps.0.name"). */
  fault: (path: string) => string | undefined;
}

/** How many steps, what they are called, and who may give each of them. */
export function PolicyFields({ value, onChange, members, fault }: PolicyFieldsProps) {
  const t = useTranslations("approvals");
  const name = useId();
  const { steps } = value;
  const names = [t("policy.default_name.1"), t("policy.default_name.2")];

  const resize = (count: number) =>
    onChange({
      steps: Array.from({ length: count }, (_, index) => steps[index] ?? newStep(names[index] ?? "")),
    });
  const change = (at: number, part: Partial<ApprovalStep>) =>
    onChange({ steps: steps.map((step, index) => (index === at ? { ...step, ...part } : step)) });

  return (
    <div className="grid gap-4 [&>*]:min-w-0">
      <fieldset className="grid gap-1.5">
        <legend className="mb-1.5 font-medium text-sm">{t("policy.steps")}</legend>
        {Array.from({ length: STEPS_MOST + 1 }, (_, count) => (
          <label
            // biome-ignore lint/suspicious/noArrayIndexKey: a count is its place
            key={count}
            className="flex w-fit cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name={name}
              className="size-4 accent-chestnut"
              checked={steps.length === count}
              onChange={() => resize(count)}
            />
            {t(`policy.count.${count as 0}`)}
          </label>
        ))}
      </fieldset>
      {steps.map((step, index) => (
        <StepFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          key={index}
          step={step}
          number={index + 1}
          members={members}
          onChange={(part) => change(index, part)}
          fault={(path) => fault(`steps.${index}.${path}`)}
        />
      ))}
      {needsOneTwice(value, members) && <Warning>{t("policy.alone")}</Warning>}
    </div>
  );
}

function StepFields({
  step,
  number,
  members,
  onChange,
  fault,
}: {
  step: ApprovalStep;
  number: number;
  members: readonly PolicyMember[];
  onChange: (part: Partial<ApprovalStep>) => void;
  fault: (path: string) => string | undefined;
}) {
  const t = useTranslations("approvals");
  const roles = useTranslations("shell");
  const title = t("policy.step_title", { step: number });
  const unnamed = step.roles.length === 0 && step.members.length === 0;
  return (
    <fieldset className="grid min-w-0 gap-3.5 rounded-md border border-line bg-paper p-3.5">
      <legend className="sr-only">{title}</legend>
      <p aria-hidden="true" className="eyebrow">
        {title}
      </p>
      <Field label={t("policy.name")} hint={t("policy.name_hint")} required error={fault("name")}>
        {(control) => (
          <Input
            {...control}
            className="max-w-80"
            maxLength={60}
            autoComplete="off"
            value={step.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <fieldset className="grid gap-1.5">
        <legend className="mb-1.5 font-medium text-sm">{t("policy.roles")}</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-1.5">
          {ROLES.filter((role) => role !== "owner").map((role) => (
            <Checkbox
              key={role}
              label={roles(`role.${role}`)}
              checked={step.roles.includes(role)}
              onChange={({ target }) =>
                onChange({
                  roles: ROLES.filter((one) => (one === role ? target.checked : step.roles.includes(one))),
                })
              }
            />
          ))}
        </div>
        <p className="text-ink-3 text-xs">{t("policy.owners")}</p>
      </fieldset>
      <People step={step} members={members} onChange={onChange} error={fault("members")} />
      <Checkbox
        label={t("policy.outside")}
        hint={t("policy.outside_hint")}
        checked={step.outside}
        onChange={(event) => onChange({ outside: event.target.checked })}
      />
      {!step.outside && givers(step, members).length === 0 && (
        <Warning>{t(unnamed ? "policy.nobody" : "policy.nobody_here")}</Warning>
      )}
    </fieldset>
  );
}

/** Members by name, beside those of the roles. Who left the workspace since is named no more. */
function People({
  step,
  members,
  onChange,
  error,
}: {
  step: ApprovalStep;
  members: readonly PolicyMember[];
  onChange: (part: Partial<ApprovalStep>) => void;
  error: string | undefined;
}) {
  const t = useTranslations("approvals");
  const roles = useTranslations("shell");
  const named = members.filter(({ userId }) => step.members.includes(userId));
  const free = members.filter(({ userId }) => !step.members.includes(userId));
  const set = (ids: string[]) => onChange({ members: ids });
  return (
    <div className="grid gap-2">
      <Field label={t("policy.people")} error={error}>
        {(control) => (
          <Combobox
            {...control}
            className="max-w-80"
            placeholder={t("policy.add_person")}
            choices={free.map(({ userId, name, role }) => ({
              value: userId,
              label: name,
              hint: roles(`role.${role}`),
            }))}
            value={null}
            onChange={(id) => id && set([...named.map(({ userId }) => userId), id])}
          />
        )}
      </Field>
      {named.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {named.map(({ userId, name }) => (
            <li
              key={userId}
              className="flex items-center gap-0.5 rounded-md bg-sunken py-0.5 pr-0.5 pl-2.5 text-sm"
            >
              {name}
              <IconButton
                size="sm"
                label={t("policy.remove_person", { name })}
                onClick={() => set(step.members.filter((id) => id !== userId))}
              >
                <X aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const Warning = ({ children }: { children: ReactNode }) => (
  <p className="flex items-start gap-2 rounded-md bg-warn-soft px-3 py-2 text-sm">
    <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warn" />
    {children}
  </p>
);
