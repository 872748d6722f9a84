"use client";

import { X } from "lucide-react";
import { IconButton } from "@/components/ui/button";

/** Which card of a list it is, and the way off the list. */
export function CardHead({
  title,
  remove,
  onRemove,
}: {
  title: string;
  /** What the button does, in words; none where there is nothing to take off. */
  remove: string | null;
  onRemove: () => void;
}) {
  return (
    <div className="-mr-2 -mb-2 flex min-h-7 items-center justify-between gap-2">
      <p className="eyebrow">{title}</p>
      {remove && (
        <IconButton label={remove} size="sm" onClick={onRemove}>
          <X aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}
