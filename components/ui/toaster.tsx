"use client";

import { CircleAlert, CircleCheck, TriangleAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Button, IconButton } from "./button";
import { classes } from "./classes";
import { dismissToast, type Toast, toastStore } from "./toast-store";

export { dismissToast, dismissUndoOffers, type NewToast, toast } from "./toast-store";

/** Long enough to read two lines and reach "undo"; bad news stays until it is closed. */
const SHOWN_FOR = 7000;
const NONE: readonly Toast[] = [];

export function Toaster() {
  const t = useTranslations("ui");
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read, () => NONE);
  return (
    <section
      aria-label={t("toast.region")}
      className={classes(
        "pointer-events-none fixed inset-x-0 bottom-[calc(var(--shell-bottom)+3.75rem)] z-60 mx-auto flex max-w-md flex-col gap-2 p-3",
        // On a phone the foot of a question is two lines high.
        "max-sm:in-[body:has([data-foot])]:bottom-[calc(var(--shell-bottom)+7.5rem)]",
        // The buttons of a window stand at its foot: above it nothing is covered.
        "in-[body:has([data-window])]:top-0 in-[body:has([data-window])]:bottom-auto",
      )}
    >
      {/* Both regions are there from the start: one that comes with its text is not read out. */}
      <ol aria-live="polite" className="contents">
        {toasts
          .filter((toast) => toast.tone !== "bad")
          .map((toast) => (
            <ToastCard key={toast.id} toast={toast} />
          ))}
      </ol>
      <ol aria-live="assertive" className="contents">
        {toasts
          .filter((toast) => toast.tone === "bad")
          .map((toast) => (
            <ToastCard key={toast.id} toast={toast} />
          ))}
      </ol>
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const t = useTranslations("ui");
  const [held, setHeld] = useState(false);
  const lasting = toast.tone === "bad" || held;
  useEffect(() => {
    if (lasting) return;
    const timer = setTimeout(() => dismissToast(toast.id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [lasting, toast.id]);
  return (
    <li
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex animate-rise items-start gap-2.5 rounded-lg border border-line bg-surface py-2.5 pr-2 pl-3 text-sm shadow-float"
    >
      <ToneIcon tone={toast.tone} />
      <div className="min-w-0 flex-1 py-px">
        <p className="font-medium">{toast.title}</p>
        {toast.description && <p className="text-ink-2 text-xs">{toast.description}</p>}
      </div>
      {toast.action && (
        <Button
          size="sm"
          variant="soft"
          className="-my-0.5"
          onClick={() => {
            toast.action?.onSelect();
            dismissToast(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton size="sm" label={t("close")} className="-my-0.5" onClick={() => dismissToast(toast.id)}>
        <X aria-hidden="true" />
      </IconButton>
    </li>
  );
}

function ToneIcon({ tone }: { tone: Toast["tone"] }) {
  if (tone === "ok") return <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ok" />;
  if (tone === "warn")
    return <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warn" />;
  if (tone === "bad") return <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-bad" />;
  return null;
}
