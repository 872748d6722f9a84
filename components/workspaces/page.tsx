import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

/** The margins of a page that is read from top to bottom; `narrow` for forms, which keep the left edge of the lists. */
export function Page({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return (
    <div
      className={classes(
        "mx-auto grid w-full max-w-6xl gap-6 px-4 py-5 sm:px-7 sm:py-6 [&>*]:min-w-0",
        narrow && "[&>*]:max-w-3xl",
      )}
    >
      {children}
    </div>
  );
}

/** A part of a page, with its heading and what one does there. */
export function Section({
  title,
  lead,
  actions,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-3 [&>*]:min-w-0">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 className="font-display font-semibold text-lg">{title}</h2>
          {lead && <p className="max-w-prose text-ink-2 text-sm">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2 sm:ml-auto">{actions}</div>}
      </header>
      {children}
    </section>
  );
}

/** A white sheet on the paper. */
export function Card({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classes("rounded-lg border border-line bg-surface p-4", className)}>{children}</div>;
}
