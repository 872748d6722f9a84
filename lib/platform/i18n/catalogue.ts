// Written by write-catalogue.ts: run it after adding a namespace, do not edit.
import en_crash from "@/messages/en/crash.json";
import en_errors from "@/messages/en/errors.json";
import en_shell from "@/messages/en/shell.json";
import en_ui from "@/messages/en/ui.json";
import fr_crash from "@/messages/fr/crash.json";
import fr_errors from "@/messages/fr/errors.json";
import fr_shell from "@/messages/fr/shell.json";
import fr_ui from "@/messages/fr/ui.json";

const fr = {
  crash: fr_crash,
  errors: fr_errors,
  shell: fr_shell,
  ui: fr_ui,
};
const en = {
  crash: en_crash,
  errors: en_errors,
  shell: en_shell,
  ui: en_ui,
};

export type Messages = typeof fr;
export type Namespace = keyof Messages;

export const catalogue = { en, fr };
