"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";

interface PersonChoiceProps {
  slug: string;
  people: { id: string; name: string }[];
  self: string | null;
  chosen: string | null;
}

/** Whoever plans may look over a colleague's shoulder: the same page, about them. */
export function PersonChoice({ slug, people, self, chosen }: PersonChoiceProps) {
  const t = useTranslations("work");
  const router = useRouter();
  const [pending, start] = useTransition();
  const go = (id: string) =>
    start(() => router.push(`/w/${slug}/my-work${id === self ? "" : `?${new URLSearchParams({ of: id })}`}`));
  return (
    <Field label={t("of")} hideLabel className="w-full sm:w-60">
      {(control) => (
        <Select
          {...control}
          aria-busy={pending}
          value={chosen ?? ""}
          onChange={(event) => go(event.target.value)}
        >
          {chosen === null && (
            <option value="" disabled>
              {t("ofNobody")}
            </option>
          )}
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === self ? t("me", { name }) : name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
