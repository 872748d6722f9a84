import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { catalogue } from "./catalogue";
import { chooseLocale, LOCALE_COOKIE } from "./locale";

export default getRequestConfig(async () => {
  const locale = chooseLocale(
    (await cookies()).get(LOCALE_COOKIE)?.value,
    (await headers()).get("accept-language"),
  );
  return {
    locale,
    messages: catalogue[locale],
    // Dates are written by lib/platform/time in the workspace's zone. This one only keeps server and browser
    // from disagreeing should a message format a date by itself.
    timeZone: "UTC",
  };
});
