import { type ReactNode, useId } from "react";

/** A part of the sheet under its own small heading. */
export function Section({
  title,
  aside,
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-2.5 border-line-2 border-t pt-4 [&>*]:min-w-0">
      <div className="flex min-h-6 items-center justify-between gap-2">
        <h3 id={id} className="eyebrow">
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
