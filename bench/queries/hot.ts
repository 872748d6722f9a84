import type { Reader } from "@/db/store";
import { activityOfSubject, newestActivityId, recentActivity } from "@/lib/activity/repository";
import {
  calendarInRange,
  calendarOfPost,
  contributorsInRange,
  contributorsOfPosts,
  loosePosts,
  undatedPublications,
} from "@/lib/calendar/repository";
import {
  costsOn,
  postsDueAfter,
  postsDueUpTo,
  postsInDays,
  postsOfEvent,
  wholePost,
} from "@/lib/calendar/window/repository";
import { campaignsOf } from "@/lib/campaigns/repository";
import { channelById, channelsOf } from "@/lib/channels/repository";
import { contributorsOf } from "@/lib/contributors/repository";
import { eventsOf } from "@/lib/events/repository";
import { ignoredFlagsOn } from "@/lib/flags/repository";
import { objectivesOf } from "@/lib/objectives/repository";
import { countSignInAttempts, memberOf, userByEmail, userById } from "@/lib/people/repository";
import { countPosts, pageOfPosts, publicationsOfPosts } from "@/lib/posts/listing/repository";
import { assignmentsOf, postById } from "@/lib/posts/repository";
import { publicationById, publicationsOf } from "@/lib/publications/repository";
import { tasksOf } from "@/lib/tasks/repository";
import { workspaceById, workspaceBySlug, workspacesOf } from "@/lib/workspaces/repository";
import { MONTH } from "../world/workspace";

export type Query = (reader: Reader) => Promise<unknown>;

/** Ids of things that are in the workspace. */
export interface Known {
  workspaceId: string;
  userId: string;
  slug: string;
  email: string;
  postId: string;
  publicationId: string;
  eventIds: readonly string[];
  postIds: readonly string[];
}

/** What a page, a read over HTTP or an action asks each time. */
export function hotQueries(known: Known): Record<string, Query> {
  const { workspaceId: w, userId, slug, email, postId, publicationId, eventIds, postIds } = known;
  const { from, to } = MONTH;
  const all = { words: "", status: null, channelId: null, audienceId: null, columnId: null, binned: false };
  const search = { ...all, words: "contenu 41" };
  const bin = { ...all, binned: true };
  return {
    "calendar: a month of publications": (r) => calendarInRange(r, w, from, to),
    "calendar: who is named on them": (r) => contributorsInRange(r, w, from, to),
    "calendar: undated publications": (r) => undatedPublications(r, w, 500),
    "calendar: posts on no channel": (r) => loosePosts(r, w, 500),
    "calendar: who is named on 50 posts": (r) => contributorsOfPosts(r, w, postIds),
    "calendar: one post": (r) => calendarOfPost(r, w, postId),
    "check: whole posts of a month": (r) => postsInDays(r, w, from, to),
    "check: whole posts of an event": (r) => postsOfEvent(r, w, eventIds[0]!),
    "check: posts with work to do": (r) => postsDueUpTo(r, w, to),
    "check: posts with work due later": (r) => postsDueAfter(r, w, to, from),
    "check: costs of a campaign": (r) => costsOn(r, w, "salon"),
    "check: a post": (r) => wholePost(r, w, postId),
    "frame: channels": (r) => channelsOf(r, w),
    "frame: objectives": (r) => objectivesOf(r, w),
    "frame: campaigns": (r) => campaignsOf(r, w),
    "frame: events": (r) => eventsOf(r, w),
    "frame: tasks": (r) => tasksOf(r, w),
    "frame: contributors": (r) => contributorsOf(r, w),
    "flags: ignored": (r) => ignoredFlagsOn(r, w, from),
    "session: user": (r) => userById(r, userId),
    "session: workspace": (r) => workspaceBySlug(r, slug),
    "session: member": (r) => memberOf(r, w, userId),
    "session: their workspaces": (r) => workspacesOf(r, userId),
    "workspace by id": (r) => workspaceById(r, w),
    "post by id": (r) => postById(r, w, postId),
    "post: publications": (r) => publicationsOf(r, w, postId),
    "post: assignments": (r) => assignmentsOf(r, w, postId),
    "publication by id": (r) => publicationById(r, w, publicationId),
    "channel by id": (r) => channelById(r, w, "linkedin"),
    "activity: the newest": (r) => newestActivityId(r, w),
    "activity: the latest 50": (r) => recentActivity(r, w, { limit: 50 }),
    "activity: of a post": (r) => activityOfSubject(r, w, { type: "post", id: postId }, { limit: 50 }),
    "posts: first page, newest first": (r) =>
      pageOfPosts(r, w, all, { order: "newest", offset: 0, limit: 50 }),
    "posts: first page, by date": (r) => pageOfPosts(r, w, all, { order: "dateAsc", offset: 0, limit: 50 }),
    "posts: first page of a search": (r) =>
      pageOfPosts(r, w, search, { order: "newest", offset: 0, limit: 50 }),
    "posts: how many": (r) => countPosts(r, w, all),
    "posts: where a page of them appears": (r) => publicationsOfPosts(r, w, postIds),
    "posts: the bin": (r) => pageOfPosts(r, w, bin, { order: "binned", offset: 0, limit: 50 }),
    "sign-in: tries": (r) => countSignInAttempts(r, email, 0),
    "sign-in: user by e-mail": (r) => userByEmail(r, email),
  };
}
