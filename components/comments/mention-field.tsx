"use client";

import { useTranslations } from "next-intl";
import * as Popover from "radix-ui/popover";
import { type KeyboardEvent, type RefObject, useId, useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { classes } from "@/components/ui/classes";
import type { ControlProps } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import { type MentionQuery, type Person, queryAt, withName } from "./mentions";

interface MentionFieldProps extends ControlProps {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
  people: readonly Person[];
  onPick: (userId: string) => void;
  onSend: () => void;
  autoFocus?: boolean;
  placeholder?: string;
}

/** A text in which "@" offers people. Arrows walk, Enter takes, Escape lets the list go; Ctrl+Enter sends. */
export function MentionField({ field, text, onText, people, onPick, onSend, ...control }: MentionFieldProps) {
  const t = useTranslations("comments");
  const listId = useId();
  const [query, setQuery] = useState<MentionQuery | null>(null);
  const [active, setActive] = useState(0);

  function look() {
    const box = field.current;
    if (!box) return;
    setQuery(box.selectionStart === box.selectionEnd ? queryAt(box.value, box.selectionStart, people) : null);
    setActive(0);
  }
  function take(person: Person | undefined) {
    if (!query || !person) return;
    const named = withName(text, query, person.name);
    onText(named.text);
    onPick(person.userId);
    setQuery(null);
    requestAnimationFrame(() => field.current?.setSelectionRange(named.caret, named.caret));
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      // Around it, the same keys save the post.
      event.stopPropagation();
      onSend();
      return;
    }
    if (!query) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setActive((active + step + query.found.length) % query.found.length);
    else if (event.key === "Enter" || event.key === "Tab") take(query.found[active]);
    else if (event.key === "Escape") setQuery(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <Popover.Root open={query !== null} onOpenChange={(open) => !open && setQuery(null)}>
      <Popover.Anchor asChild>
        <Textarea
          {...control}
          ref={field}
          rows={2}
          value={text}
          // Not a combobox, which a text of several lines may not be: the list is said by the status below.
          aria-controls={query ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={query ? `${listId}-${active}` : undefined}
          onChange={(event) => {
            onText(event.target.value);
            look();
          }}
          onClick={look}
          onKeyDown={onKeyDown}
          onBlur={() => setQuery(null)}
          className="min-h-16"
        />
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          aria-label={t("mention.list")}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) =>
            field.current?.contains(event.target as Node) && event.preventDefault()
          }
          className="z-60 w-64 max-w-[calc(100vw-1rem)] animate-rise rounded-lg border border-line bg-surface p-1 shadow-float"
        >
          <Offered
            id={listId}
            people={query?.found ?? []}
            active={active}
            onTake={take}
            onActive={setActive}
          />
          <p role="status" className="sr-only">
            {t("mention.found", { count: query?.found.length ?? 0 })}
          </p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Offered({
  id,
  people,
  active,
  onTake,
  onActive,
}: {
  id: string;
  people: readonly Person[];
  active: number;
  onTake: (person: Person) => void;
  onActive: (index: number) => void;
}) {
  const t = useTranslations("comments");
  return (
    <div id={id} role="listbox" aria-label={t("mention.list")}>
      {people.map((person, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys live in the field, which keeps the focus
        <div
          key={person.userId}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // Before the blur that would close the list.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(person)}
          onPointerMove={() => onActive(index)}
          className={classes(
            "flex cursor-default items-center gap-2 rounded-sm px-2 py-1.5 text-sm pointer-coarse:min-h-11",
            index === active && "bg-hover",
          )}
        >
          <Avatar name={person.name} size="xs" hidden />
          <span className="min-w-0 truncate">{person.name}</span>
        </div>
      ))}
    </div>
  );
}
