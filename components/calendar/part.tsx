"use client";

import { useTranslations } from "next-intl";
import { type ComponentType, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { useRefusalText } from "@/components/ui/refusal-text";

/**
 * A part of the page that is fetched when it is first shown. Not `next/dynamic`: on a broken line that one throws, and
 * the whole calendar would give way to an error page; without a boundary of its own it hides the page while it loads.
 * Never drawn on the server.
 */
export function part<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType = Nothing,
): ComponentType<P> {
  // The server never knows: its drawing and the browser's first one are the same.
  let known: ComponentType<P> | null = null;
  return function Part(props: P) {
    const [state, setState] = useState<"loading" | "there" | "failed">("loading");
    useEffect(() => {
      if (state !== "loading" || known) return;
      let gone = false;
      load().then(
        (component) => {
          known = component;
          if (!gone) setState("there");
        },
        () => !gone && setState("failed"),
      );
      return () => {
        gone = true;
      };
    }, [state]);
    const Known = known;
    if (Known) return <Known {...props} />;
    return state === "failed" ? <PartFailed onRetry={() => setState("loading")} /> : <Meanwhile />;
  };
}

function Nothing() {
  return null;
}

/** Tries again by itself when the line is back. */
function PartFailed({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations("calendar");
  const refusalText = useRefusalText();
  useEffect(() => {
    window.addEventListener("online", onRetry);
    return () => window.removeEventListener("online", onRetry);
  });
  return (
    <div
      role="alert"
      className="fixed inset-x-4 bottom-4 z-60 mx-auto flex max-w-md items-center gap-3 rounded-lg border border-line bg-surface px-4 py-3 text-sm shadow-float"
    >
      <p className="min-w-0 flex-1">{refusalText({ code: "unavailable", message: "unreachable" })}</p>
      <Button size="sm" onClick={onRetry}>
        {t("retry")}
      </Button>
    </div>
  );
}
