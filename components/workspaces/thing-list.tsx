"use client";

import { Pencil, Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { matching } from "./matching";
import { Section } from "./page";
import { SearchBox } from "./search-box";

interface ThingListProps<T> {
  things: readonly T[];
  /** What a search looks through, the name first. */
  wordsOf: (thing: T) => string[];
  mayEdit: boolean;
  words: {
    title: string;
    lead: string;
    new: string;
    empty: string;
    emptyText: string;
    search: string;
    noneFound: (query: string) => string;
    edit: (name: string) => string;
  };
  icon: ReactNode;
  /** Above the list: what has to be said of all of it. */
  note?: ReactNode;
  /** A row without its button; `columns` says how wide its parts are. */
  row: (thing: T) => ReactNode;
  columns: string;
  /** null: a new one. */
  dialog: (thing: T | null, close: () => void) => ReactNode;
}

const SEARCHABLE = 9;

/** Things of a workspace that have a name: searched where there are many, added to and changed by whoever may. */
export function ThingList<T extends { id: string; name: string }>(props: ThingListProps<T>) {
  const { things, wordsOf, mayEdit, words, icon, note, row, columns, dialog } = props;
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const shown = things.filter((thing) => matching(query, ...wordsOf(thing)));
  const add = (
    <Button icon={<Plus aria-hidden="true" />} onClick={() => setOpen("")}>
      {words.new}
    </Button>
  );
  return (
    <Section title={words.title} lead={words.lead} actions={mayEdit && things.length > 0 && add}>
      {things.length === 0 && (
        <EmptyState icon={icon} title={words.empty} action={mayEdit && add}>
          {words.emptyText}
        </EmptyState>
      )}
      {things.length >= SEARCHABLE && <SearchBox label={words.search} value={query} onChange={setQuery} />}
      {things.length > 0 && shown.length === 0 && (
        <p className="py-6 text-center text-ink-2 text-sm">{words.noneFound(query)}</p>
      )}
      {note}
      <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface empty:hidden">
        {shown.map((thing) => (
          <li
            key={thing.id}
            className={`grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-0.5 px-4 py-2.5 text-sm ${columns}`}
          >
            {row(thing)}
            {mayEdit && (
              <IconButton
                label={words.edit(thing.name)}
                size="sm"
                className="-mr-2 justify-self-end max-sm:order-1"
                onClick={() => setOpen(thing.id)}
              >
                <Pencil aria-hidden="true" />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {open !== null && dialog(things.find(({ id }) => id === open) ?? null, () => setOpen(null))}
    </Section>
  );
}
