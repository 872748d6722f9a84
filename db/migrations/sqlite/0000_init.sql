CREATE TABLE `activity` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`actor_id` text,
	`verb` text NOT NULL,
	`at` integer NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`payload` text NOT NULL,
	`undoes` text,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `activity_at` ON `activity` (`workspace_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `activity_subject` ON `activity` (`workspace_id`,`subject_type`,`subject_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `activity_undoes` ON `activity` (`workspace_id`,`undoes`) WHERE "activity"."undoes" is not null;--> statement-breakpoint
CREATE TABLE `assignments` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`post_id` text NOT NULL,
	`contributor_id` text NOT NULL,
	`role` text NOT NULL,
	`minutes` real NOT NULL,
	`due` text,
	`done` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`,`post_id`) REFERENCES `posts`(`workspace_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`,`contributor_id`) REFERENCES `contributors`(`workspace_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignments_role_check" CHECK("assignments"."role" in ('author', 'expert', 'visual', 'reviewer'))
);
--> statement-breakpoint
CREATE INDEX `assignments_post` ON `assignments` (`workspace_id`,`post_id`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `assignments_contributor` ON `assignments` (`workspace_id`,`contributor_id`);--> statement-breakpoint
CREATE TABLE `campaigns` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`position` integer NOT NULL,
	`deleted_at` integer,
	`name` text NOT NULL,
	`budget` real,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `channels` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`position` integer NOT NULL,
	`deleted_at` integer,
	`name` text NOT NULL,
	`network` text NOT NULL,
	`time_zone` text,
	`presence` text NOT NULL,
	`active_from` text,
	`active_to` text,
	`pauses` text NOT NULL,
	`cadence` text,
	`monitors` text NOT NULL,
	`care_minutes_per_week` real,
	`usual_time` text,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "channels_network_check" CHECK("channels"."network" in ('facebook', 'instagram', 'instagram_story', 'instagram_reel', 'linkedin', 'x', 'tiktok', 'youtube', 'youtube_short', 'pinterest', 'threads', 'bluesky', 'mastodon', 'blog', 'newsletter', 'google_business', 'forum', 'slideshare', 'spiceworks')),
	CONSTRAINT "channels_presence_check" CHECK("channels"."presence" in ('active', 'minimal'))
);
--> statement-breakpoint
CREATE TABLE `contributors` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`position` integer NOT NULL,
	`deleted_at` integer,
	`name` text NOT NULL,
	`minutes_per_week` real NOT NULL,
	`absences` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `events` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`position` integer NOT NULL,
	`deleted_at` integer,
	`name` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`kind` text NOT NULL,
	`preparation_days` integer,
	`communication_days` integer,
	`freeze_days` integer,
	`follow_up_days` integer,
	`owner_id` text,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`,`owner_id`) REFERENCES `contributors`(`workspace_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "events_kind_check" CHECK("events"."kind" in ('trade_show', 'webinar', 'product_launch', 'public_event', 'large_event', 'commercial', 'christmas', 'seasonal_holiday', 'sales_period', 'recruitment', 'contest', 'key_date', 'crisis', 'note'))
);
--> statement-breakpoint
CREATE TABLE `ignored_flags` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`flag_key` text NOT NULL,
	`rule` text NOT NULL,
	`subject` text NOT NULL,
	`reason` text NOT NULL,
	`until` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_by` text,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revoked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `ignored_flags_until` ON `ignored_flags` (`workspace_id`,`until`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`contributor_id` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitations_role_check" CHECK("invitations"."role" in ('owner', 'manager', 'editor', 'contributor', 'viewer'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_hash_key` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_workspace` ON `invitations` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`workspace_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`contributor_id` text,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`workspace_id`, `user_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`,`contributor_id`) REFERENCES `contributors`(`workspace_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "members_role_check" CHECK("members"."role" in ('owner', 'manager', 'editor', 'contributor', 'viewer'))
);
--> statement-breakpoint
CREATE INDEX `members_user` ON `members` (`user_id`);--> statement-breakpoint
CREATE TABLE `objectives` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`position` integer NOT NULL,
	`deleted_at` integer,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`weight` real,
	`active_from` text,
	`active_to` text,
	`kpi` text,
	`target` real,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "objectives_kind_check" CHECK("objectives"."kind" in ('engage_audience', 'generate_leads', 'increase_visibility', 'generate_traffic', 'involve_employees', 'social_selling', 'employer_brand', 'targeted_ads', 'service_support', 'custom'))
);
--> statement-breakpoint
CREATE TABLE `posts` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`position` integer NOT NULL,
	`deleted_at` integer,
	`title` text NOT NULL,
	`status` text NOT NULL,
	`objective_id` text,
	`campaign_id` text,
	`event_id` text,
	`format` text,
	`promotional` integer NOT NULL,
	`cost` real NOT NULL,
	`created_at` text,
	`link` text,
	`media` text NOT NULL,
	`created_by` text,
	`updated_at` integer NOT NULL,
	`publication_count` integer DEFAULT 0 NOT NULL,
	`text` text NOT NULL,
	`searchable` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`,`objective_id`) REFERENCES `objectives`(`workspace_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workspace_id`,`campaign_id`) REFERENCES `campaigns`(`workspace_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workspace_id`,`event_id`) REFERENCES `events`(`workspace_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "posts_status_check" CHECK("posts"."status" in ('idea', 'draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'published', 'failed', 'cancelled')),
	CONSTRAINT "posts_format_check" CHECK("posts"."format" in ('text', 'photo', 'carousel', 'story', 'short_video', 'long_video', 'live', 'poll', 'reshare', 'article', 'newsletter', 'webinar', 'press_release', 'contest', 'answer'))
);
--> statement-breakpoint
CREATE INDEX `posts_position` ON `posts` (`workspace_id`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `posts_event` ON `posts` (`workspace_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `posts_loose` ON `posts` (`workspace_id`,`position`,`id`) WHERE "posts"."publication_count" = 0 and "posts"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX `posts_deleted` ON `posts` (`workspace_id`,`deleted_at`,`id`) WHERE "posts"."deleted_at" is not null;--> statement-breakpoint
CREATE TABLE `publications` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`position` integer NOT NULL,
	`deleted_at` integer,
	`post_id` text NOT NULL,
	`channel_id` text NOT NULL,
	`at` text,
	`instant` integer,
	`text` text,
	`result` real,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`,`post_id`) REFERENCES `posts`(`workspace_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`,`channel_id`) REFERENCES `channels`(`workspace_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publications_at` ON `publications` (`workspace_id`,`at`,`id`) WHERE "publications"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX `publications_post` ON `publications` (`workspace_id`,`post_id`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `publications_channel_at` ON `publications` (`workspace_id`,`channel_id`,`at`);--> statement-breakpoint
CREATE TABLE `sign_in_attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_attempts_key_at` ON `sign_in_attempts` (`key`,`at`);--> statement-breakpoint
CREATE INDEX `sign_in_attempts_at` ON `sign_in_attempts` (`at`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`position` integer NOT NULL,
	`deleted_at` integer,
	`event_id` text NOT NULL,
	`title` text NOT NULL,
	`due` text,
	`done` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`,`event_id`) REFERENCES `events`(`workspace_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tasks_event` ON `tasks` (`workspace_id`,`event_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`locale` text DEFAULT 'fr' NOT NULL,
	`theme` text DEFAULT 'system' NOT NULL,
	`session_version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "users_locale_check" CHECK("users"."locale" in ('fr', 'en')),
	CONSTRAINT "users_theme_check" CHECK("users"."theme" in ('system', 'light', 'dark'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_key` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `workspaces` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`week_start` text NOT NULL,
	`sites` text NOT NULL,
	`limits` text NOT NULL,
	`weeks_back` integer DEFAULT 4 NOT NULL,
	`weeks_ahead` integer DEFAULT 6 NOT NULL,
	`frame` text,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "workspaces_week_start_check" CHECK("workspaces"."week_start" in ('monday', 'sunday', 'saturday'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workspaces_slug_key` ON `workspaces` (`slug`);