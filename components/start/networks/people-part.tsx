"use client";

import { UserRoundPlus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Group } from "@/components/forms/group";
import { NumberRow, TextRow } from "@/components/forms/rows";
import { Button, IconButton } from "@/components/ui/button";
import { ROWS_MOST } from "@/lib/start/vocabulary";
import { LeavingNote } from "../leaving-note";
import { isGuessed, type PersonRow } from "./network-values";
import type { NetworksForm } from "./use-networks";

/** With what one does it: people with their hours, and money. */
export function PeoplePart({ networks }: { networks: NetworksForm }) {
  const t = useTranslations("startNetworks");
  const { form, view } = networks;
  const { people } = form.values;
  const [latest, setLatest] = useState<string | null>(null);
  const add = (self: boolean) => setLatest(networks.addPerson(self));
  return (
    <Group title={t("people.title")} lead={t("people.lead")}>
      <ul className="grid gap-3">
        {people.map((row, at) => (
          <Person key={row.key} networks={networks} row={row} number={at + 1} isLatest={row.key === latest} />
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        {!people.some(({ self }) => self) && (
          <Button size="sm" icon={<UserRoundPlus aria-hidden="true" />} onClick={() => add(true)}>
            {t("people.add_self", { name: view.ownName })}
          </Button>
        )}
        {people.length < ROWS_MOST && (
          <Button size="sm" icon={<UserRoundPlus aria-hidden="true" />} onClick={() => add(false)}>
            {t("people.add")}
          </Button>
        )}
      </div>
      <NumberRow
        form={form}
        name="money"
        path="money.perMonth"
        label={t("money.label")}
        unit={t("money.unit")}
        hint={t("money.hint")}
      />
    </Group>
  );
}

interface PersonProps {
  networks: NetworksForm;
  row: PersonRow;
  number: number;
  isLatest: boolean;
}

function Person({ networks, row, number, isLatest }: PersonProps) {
  const t = useTranslations("startNetworks");
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isLatest) item.current?.querySelector("input")?.focus();
  }, [isLatest]);
  const form = networks.people.fieldsOf(row);
  const called = row.name.trim() || t("people.number", { number });
  const account = networks.view.people.find(({ id }) => id === row.id)?.account ?? null;
  if (!row.on)
    return (
      <li>
        <LeavingNote
          text={t("people.leaving", { name: called })}
          keep={t("keep")}
          onKeep={() => networks.people.keep(row, true)}
        />
      </li>
    );
  return (
    <li ref={item} aria-label={called} className="flex items-start gap-3 sm:max-w-2xl">
      <TextRow
        form={form}
        name="name"
        label={t("people.name")}
        aside={row.self ? t("people.you") : undefined}
        className="flex-1"
        autoComplete="off"
        required
      />
      <NumberRow
        form={form}
        name="hours"
        path="minutesPerWeek"
        label={t("people.hours")}
        hint={isGuessed(row) ? t("people.guess") : undefined}
        className="w-32"
      />
      <span className="grid w-8 shrink-0 pt-5">
        {account === null && !(row.self && number === 1 && row.id === null) && (
          <IconButton
            label={t("people.remove", { name: called })}
            size="sm"
            onClick={() => networks.people.keep(row, false)}
          >
            <X aria-hidden="true" />
          </IconButton>
        )}
      </span>
    </li>
  );
}
