import { useTranslations } from "next-intl";
import { classes } from "./classes";

export type Status =
  | "idea"
  | "draft"
  | "in_review"
  | "changes_requested"
  | "approved"
  | "scheduled"
  | "published"
  | "failed"
  | "cancelled";

/** A shape per status, so that it reads without colour; its name beside it, or said when `hideLabel`. */
export function StatusDot({
  status,
  hideLabel = false,
  className,
}: {
  status: Status;
  hideLabel?: boolean;
  className?: string;
}) {
  const t = useTranslations("ui");
  const name = t(`status.${status}`);
  return (
    <span
      className={classes("inline-flex items-center gap-1.5", className)}
      title={hideLabel ? name : undefined}
    >
      <StatusShape status={status} />
      <span className={hideLabel ? "sr-only" : undefined}>{name}</span>
    </span>
  );
}

/** The shape alone, mute: for chips drawn by the thousand, whose own text says the status. */
export function StatusShape({ status, className }: { status: Status; className?: string }) {
  if (status === "idea") {
    return (
      <svg
        viewBox="0 0 18 10"
        aria-hidden="true"
        className={classes("h-2.5 w-4.5 shrink-0 text-ornament", className)}
        fill="none"
      >
        <rect
          x="0.75"
          y="0.75"
          width="16.5"
          height="8.5"
          rx="4.25"
          stroke="currentColor"
          strokeDasharray="2.4 1.8"
        />
      </svg>
    );
  }
  const { tone, shape } = SHAPES[status];
  return (
    <svg
      viewBox="0 0 10 10"
      aria-hidden="true"
      className={classes("size-2.5 shrink-0", tone, className)}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
    >
      {shape}
    </svg>
  );
}

const ring = <circle cx="5" cy="5" r="4" />;
const disc = <circle cx="5" cy="5" r="4.4" fill="currentColor" stroke="none" />;

const SHAPES: Record<Exclude<Status, "idea">, { tone: string; shape: React.ReactNode }> = {
  draft: { tone: "text-ornament", shape: ring },
  in_review: {
    tone: "text-warn-deep",
    shape: (
      <>
        {ring}
        <path d="M5 1a4 4 0 0 0 0 8Z" fill="currentColor" stroke="none" />
      </>
    ),
  },
  changes_requested: {
    tone: "text-bad",
    shape: (
      <>
        {ring}
        <path d="M5 2.6v2.8M5 6.8v.6" strokeWidth="1.4" />
      </>
    ),
  },
  approved: { tone: "text-ok", shape: disc },
  scheduled: {
    tone: "text-ok",
    shape: (
      <>
        {ring}
        <path d="M5 2.8V5l1.6 1" />
      </>
    ),
  },
  published: {
    tone: "text-ornament",
    shape: (
      <>
        {disc}
        <path d="m3.2 5.1 1.3 1.3 2.3-2.6" className="stroke-surface" />
      </>
    ),
  },
  failed: {
    tone: "text-bad",
    shape: (
      <>
        {disc}
        <path d="m3.6 3.6 2.8 2.8m0-2.8L3.6 6.4" className="stroke-surface" />
      </>
    ),
  },
  cancelled: {
    tone: "text-ornament",
    shape: (
      <>
        {ring}
        <path d="m2.3 7.7 5.4-5.4" />
      </>
    ),
  },
};
