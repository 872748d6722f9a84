import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { classes } from "./classes";

/** What a control needs to be tied to its label, hint and error. Spread it on the control. */
export interface ControlProps {
  id: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** Says what is wrong and how to put it right, in words. */
  error?: ReactNode;
  required?: boolean;
  /** The label stays for those who hear the page but is not drawn. */
  hideLabel?: boolean;
  /** At the right of the label: a count, a link. */
  aside?: ReactNode;
  /** Where the page needs a known id (a list of errors that links to the field); else one is made. */
  id?: string;
  className?: string;
  children: (control: ControlProps) => ReactNode;
}

export function Field(props: FieldProps) {
  const ownId = useId();
  const id = props.id ?? ownId;
  const described = [props.error && `${id}-error`, props.hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className={classes("grid min-w-0 grid-cols-1 content-start gap-1", props.className)}>
      <div className={classes("flex items-baseline justify-between gap-2", props.hideLabel && "sr-only")}>
        <label htmlFor={id} className="font-medium text-ink-2 text-xs">
          {props.label}
        </label>
        {props.aside && <span className="text-ink-3 text-xs tabular-nums">{props.aside}</span>}
      </div>
      {props.children({
        id,
        ...(props.required && { required: true }),
        ...(described && { "aria-describedby": described }),
        ...(props.error && { "aria-invalid": true }),
      })}
      {props.error && (
        <p id={`${id}-error`} className="flex items-start gap-1 text-bad text-xs">
          <CircleAlert aria-hidden="true" className="mt-px size-3.5 shrink-0" />
          {props.error}
        </p>
      )}
      {props.hint && (
        <p id={`${id}-hint`} className="text-ink-3 text-xs">
          {props.hint}
        </p>
      )}
    </div>
  );
}
