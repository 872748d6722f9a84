import { isDeepStrictEqual } from "node:util";
import type { RecordedChange } from "@/lib/activity/ledger";
import { type Flag, flagIdentity } from "@/lib/plan/flag";
import type { Day, Locale } from "@/lib/platform/time";
import type { KeptAssignment } from "@/lib/posts/assignments";
import type { Payloads } from "./payloads";
import type { Notice } from "./tell";

/** What there is to know about a change beside what was recorded of it. */
export interface ChangeContext {
  /** Who did it; null: nobody with an account. */
  by: string | null;
  byName: string;
  today: Day;
  /** Of posts that are not in the bin. */
  posts: ReadonlyMap<string, { title: string; createdBy: string | null; over: boolean }>;
  /** Accounts of a contributor. */
  accounts: (contributorId: string) => readonly string[];
  /** Posts on which somebody still has to write, by publication: the post, and who its authors are. */
  written: ReadonlyMap<string, { postId: string; authors: readonly string[] }>;
  wordFlag: (flag: Flag) => Record<Locale, string>;
}

/** From one change nobody is told of more flags than this: a rhythm that is changed can move hundreds. */
const MOST_FLAGS = 5;

/** Whom to tell of what was done, and of which flags it brought; never who did it. `came` in the order of flags. */
export function noticesOf(
  changes: readonly RecordedChange[],
  came: readonly Flag[],
  context: ChangeContext,
): Notice[] {
  const notices = [
    ...changes.flatMap((change) => (change.entity === "assignments" ? ofAssignments(change, context) : [])),
    ...ofFlags(came, context),
  ];
  return notices.filter(({ userId }) => userId !== context.by);
}

function ofAssignments({ id: postId, before, after }: RecordedChange, context: ChangeContext): Notice[] {
  const post = context.posts.get(postId);
  if (!post || post.over) return [];
  const was = new Map(listIn(before).map((one) => [one.id, one]));
  return listIn(after).flatMap((one) => {
    const old = was.get(one.id);
    const about = { postId, title: post.title, by: context.byName };
    return [
      ...(isAsked(one, old) ? asked(one, about, context) : []),
      ...answered(one, old, about, one.askedBy ?? post.createdBy),
    ];
  });
}

const listIn = (side: RecordedChange["before"]): KeptAssignment[] => (side.list ?? []) as KeptAssignment[];

/** Newly theirs, or asked for another day. */
function isAsked(one: KeptAssignment, old: KeptAssignment | undefined): boolean {
  return !one.done && (!old || old.contributor !== one.contributor || old.due !== one.due);
}

type About = { postId: string; title: string; by: string };

function asked(one: KeptAssignment, { postId, title, by }: About, { accounts }: ChangeContext): Notice[] {
  const payload: Payloads["asked"] = { title, by, role: one.role, due: one.due };
  const key = `asked:${one.id}:${one.contributor}:${one.due ?? ""}`;
  return accounts(one.contributor).map((userId) => ({
    userId,
    kind: "asked",
    key,
    postId,
    payload: { ...payload },
  }));
}

/** To who asked, or else made the post: it is done, it was declined, another day was proposed. */
function answered(
  one: KeptAssignment,
  old: KeptAssignment | undefined,
  { postId, title, by }: About,
  asker: string | null,
): Notice[] {
  if (!old || asker === null) return [];
  const said = (what: Pick<Payloads["answered"], "said" | "reason" | "due">, key: string): Notice => {
    const payload: Payloads["answered"] = { title, by, role: one.role, ...what };
    return {
      userId: asker,
      kind: "answered",
      key: `answered:${one.id}:${key}`,
      postId,
      payload: { ...payload },
    };
  };
  const { answer } = one;
  const notices: Notice[] = [];
  if (answer && !isDeepStrictEqual(answer, old.answer))
    notices.push(
      said({ said: answer.kind, reason: answer.reason, due: answer.due }, `${answer.kind}:${answer.at}`),
    );
  if (one.done && !old.done)
    notices.push(said({ said: "done", reason: "", due: null }, `done:${one.due ?? ""}`));
  return notices;
}

function ofFlags(came: readonly Flag[], context: ChangeContext): Notice[] {
  const told = new Map<string, number>();
  const notices: Notice[] = [];
  for (const flag of came) {
    const { severity } = flag;
    if (severity === "info") continue;
    for (const [userId, postId] of concernedBy(flag, context)) {
      const count = told.get(userId) ?? 0;
      if (count >= MOST_FLAGS) continue;
      told.set(userId, count + 1);
      const payload: Payloads["flag"] = { text: context.wordFlag(flag), severity, from: flag.from };
      notices.push({
        userId,
        kind: "flag",
        key: `flag:${flagIdentity(flag)}`,
        postId,
        payload: { ...payload },
      });
    }
  }
  return notices;
}

/** Those it is about, and those who still write what it is about; each with the post that it is of, if there is one. */
function concernedBy(flag: Flag, { accounts, written }: ChangeContext): Map<string, string | null> {
  const concerned = new Map<string, string | null>();
  const ids = flag.subject.publication ? [flag.subject.publication, ...flag.publications] : flag.publications;
  const { contributor, post } = flag.subject;
  if (contributor !== undefined) {
    for (const userId of accounts(contributor)) concerned.set(userId, post ?? null);
  }
  for (const id of ids) {
    const found = written.get(id);
    for (const userId of found?.authors ?? []) {
      if (!concerned.has(userId)) concerned.set(userId, found!.postId);
    }
  }
  return concerned;
}
