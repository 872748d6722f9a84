import type { ReactNode } from "react";
import { classes } from "./classes";

/** Nothing here yet: says what would be here and what to do next. */
export function EmptyState({
  icon,
  title,
  children,
  action,
  className,
}: {
  icon?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
}) {
  return (
    <div
      className={classes(
        "mx-auto grid max-w-sm justify-items-center gap-1.5 px-4 py-12 text-center",
        className,
      )}
    >
      {icon && (
        <div className="mb-1.5 grid size-11 place-items-center rounded-full bg-chestnut-soft text-chestnut [&_svg]:size-5">
          {icon}
        </div>
      )}
      <p className="font-display font-semibold text-lg">{title}</p>
      {children && <div className="text-pretty text-ink-2 text-sm">{children}</div>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
