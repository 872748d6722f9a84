"use client";

import { Search } from "lucide-react";
import { classes } from "@/components/ui/classes";
import { Input } from "@/components/ui/input";

/** Narrows a list as one types. */
export function SearchBox({
  label,
  value,
  onChange,
  className,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  className?: string;
}) {
  return (
    <span className={classes("relative inline-flex w-full items-center sm:w-64", className)}>
      <Search aria-hidden="true" className="pointer-events-none absolute left-2.5 size-4 text-ink-3" />
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        className="pl-8.5"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
