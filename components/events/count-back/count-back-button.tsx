"use client";

import { Undo2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useAddressState } from "@/components/workspaces/use-address-state";
import type { CountBackProps } from "./count-back-dialog";
import { OPENED_BY } from "./opened-by";

/** The schedules and what draws them come when somebody asks. */
const CountBackDialog = dynamic(() => import("./count-back-dialog").then((file) => file.CountBackDialog));

export function CountBackButton(props: Omit<CountBackProps, "returnTo" | "onClose">) {
  const t = useTranslations("countBack");
  const [address, change] = useAddressState();
  const [open, setOpen] = useState(address.has(OPENED_BY));
  const button = useRef<HTMLButtonElement>(null);
  function close() {
    setOpen(false);
    change({ [OPENED_BY]: "" });
  }
  return (
    <>
      <Button ref={button} variant="soft" icon={<Undo2 aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
      {open && <CountBackDialog {...props} returnTo={button} onClose={close} />}
    </>
  );
}
