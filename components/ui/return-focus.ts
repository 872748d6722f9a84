import { useLayoutEffect, useRef } from "react";

/**
 * Radix gives the focus back to a window's trigger. A window steered by `open` has none: this remembers who had the
 * focus when it opened. Hand the result to the content's onCloseAutoFocus.
 */
export function useReturnFocus(open: boolean | undefined): (event: Event) => void {
  const opener = useRef<HTMLElement | null>(null);
  // Before the content mounts, which happens one render later, behind its portal.
  useLayoutEffect(() => {
    if (open) opener.current = stayingElement(document.activeElement);
  }, [open]);
  return (event) => {
    if (!opener.current?.isConnected) return;
    event.preventDefault();
    opener.current.focus();
  };
}

/** The row of a menu goes with its menu: whoever opened the menu stands for it. */
function stayingElement(active: Element | null): HTMLElement | null {
  const opener = active?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  const staying = opener ? document.getElementById(opener) : active;
  return staying instanceof HTMLElement && staying !== document.body ? staying : null;
}
