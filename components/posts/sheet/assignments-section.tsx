"use client";

import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFrame } from "@/components/calendar/store/contexts";
import { Button } from "@/components/ui/button";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "@/components/ui/dropdown-menu";
import { proposedDue } from "@/lib/assignments/dates";
import type { PlanAssignment } from "@/lib/plan/document";
import type { AssignmentRole } from "@/lib/plan/vocabulary";
import { type Day, dayOf } from "@/lib/platform/time";
import { type AssignmentFields, publicationKey } from "../post-fields";
import { proposedMinutes } from "../proposals";
import { AssignmentRow } from "./assignment-row";
import { Conflict } from "./conflict";
import { useEditor, useField, useFieldError } from "./editor";
import { Section } from "./section";

/** Who is asked for what on this post, for how long and by when. */
export function AssignmentsSection() {
  const { editable } = useEditor();
  const t = useTranslations("posts");
  const field = useField("assignments");
  const error = useFieldError();
  const propose = useProposal();

  function change(index: number, part: Partial<AssignmentFields>) {
    field.set(field.value.map((one, at) => (at === index ? retuned(one, part) : one)));
  }
  /** Another role takes its own minutes and day, unless somebody set them on purpose. */
  function retuned(one: AssignmentFields, part: Partial<AssignmentFields>): AssignmentFields {
    if (!part.role) return { ...one, ...part };
    const was = propose(one.contributor, one.role);
    const becomes = propose(one.contributor, part.role);
    return {
      ...one,
      minutes: one.minutes === was.minutes ? becomes.minutes : one.minutes,
      due: one.due === was.due ? becomes.due : one.due,
      ...part,
    };
  }

  return (
    <Section
      title={t("field.assignments")}
      aside={
        editable && <AddAssignment onAdd={(one) => field.set([...field.value, one])} propose={propose} />
      }
    >
      {field.value.length === 0 && <p className="text-ink-2 text-sm">{t("assignment.none")}</p>}
      <ul className="grid gap-2">
        {field.value.map((one, index) => (
          <AssignmentRow
            key={one.id}
            assignment={one}
            errorOf={(part) => error("assignments", `${index}.${part}`)}
            onChange={(part) => change(index, part)}
            onRemove={() => field.set(field.value.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
      <Conflict field="assignments" />
    </Section>
  );
}

type Propose = (contributor: string, role: AssignmentRole) => Pick<PlanAssignment, "minutes" | "due">;

function useProposal(): Propose {
  const { post, state } = useEditor();
  const { contributors, today } = useFrame();
  const format = useField("format").value;
  const days = post.publications.flatMap(({ id }): Day[] => {
    const at = state.draft[publicationKey(id, "at")];
    return typeof at === "string" ? [dayOf(at)] : [];
  });
  const first = days.sort()[0] ?? null;
  return (contributor, role) => ({
    minutes: proposedMinutes(role, format, post.publications.length),
    due: proposedDue(role, first, {
      absences: contributors.find(({ id }) => id === contributor)?.absences ?? [],
      today,
    }),
  });
}

/** The first one asked writes; with an author there, the next one reviews. */
function AddAssignment({ onAdd, propose }: { onAdd: (one: AssignmentFields) => void; propose: Propose }) {
  const { contributors } = useFrame();
  const t = useTranslations("posts");
  const assigned = useField("assignments").value;
  const role = assigned.some((one) => one.role === "author") ? "reviewer" : "author";
  if (contributors.length === 0) return <span className="text-ink-3 text-xs">{t("assignment.nobody")}</span>;
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button size="sm" variant="quiet" icon={<UserPlus aria-hidden="true" />}>
          {t("assignment.add")}
        </Button>
      </MenuTrigger>
      <MenuContent align="end">
        {contributors.map(({ id, name }) => (
          <MenuItem
            key={id}
            onSelect={() =>
              onAdd({ id: crypto.randomUUID(), contributor: id, role, ...propose(id, role), done: false })
            }
          >
            {name}
          </MenuItem>
        ))}
      </MenuContent>
    </Menu>
  );
}
