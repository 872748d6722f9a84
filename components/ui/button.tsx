import Link from "next/link";
import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { type ButtonLook, buttonStyles, iconButtonStyles } from "./button-styles";
import { Spinner } from "./spinner";

export interface ButtonProps extends Omit<ComponentProps<"button">, "className">, ButtonLook {
  icon?: ReactNode;
  /** Work is under way: the button keeps its place and its focus, shows a spinner and does nothing when pressed. */
  pending?: boolean;
}

export function Button({
  variant,
  size,
  className,
  icon,
  pending = false,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      {...rest}
      {...(pending && { "aria-disabled": true, "aria-busy": true, onClick: hold })}
      className={buttonStyles({ variant, size, className })}
    >
      {pending ? <Spinner /> : icon}
      {rest.children}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere, it does not do something. */
export function ButtonLink({
  variant,
  size,
  className,
  icon,
  children,
  ...rest
}: Omit<ComponentProps<typeof Link>, "className"> & ButtonLook & { icon?: ReactNode }) {
  return (
    <Link {...rest} className={buttonStyles({ variant, size, className })}>
      {icon}
      {children}
    </Link>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, "icon" | "children" | "aria-label" | "title"> {
  /** What it does, in words: the only name this button has. */
  label: string;
  children: ReactNode;
}

export function IconButton({
  label,
  variant,
  size,
  className,
  pending = false,
  type = "button",
  children,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type={type}
      title={label}
      {...rest}
      {...(pending && { "aria-disabled": true, "aria-busy": true, onClick: hold })}
      aria-label={label}
      className={iconButtonStyles({ variant, size, className })}
    >
      {pending ? <Spinner /> : children}
    </button>
  );
}

/** `disabled` would drop the focus of the person who just pressed it; this keeps it and swallows the press. */
function hold(event: MouseEvent) {
  event.preventDefault();
  event.stopPropagation();
}
