import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Radix gives the focus back to a window's trigger. A window steered by `open` has none: this remembers who had the
 * focus when it opened. Hand the result to the content's onCloseAutoFocus.
 */
export function useReturnFocus(
  open: boolean | undefined,
  returnTo?: RefObject<HTMLElement | null>,
): (event: Event) => void {
  const opener = useRef<HTMLElement | null>(null);
  // Before the content mounts, which happens one render later, behind its portal.
  useLayoutEffect(() => {
    if (open) opener.current = stayingElement(document.activeElement);
  }, [open]);
  return (event) => {
    const heir = returnTo?.current ?? opener.current;
    if (!heir?.isConnected) return;
    event.preventDefault();
    heir.focus();
  };
}

/** The row of a menu goes with its menu: whoever opened the menu stands for it. */
function stayingElement(active: Element | null): HTMLElement | null {
  const opener = active?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  const staying = opener ? document.getElementById(opener) : active;
  return staying instanceof HTMLElement && staying !== document.body ? staying : null;
}
