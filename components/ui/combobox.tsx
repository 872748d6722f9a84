"use client";

import { Check, ChevronDown, X } from "lucide-react";
import { useTranslations } from "next-intl";
import * as Popover from "radix-ui/popover";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { classes } from "./classes";
import { type Choice, matching } from "./combobox-search";
import type { ControlProps } from "./field";
import { CONTROL } from "./input";

export type { Choice } from "./combobox-search";

export interface ComboboxProps extends Partial<ControlProps> {
  choices: readonly Choice[];
  /** null: none chosen. */
  value: string | null;
  onChange: (value: string | null) => void;
  placeholder?: string;
  disabled?: boolean;
  className?: string;
  "aria-label"?: string;
}

/** A list to type into: for choices by the hundred. Arrows walk, Enter takes, Escape gives back what was there. */
export function Combobox({
  choices,
  value,
  onChange,
  placeholder,
  disabled,
  className,
  ...control
}: ComboboxProps) {
  const t = useTranslations("ui");
  const listId = useId();
  const chosen = choices.find((choice) => choice.value === value);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = useMemo(() => matching(choices, typed ?? ""), [choices, typed]);
  const input = useRef<HTMLInputElement>(null);

  function show() {
    if (open || disabled) return;
    setActive(
      Math.max(
        0,
        choices.findIndex((choice) => choice.value === value),
      ),
    );
    setOpen(true);
  }
  function close() {
    setOpen(false);
    setTyped(null);
  }
  function take(choice: Choice | undefined) {
    if (choice) onChange(choice.value);
    close();
  }
  function clear() {
    onChange(null);
    close();
    input.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      if (open) setActive(Math.min(found.length - 1, Math.max(0, step(active, found.length))));
      else show();
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      take(found[active]);
    } else if (event.key === "Escape" && open) {
      // Only the list closes, not the sheet around it.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }

  return (
    <Popover.Root open={open} onOpenChange={(next) => (next ? show() : close())}>
      <Popover.Anchor asChild>
        <span className={classes("relative flex items-center", className)}>
          <input
            ref={input}
            {...control}
            role="combobox"
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && found[active] ? `${listId}-${active}` : undefined}
            autoComplete="off"
            disabled={disabled}
            placeholder={placeholder}
            value={typed ?? chosen?.label ?? ""}
            onChange={(event) => {
              setTyped(event.target.value);
              setActive(0);
              setOpen(true);
            }}
            // What is typed replaces what was chosen.
            onClick={(event) => {
              show();
              if (typed === null) event.currentTarget.select();
            }}
            onFocus={(event) => event.currentTarget.select()}
            onKeyDown={onKeyDown}
            onBlur={close}
            className={classes(CONTROL, "h-8.5 truncate pr-14 pointer-coarse:h-11")}
          />
          {chosen && !disabled && (
            <button type="button" aria-label={t("combobox.clear")} onClick={clear} className={SIDE_BUTTON}>
              <X aria-hidden="true" className="size-3.5" />
            </button>
          )}
          <ChevronDown
            aria-hidden="true"
            className="pointer-events-none absolute right-2.5 size-4 text-ink-3"
          />
        </span>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) =>
            input.current?.contains(event.target as Node) && event.preventDefault()
          }
          className="z-60 w-(--radix-popover-trigger-width) min-w-56 animate-rise rounded-lg border border-line bg-surface p-1 shadow-float"
        >
          <Options id={listId} choices={found} active={active} value={value} onTake={take} />
          <p role="status" className={found.length > 0 ? "sr-only" : "px-2 py-1.5 text-ink-2 text-sm"}>
            {found.length > 0
              ? t("combobox.count", { count: found.length })
              : t("combobox.none", { query: typed ?? "" })}
          </p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

const SIDE_BUTTON =
  "absolute right-8 grid size-6 place-items-center rounded-sm text-ink-3 hover:bg-hover hover:text-ink";

const STEPS: Record<string, (active: number, count: number) => number> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  PageDown: (active) => active + 8,
  PageUp: (active) => active - 8,
};

function Options({
  id,
  choices,
  active,
  value,
  onTake,
}: {
  id: string;
  choices: Choice[];
  active: number;
  value: string | null;
  onTake: (choice: Choice) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div ref={list} id={id} role="listbox" className="max-h-64 overflow-y-auto overscroll-contain">
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys live in the input, which keeps the focus
        <div
          key={choice.value}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={choice.value === value}
          // Before the blur that would close the list.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(choice)}
          className={classes(
            "flex cursor-default items-center gap-2 rounded-sm px-2 py-1.5 text-sm pointer-coarse:min-h-11",
            index === active ? "bg-hover" : "hover:bg-hover/60",
          )}
        >
          <span className="min-w-0 flex-1 truncate">{choice.label}</span>
          {choice.hint && <span className="shrink-0 text-ink-2 text-xs">{choice.hint}</span>}
          {choice.value === value && <Check aria-hidden="true" className="size-4 shrink-0 text-chestnut" />}
        </div>
      ))}
    </div>
  );
}
