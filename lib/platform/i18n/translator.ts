import type { useTranslations } from "next-intl";
import type { Namespace } from "./catalogue";

/** For functions that are handed a `t`: the catalogue check reads the namespace from this type's name. */
export type Translator<N extends Namespace> = ReturnType<typeof useTranslations<N>>;
