import { isDeepStrictEqual } from "node:util";
import type { Tx } from "@/db/store";
import { channelsOf } from "@/lib/channels/repository";
import { keptAssignment, reconciled, type WishedAssignment } from "@/lib/posts/assignments";
import { assignmentsOf, replaceAssignments } from "@/lib/posts/repository";
import { deriveInstants } from "@/lib/publications/instants";
import {
  updateWorkspace,
  type WorkspacePatch,
  type WorkspaceRow,
  workspaceById,
} from "@/lib/workspaces/repository";
import { KEEPERS, type KeptEntity, type KeptPatch, type KeptRow, type NewKept } from "./keepers";

export type Fields = Record<string, unknown>;

/** What happened to one thing: the values of the changed fields before and after. Undo and history read it. */
export interface RecordedChange {
  entity: KeptEntity | "assignments" | "workspace" | "ignored_flag" | "approval" | "member";
  id: string;
  before: Fields;
  after: Fields;
}

/** Fields that follow from others, or merely say when: they are neither recorded nor compared. */
const DERIVED = new Set(["version", "updatedAt", "instant"]);

/**
 * The only way in which an action changes what the plan holds: each write is recorded as it is made, so that no verb
 * can forget its history or its undo.
 */
export class Ledger {
  readonly changes: RecordedChange[] = [];
  /** Ids of what this verb made. */
  readonly created = new Set<string>();
  /** The workspace as it is now, where this verb changed it. */
  workspace: WorkspaceRow | null = null;
  /** What the verb was about, for histories: of a publication or a comment, its post. */
  subject: { type: string; id: string } | null = null;

  constructor(
    readonly tx: Tx,
    readonly workspaceId: string,
    readonly at: number,
    /** Who acts, for what remembers who asked. */
    readonly by: string | null = null,
    /** The link over which somebody without an account acts: histories know them by its name. */
    readonly over: { share: string; name: string } | null = null,
  ) {}

  async insert<E extends KeptEntity>(entity: E, row: NewKept<E>): Promise<KeptRow<E>> {
    const inserted = await KEEPERS[entity].insert(this.tx, {
      ...row,
      workspaceId: this.workspaceId,
    } as never);
    this.created.add(inserted.id);
    // Nothing is ever erased: to undo a creation is to put the thing into the bin.
    this.record(entity, inserted.id, { ...inserted, deletedAt: this.at }, { deletedAt: null });
    return inserted as KeptRow<E>;
  }

  /** null: the row is no longer of that version, somebody else was first. A patch that changes nothing is not written. */
  async patch<E extends KeptEntity>(
    entity: E,
    row: KeptRow<E>,
    version: number,
    patch: KeptPatch<E>,
  ): Promise<KeptRow<E> | null> {
    const current = row as Fields & { id: string; version: number };
    const changed = changedFields(current, patch as Fields);
    if (current.version !== version) return null;
    if (Object.keys(changed).length === 0) return row;
    const stamped = entity === "post" ? { ...changed, updatedAt: this.at } : changed;
    const updated = await KEEPERS[entity].update(
      this.tx,
      this.workspaceId,
      current.id,
      version,
      stamped as never,
    );
    if (!updated) return null;
    this.record(entity, current.id, current, changed);
    if (entity === "channel" && "timeZone" in changed) await this.followZone(updated as KeptRow<"channel">);
    return updated as KeptRow<E>;
  }

  async patchWorkspace(
    row: WorkspaceRow,
    version: number,
    patch: WorkspacePatch,
  ): Promise<WorkspaceRow | null> {
    const changed = changedFields(row, patch);
    if (row.version !== version) return null;
    if (Object.keys(changed).length === 0) return row;
    this.workspace = await updateWorkspace(this.tx, row.id, version, changed);
    if (!this.workspace) return null;
    this.record("workspace", row.id, row, changed);
    if ("timeZone" in changed) {
      for (const channel of await channelsOf(this.tx, row.id, { includeDeleted: true })) {
        if (channel.timeZone === null) await this.followZone(channel);
      }
    }
    return this.workspace;
  }

  /** After a change of zone the wall clock stays what people meant; the instants follow. */
  private async followZone(channel: KeptRow<"channel">): Promise<void> {
    const workspace = this.workspace ?? (await workspaceById(this.tx, this.workspaceId));
    await deriveInstants(this.tx, this.workspaceId, channel.id, channel.timeZone ?? workspace!.timeZone);
  }

  /** Raises the version of the post, which guards the list. */
  async assign(post: KeptRow<"post">, wished: readonly WishedAssignment[]): Promise<void> {
    const was = (await assignmentsOf(this.tx, this.workspaceId, post.id)).map(keptAssignment);
    const list = reconciled(was, wished, { by: this.by, at: this.at });
    if (isDeepStrictEqual(was, list)) return;
    await KEEPERS.post.update(this.tx, this.workspaceId, post.id, post.version, { updatedAt: this.at });
    const rows = list.map(({ contributor, ...rest }) => ({ ...rest, contributorId: contributor }));
    await replaceAssignments(this.tx, this.workspaceId, post.id, rows);
    this.record("assignments", post.id, { list: was }, { list });
  }

  /** For writes that have a form of their own. */
  record(entity: RecordedChange["entity"], id: string, before: Fields, after: Fields): void {
    const kept = Object.keys(after).filter((key) => !DERIVED.has(key));
    if (kept.length === 0) return;
    this.subject ??= subjectOf(entity, id, before);
    const pick = (from: Fields) => Object.fromEntries(kept.map((key) => [key, from[key] ?? null]));
    this.changes.push({ entity, id, before: pick(before), after: pick(after) });
  }
}

function subjectOf(entity: RecordedChange["entity"], id: string, row: Fields): { type: string; id: string } {
  if (entity === "publication" || entity === "comment" || entity === "approval")
    return { type: "post", id: String(row.postId) };
  if (entity === "kpi_value") return { type: "objective", id: String(row.objectiveId) };
  return { type: entity === "assignments" ? "post" : entity, id };
}

function changedFields(current: Fields, patch: Fields): Fields {
  return Object.fromEntries(
    Object.entries(patch).filter(
      ([key, value]) => value !== undefined && !isDeepStrictEqual(current[key], value),
    ),
  );
}
