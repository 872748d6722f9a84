"use client";

import type { ComponentProps, ReactNode } from "react";
import { type ControlProps, Field } from "@/components/ui/field";
import { DateField, Input, Textarea } from "@/components/ui/input";
import { useFieldFault } from "@/components/ui/refusal-text";
import { Select } from "@/components/ui/select";
import type { ActionForm } from "./use-action-form";

/** Names of the values of one type. */
type KeyOf<V, T> = { [K in keyof V]: V[K] extends T ? K : never }[keyof V] & string;

/** What a row needs of its form; a list of things has one of these for each of them. */
export type FormFields<V> = Pick<ActionForm<V>, "values" | "set" | "fault">;

export interface RowProps<V> {
  form: FormFields<V>;
  name: KeyOf<V, string>;
  /** Where the action has it, when that is not its name here: "cadence.max". */
  path?: string;
  label: ReactNode;
  hint?: ReactNode;
  aside?: ReactNode;
  required?: boolean;
  hideLabel?: boolean;
  className?: string;
}

export function TextRow<V>({
  form,
  name,
  path,
  label,
  hint,
  aside,
  required,
  hideLabel,
  className,
  ...input
}: RowProps<V> & Omit<ComponentProps<"input">, "name" | "form" | "className">) {
  return (
    <Row {...{ form, name, path, label, hint, aside, required, hideLabel, className }}>
      {(control, value, change) => (
        <Input {...input} {...control} value={value} onChange={(event) => change(event.target.value)} />
      )}
    </Row>
  );
}

/** A number as text: decimal commas, and no wheel that changes it by accident. `unit` stands behind it. */
export function NumberRow<V>({ unit, ...props }: RowProps<V> & { unit?: string; placeholder?: string }) {
  const { placeholder, ...row } = props;
  return (
    <Row {...row}>
      {(control, value, change) => (
        <span className="flex items-center gap-2">
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            placeholder={placeholder}
            className="max-w-28 tabular-nums"
            value={value}
            onChange={(event) => change(event.target.value)}
          />
          {unit && <span className="text-ink-2 text-sm">{unit}</span>}
        </span>
      )}
    </Row>
  );
}

export function TextareaRow<V>({ rows, ...props }: RowProps<V> & { rows?: number }) {
  return (
    <Row {...props}>
      {(control, value, change) => (
        <Textarea {...control} rows={rows} value={value} onChange={(event) => change(event.target.value)} />
      )}
    </Row>
  );
}

export function DayRow<V>({ min, ...props }: RowProps<V> & { min?: string }) {
  return (
    <Row {...props}>
      {(control, value, change) => (
        <DateField {...control} min={min} value={value} onChange={(event) => change(event.target.value)} />
      )}
    </Row>
  );
}

/** Options as children; `onPick` where a choice brings more with it. */
export function SelectRow<V>({
  onPick,
  children,
  ...props
}: RowProps<V> & { onPick?: (value: string) => void; children: ReactNode }) {
  return (
    <Row {...props}>
      {(control, value, change) => (
        <Select {...control} value={value} onChange={(event) => (onPick ?? change)(event.target.value)}>
          {children}
        </Select>
      )}
    </Row>
  );
}

/** Label, hint and fault around one control that holds a text of the form. */
export function Row<V>({
  form,
  name,
  path = name,
  children,
  ...field
}: RowProps<V> & {
  children: (control: ControlProps, value: string, change: (value: string) => void) => ReactNode;
}) {
  const fault = useFaultText(form);
  return (
    <Field {...field} error={fault(path, name)}>
      {(control) =>
        children(control, form.values[name] as string, (value) => form.set(name, value as V[typeof name]))
      }
    </Field>
  );
}

/** What is wrong with a field, in words; undefined where nothing is. */
export function useFaultText<V>(form: FormFields<V>): (path: string, name?: string) => string | undefined {
  const words = useFieldFault();
  return (path, name) => words(form.fault(path, name)) ?? undefined;
}
