"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Row, type RowProps } from "@/components/forms/rows";
import { IconButton } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { Input } from "@/components/ui/input";
import { PASSWORD_MIN } from "@/lib/people/password-limits";

/** A password one may look at. A new one says how long it has to be, and when it is. */
export function PasswordRow<V>({
  autoComplete,
  ...props
}: RowProps<V> & { autoComplete: "current-password" | "new-password" }) {
  const t = useTranslations("auth");
  const [shown, setShown] = useState(false);
  const isNew = autoComplete === "new-password";
  const missing = PASSWORD_MIN - [...(props.form.values[props.name] as string)].length;
  return (
    <Row
      {...props}
      required
      hint={isNew && (missing > 0 ? t("password_hint", { min: PASSWORD_MIN }) : t("password_good"))}
      aside={isNew && missing > 0 && missing < PASSWORD_MIN && t("password_missing", { count: missing })}
    >
      {(control, value, change) => (
        <span className="relative flex">
          <Input
            {...control}
            type={shown ? "text" : "password"}
            autoComplete={autoComplete}
            autoCapitalize="off"
            spellCheck={false}
            maxLength={200}
            className={classes("pr-11", isNew && value !== "" && missing <= 0 && "border-ok!")}
            value={value}
            onChange={(event) => change(event.target.value)}
          />
          <IconButton
            label={t(shown ? "hide_password" : "show_password")}
            aria-pressed={shown}
            size="sm"
            className="absolute top-0.5 right-0.5 h-7.5! w-8!"
            onClick={() => setShown(!shown)}
          >
            {shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
          </IconButton>
        </span>
      )}
    </Row>
  );
}
