import type { PlanAssignment, PlanMedia } from "@/lib/plan/document";
import type { Format, PostStatus } from "@/lib/plan/vocabulary";
import type { PostView } from "@/lib/posts/view";
import type { CostKind } from "@/lib/resources/vocabulary";
import type { Shape, Snapshot, Value } from "./autosave/values";

/** Every field of the sheet as one flat record, which is what the autosave machine keeps, compares and merges. */
export type PostFields = {
  title: string;
  text: string;
  status: PostStatus;
  objectiveId: string | null;
  campaignId: string | null;
  eventId: string | null;
  audienceId: string | null;
  columnId: string | null;
  format: Format | null;
  promotional: boolean;
  cost: number;
  costKind: CostKind | null;
  link: string | null;
  media: PlanMedia[];
  assignments: AssignmentFields[];
};
/** What the form changes of an assignment; the id says which one it is, also when another comes before it. */
export type AssignmentFields = PlanAssignment & { id: string };
export type PostField = keyof PostFields;

/** What belongs to one publication: its wording, its date and time, what it brought. */
export type PublicationFields = { text: string | null; at: string | null; result: number | null };
export type PublicationField = keyof PublicationFields;

const OF_PUBLICATION = /^publication\/(.+)\/(text|at|result)$/;

export function publicationKey(id: string, field: PublicationField): string {
  return `publication/${id}/${field}`;
}

export function readPublicationKey(key: string): { id: string; field: PublicationField } | null {
  const parts = OF_PUBLICATION.exec(key);
  return parts ? { id: parts[1]!, field: parts[2] as PublicationField } : null;
}

/** One request a kind of change: words of the post, who works on it, words of a publication, its move. */
export type Request = { kind: "post" | "assignments" } | { kind: "publication" | "move"; id: string };

export function requestOf(key: string): Request {
  const publication = readPublicationKey(key);
  if (publication) return { kind: publication.field === "at" ? "move" : "publication", id: publication.id };
  return { kind: key === "assignments" ? "assignments" : "post" };
}

const POST_ROW = "post";

export const postShape: Shape = {
  rowOf: (key) => {
    const publication = readPublicationKey(key);
    return publication ? publication.id : POST_ROW;
  },
  requestOf: (key) => {
    const request = requestOf(key);
    return "id" in request ? `${request.kind}/${request.id}` : request.kind;
  },
};

export function snapshotOf(post: PostView): Snapshot {
  const { title, text, status, objectiveId, campaignId, eventId, audienceId, columnId } = post;
  const { format, promotional, cost, costKind, link, media, assignments } = post;
  const values: Record<string, Value> = {
    title,
    text,
    status,
    objectiveId,
    campaignId,
    eventId,
    audienceId,
    columnId,
    format,
    promotional,
    cost,
    costKind,
    link,
    media,
    assignments: assignments.map(({ id, contributor, role, minutes, due, done }) => ({
      id,
      contributor,
      role,
      minutes,
      due,
      done,
    })),
  };
  const versions: Record<string, number> = { [POST_ROW]: post.version };
  for (const one of post.publications) {
    versions[one.id] = one.version;
    values[publicationKey(one.id, "text")] = one.text;
    values[publicationKey(one.id, "at")] = one.at;
    values[publicationKey(one.id, "result")] = one.result;
  }
  return { values, versions };
}

/**
 * The faults of an answer by field of the sheet. Actions name the path inside their input ("patch.title",
 * "assignments.0.minutes", "at"); what lies below the field stays in the path ("media/0.alt").
 */
export function faultsByField(
  keys: readonly string[],
  fields: Readonly<Record<string, string>>,
): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const [path, fault] of Object.entries(fields)) {
    const [first = "", ...rest] = path.replace(/^patch\./, "").split(".");
    const key = keys.find((one) => (readPublicationKey(one)?.field ?? one) === first);
    if (!key) continue;
    faults[key] ??= fault;
    if (rest.length > 0) faults[`${key}/${rest.join(".")}`] = fault;
  }
  return faults;
}
