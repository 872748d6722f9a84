"use client";

import { CircleAlert } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";

export interface FormError {
  /** Id of the control at fault, to jump to it; none for what concerns the whole form. */
  field?: string;
  text: ReactNode;
}

/** Above a form that was refused. Takes the focus when it appears, so that nobody misses why nothing happened. */
export function FormErrors({ title, errors = [] }: { title: ReactNode; errors?: FormError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="flex gap-2.5 rounded-md border border-bad/40 bg-bad-soft px-3 py-2.5 text-sm outline-none"
    >
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-bad" />
      <div className="grid gap-1">
        <p className="font-medium text-ink">{title}</p>
        {errors.length > 0 && (
          <ul className="list-disc pl-4 text-ink-2">
            {errors.map((error, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: errors have no identity and never move
              <li key={index}>{error.field ? <a href={`#${error.field}`}>{error.text}</a> : error.text}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
