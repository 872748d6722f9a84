import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

/**
 * The head of a page: its one h1, what steers it beside the title, what one does with it at the right.
 * `year` is set in light italics after the title: "Novembre 2026".
 */
export function PageHeader({
  title,
  year,
  lead,
  actions,
  className,
  children,
}: {
  title: ReactNode;
  year?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <header className={classes("flex flex-wrap items-center gap-x-4 gap-y-2.5", className)}>
      <div className="min-w-0">
        <PageTitle title={title} year={year} />
        {lead && !children && <Lead>{lead}</Lead>}
      </div>
      {children}
      {actions && <div className="ml-auto flex flex-wrap items-center gap-2">{actions}</div>}
      {/* Beside what steers the page it would push that away from the title. */}
      {lead && children && (
        <div className="w-full">
          <Lead>{lead}</Lead>
        </div>
      )}
    </header>
  );
}

function Lead({ children }: { children: ReactNode }) {
  return <p className="mt-0.5 max-w-prose text-ink-2 text-sm">{children}</p>;
}

export function PageTitle({ title, year }: { title: ReactNode; year?: ReactNode }) {
  return (
    <h1 className="font-display font-semibold text-2xl text-balance tracking-[-0.015em]">
      {title}
      {year && (
        <>
          {" "}
          <span className="font-display-italic font-light text-ink-2 italic">{year}</span>
        </>
      )}
    </h1>
  );
}
