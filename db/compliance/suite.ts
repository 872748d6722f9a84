import { afterAll, beforeAll, describe } from "vitest";
import type { Store } from "@/db/store";
import { activityComplies } from "./activity";
import { calendarComplies } from "./calendar";
import { documentComplies } from "./document";
import { jobsComply } from "./jobs";
import { listingComplies } from "./listing";
import { listsComply } from "./lists";
import { mailsComply } from "./mails";
import { notificationsComply } from "./notifications";
import { peopleComply } from "./people";
import { postsComply } from "./posts";
import { resultsComply } from "./results";
import { talkComplies } from "./talk";
import { transactionsComply } from "./transactions";

/** Each test works in a workspace of its own, as opening a PostgreSQL takes seconds. */
export function repositoriesComply(database: string, open: () => Promise<Store>): void {
  describe(database, () => {
    let opened: Store;
    beforeAll(async () => {
      opened = await open();
    }, 60_000);
    afterAll(() => opened?.close());

    const store = () => opened;
    transactionsComply(store);
    peopleComply(store);
    listsComply(store);
    postsComply(store);
    listingComplies(store);
    calendarComplies(store);
    activityComplies(store);
    documentComplies(store);
    jobsComply(store);
    mailsComply(store);
    talkComplies(store);
    notificationsComply(store);
    resultsComply(store);
  });
}
