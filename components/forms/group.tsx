import type { ReactNode } from "react";

/** Fields that belong together, on one white sheet. */
export function Group({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-4 rounded-lg border border-line bg-surface p-4 pt-3.5">
      <legend className="sr-only">{title}</legend>
      <div>
        <p aria-hidden="true" className="font-display font-semibold text-base">
          {title}
        </p>
        {lead && <p className="max-w-prose text-ink-2 text-sm">{lead}</p>}
      </div>
      {children}
    </fieldset>
  );
}
