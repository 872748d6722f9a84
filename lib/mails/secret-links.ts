/** Links that do something for whoever holds them; once the mail is out, the outbox has no need of them. */
const SECRET_LINK = /\/(invitation|share|unsubscribe)\/[A-Za-z0-9_.-]{20,}/g;

export const withoutSecrets = (body: string): string => body.replace(SECRET_LINK, "/$1/…");
