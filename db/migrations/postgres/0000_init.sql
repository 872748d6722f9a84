CREATE TABLE "activity" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"actor_id" text,
	"verb" text NOT NULL,
	"at" bigint NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"payload" json NOT NULL,
	"undoes" text,
	CONSTRAINT "activity_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"post_id" text NOT NULL,
	"contributor_id" text NOT NULL,
	"role" text NOT NULL,
	"minutes" double precision NOT NULL,
	"due" text,
	"done" boolean NOT NULL,
	CONSTRAINT "assignments_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "assignments_role_check" CHECK ("assignments"."role" in ('author', 'expert', 'visual', 'reviewer'))
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"position" integer NOT NULL,
	"deleted_at" bigint,
	"name" text NOT NULL,
	"budget" double precision,
	CONSTRAINT "campaigns_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"position" integer NOT NULL,
	"deleted_at" bigint,
	"name" text NOT NULL,
	"network" text NOT NULL,
	"time_zone" text,
	"presence" text NOT NULL,
	"active_from" text,
	"active_to" text,
	"pauses" json NOT NULL,
	"cadence" json,
	"monitors" json NOT NULL,
	"care_minutes_per_week" double precision,
	"usual_time" text,
	CONSTRAINT "channels_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "channels_network_check" CHECK ("channels"."network" in ('facebook', 'instagram', 'instagram_story', 'instagram_reel', 'linkedin', 'x', 'tiktok', 'youtube', 'youtube_short', 'pinterest', 'threads', 'bluesky', 'mastodon', 'blog', 'newsletter', 'google_business', 'forum', 'slideshare', 'spiceworks')),
	CONSTRAINT "channels_presence_check" CHECK ("channels"."presence" in ('active', 'minimal'))
);
--> statement-breakpoint
CREATE TABLE "contributors" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"position" integer NOT NULL,
	"deleted_at" bigint,
	"name" text NOT NULL,
	"minutes_per_week" double precision NOT NULL,
	"absences" json NOT NULL,
	CONSTRAINT "contributors_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"position" integer NOT NULL,
	"deleted_at" bigint,
	"name" text NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"kind" text NOT NULL,
	"preparation_days" integer,
	"communication_days" integer,
	"freeze_days" integer,
	"follow_up_days" integer,
	"owner_id" text,
	CONSTRAINT "events_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "events_kind_check" CHECK ("events"."kind" in ('trade_show', 'webinar', 'product_launch', 'public_event', 'large_event', 'commercial', 'christmas', 'seasonal_holiday', 'sales_period', 'recruitment', 'contest', 'key_date', 'crisis', 'note'))
);
--> statement-breakpoint
CREATE TABLE "ignored_flags" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"flag_key" text NOT NULL,
	"rule" text NOT NULL,
	"subject" json NOT NULL,
	"reason" text NOT NULL,
	"until" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" bigint NOT NULL,
	"revoked_at" bigint,
	"revoked_by" text,
	CONSTRAINT "ignored_flags_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"contributor_id" text,
	"created_by" text NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint,
	"revoked_at" bigint,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "invitations_token_hash_key" UNIQUE("token_hash"),
	CONSTRAINT "invitations_role_check" CHECK ("invitations"."role" in ('owner', 'manager', 'editor', 'contributor', 'viewer'))
);
--> statement-breakpoint
CREATE TABLE "members" (
	"workspace_id" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"contributor_id" text,
	"created_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "members_workspace_id_user_id_pk" PRIMARY KEY("workspace_id","user_id"),
	CONSTRAINT "members_role_check" CHECK ("members"."role" in ('owner', 'manager', 'editor', 'contributor', 'viewer'))
);
--> statement-breakpoint
CREATE TABLE "objectives" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"position" integer NOT NULL,
	"deleted_at" bigint,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"weight" double precision,
	"active_from" text,
	"active_to" text,
	"kpi" text,
	"target" double precision,
	CONSTRAINT "objectives_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "objectives_kind_check" CHECK ("objectives"."kind" in ('engage_audience', 'generate_leads', 'increase_visibility', 'generate_traffic', 'involve_employees', 'social_selling', 'employer_brand', 'targeted_ads', 'service_support', 'custom'))
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"position" integer NOT NULL,
	"deleted_at" bigint,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"objective_id" text,
	"campaign_id" text,
	"event_id" text,
	"format" text,
	"promotional" boolean NOT NULL,
	"cost" double precision NOT NULL,
	"created_at" text,
	"link" text,
	"media" json NOT NULL,
	"created_by" text,
	"updated_at" bigint NOT NULL,
	"publication_count" integer DEFAULT 0 NOT NULL,
	"text" text NOT NULL,
	"searchable" text NOT NULL,
	CONSTRAINT "posts_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "posts_status_check" CHECK ("posts"."status" in ('idea', 'draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'published', 'failed', 'cancelled')),
	CONSTRAINT "posts_format_check" CHECK ("posts"."format" in ('text', 'photo', 'carousel', 'story', 'short_video', 'long_video', 'live', 'poll', 'reshare', 'article', 'newsletter', 'webinar', 'press_release', 'contest', 'answer'))
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"position" integer NOT NULL,
	"deleted_at" bigint,
	"post_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"at" text,
	"instant" bigint,
	"text" text,
	"result" double precision,
	CONSTRAINT "publications_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"position" integer NOT NULL,
	"deleted_at" bigint,
	"event_id" text NOT NULL,
	"title" text NOT NULL,
	"due" text,
	"done" boolean NOT NULL,
	CONSTRAINT "tasks_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"locale" text DEFAULT 'fr' NOT NULL,
	"theme" text DEFAULT 'system' NOT NULL,
	"session_version" integer DEFAULT 1 NOT NULL,
	"created_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "users_email_key" UNIQUE("email"),
	CONSTRAINT "users_locale_check" CHECK ("users"."locale" in ('fr', 'en')),
	CONSTRAINT "users_theme_check" CHECK ("users"."theme" in ('system', 'light', 'dark'))
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"week_start" text NOT NULL,
	"sites" json NOT NULL,
	"limits" json NOT NULL,
	"weeks_back" integer DEFAULT 4 NOT NULL,
	"weeks_ahead" integer DEFAULT 6 NOT NULL,
	"frame" json,
	"created_at" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "workspaces_slug_key" UNIQUE("slug"),
	CONSTRAINT "workspaces_week_start_check" CHECK ("workspaces"."week_start" in ('monday', 'sunday', 'saturday'))
);
--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_post_fk" FOREIGN KEY ("workspace_id","post_id") REFERENCES "public"."posts"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_contributor_fk" FOREIGN KEY ("workspace_id","contributor_id") REFERENCES "public"."contributors"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributors" ADD CONSTRAINT "contributors_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_owner_fk" FOREIGN KEY ("workspace_id","owner_id") REFERENCES "public"."contributors"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ignored_flags" ADD CONSTRAINT "ignored_flags_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ignored_flags" ADD CONSTRAINT "ignored_flags_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ignored_flags" ADD CONSTRAINT "ignored_flags_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_contributor_fk" FOREIGN KEY ("workspace_id","contributor_id") REFERENCES "public"."contributors"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objectives" ADD CONSTRAINT "objectives_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_objective_fk" FOREIGN KEY ("workspace_id","objective_id") REFERENCES "public"."objectives"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_campaign_fk" FOREIGN KEY ("workspace_id","campaign_id") REFERENCES "public"."campaigns"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_event_fk" FOREIGN KEY ("workspace_id","event_id") REFERENCES "public"."events"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_post_fk" FOREIGN KEY ("workspace_id","post_id") REFERENCES "public"."posts"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_channel_fk" FOREIGN KEY ("workspace_id","channel_id") REFERENCES "public"."channels"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_event_fk" FOREIGN KEY ("workspace_id","event_id") REFERENCES "public"."events"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_at" ON "activity" USING btree ("workspace_id","at","id");--> statement-breakpoint
CREATE INDEX "activity_subject" ON "activity" USING btree ("workspace_id","subject_type","subject_id","at","id");--> statement-breakpoint
CREATE INDEX "activity_undoes" ON "activity" USING btree ("workspace_id","undoes") WHERE "activity"."undoes" is not null;--> statement-breakpoint
CREATE INDEX "assignments_post" ON "assignments" USING btree ("workspace_id","post_id","position","id");--> statement-breakpoint
CREATE INDEX "assignments_contributor" ON "assignments" USING btree ("workspace_id","contributor_id");--> statement-breakpoint
CREATE INDEX "ignored_flags_until" ON "ignored_flags" USING btree ("workspace_id","until");--> statement-breakpoint
CREATE INDEX "invitations_workspace" ON "invitations" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "members_user" ON "members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "posts_position" ON "posts" USING btree ("workspace_id","position","id");--> statement-breakpoint
CREATE INDEX "posts_event" ON "posts" USING btree ("workspace_id","event_id");--> statement-breakpoint
CREATE INDEX "posts_loose" ON "posts" USING btree ("workspace_id","position","id") WHERE "posts"."publication_count" = 0 and "posts"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "posts_deleted" ON "posts" USING btree ("workspace_id","deleted_at","id") WHERE "posts"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "publications_at" ON "publications" USING btree ("workspace_id","at","id") WHERE "publications"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "publications_post" ON "publications" USING btree ("workspace_id","post_id","position","id");--> statement-breakpoint
CREATE INDEX "publications_channel_at" ON "publications" USING btree ("workspace_id","channel_id","at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_key_at" ON "sign_in_attempts" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_at" ON "sign_in_attempts" USING btree ("at");--> statement-breakpoint
CREATE INDEX "tasks_event" ON "tasks" USING btree ("workspace_id","event_id");