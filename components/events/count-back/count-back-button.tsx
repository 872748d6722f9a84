"use client";

import { Undo2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useAddressState } from "@/components/workspaces/use-address-state";
import type { CountBackProps } from "./count-back-dialog";
import { OPENED_BY } from "./opened-by";

/** The schedules and what draws them come when somebody asks. */
const CountBackDialog = dynamic(() => import("./count-back-dialog").then((file) => file.CountBackDialog));

export function CountBackButton(props: Omit<CountBackProps, "onClose">) {
  const t = useTranslations("countBack");
  const [address, change] = useAddressState();
  const [open, setOpen] = useState(address.has(OPENED_BY));
  function close() {
    setOpen(false);
    change({ [OPENED_BY]: "" });
  }
  return (
    <>
      <Button variant="soft" icon={<Undo2 aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
      {open && <CountBackDialog {...props} onClose={close} />}
    </>
  );
}
