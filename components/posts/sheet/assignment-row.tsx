"use client";

import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useFrame } from "@/components/calendar/store/contexts";
import { readNumber, writeNumber } from "@/components/forms/numbers";
import { Avatar } from "@/components/ui/avatar";
import { IconButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { DateField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { ASSIGNMENT_ROLES, type AssignmentRole } from "@/lib/plan/vocabulary";
import { isDay } from "@/lib/platform/time";
import type { AssignmentFields } from "../post-fields";
import { AssignmentAnswer } from "./assignment-answer";
import { useEditor } from "./editor";
import { TypedInput } from "./typed-input";

export function AssignmentRow({
  assignment,
  errorOf,
  onChange,
  onRemove,
}: {
  assignment: AssignmentFields;
  errorOf: (part: keyof AssignmentFields) => string | null;
  onChange: (part: Partial<AssignmentFields>) => void;
  onRemove: () => void;
}) {
  const { editable } = useEditor();
  const { contributors } = useFrame();
  const t = useTranslations("posts");
  const locale = useLocale();
  const name = contributors.find(({ id }) => id === assignment.contributor)?.name ?? assignment.contributor;
  return (
    <li>
      <fieldset disabled={!editable} className="grid min-w-0 gap-2 rounded-md border border-line px-3 py-2.5">
        <legend className="sr-only">{name}</legend>
        <div className="flex items-center gap-2">
          <Avatar name={name} hidden />
          <span className="min-w-0 flex-1 truncate font-medium text-sm">{name}</span>
          <Checkbox
            label={t("assignment.done")}
            checked={assignment.done}
            onChange={(event) => onChange({ done: event.target.checked })}
          />
          {editable && (
            <IconButton size="sm" label={t("assignment.remove", { name })} onClick={onRemove}>
              <X aria-hidden="true" />
            </IconButton>
          )}
        </div>
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-[1fr_6.5rem_9.5rem]">
          <Field label={t("assignment.asked")} error={errorOf("role")} className="col-span-2 sm:col-span-1">
            {(control) => (
              <Select
                {...control}
                value={assignment.role}
                onChange={(event) => onChange({ role: event.target.value as AssignmentRole })}
              >
                {ASSIGNMENT_ROLES.map((role) => (
                  <option key={role} value={role}>
                    {t(`assignment.role.${role}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={t("assignment.minutes")} error={errorOf("minutes")}>
            {(control) => (
              <TypedInput
                {...control}
                inputMode="numeric"
                className="tabular-nums"
                text={writeNumber(assignment.minutes, locale)}
                onText={(typed) => onChange({ minutes: readNumber(typed) ?? 0 })}
              />
            )}
          </Field>
          <Due assignment={assignment} error={errorOf("due")} onChange={onChange} />
        </div>
        <AssignmentAnswer assignment={assignment} />
      </fieldset>
    </li>
  );
}

function Due({
  assignment,
  error,
  onChange,
}: {
  assignment: AssignmentFields;
  error: string | null;
  onChange: (part: Partial<AssignmentFields>) => void;
}) {
  const t = useTranslations("posts");
  return (
    <Field label={t("assignment.due")} error={error}>
      {(control) => (
        <TypedInput
          {...control}
          as={DateField}
          text={assignment.due ?? ""}
          onText={(typed) => {
            if (typed === "") onChange({ due: null });
            // A year that is still being typed is "0002": not meant yet.
            else if (isDay(typed) && typed >= "2000") onChange({ due: typed });
          }}
        />
      )}
    </Field>
  );
}
