CREATE TABLE "analysis_run" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"analyser_version" text NOT NULL,
	"analysed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"duration_ms" integer NOT NULL,
	"quote_count" integer NOT NULL,
	"event_count" integer NOT NULL,
	"claim_count" integer NOT NULL,
	"issue_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"sequence" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"target_kind" text,
	"target_id" text,
	"details" jsonb
);
--> statement-breakpoint
CREATE TABLE "block" (
	"version_id" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"exact" text NOT NULL,
	"reason" text,
	"role" text,
	"language" text,
	"level" smallint,
	"paragraph" integer,
	CONSTRAINT "block_version_id_position_pk" PRIMARY KEY("version_id","position")
);
--> statement-breakpoint
CREATE TABLE "change" (
	"sequence" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "change_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"target_id" text
);
--> statement-breakpoint
CREATE TABLE "claim_report" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"local_id" text NOT NULL,
	"proposition" text NOT NULL,
	"stance" text NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"exact" text NOT NULL,
	"holder_name" text,
	"holder_entity_id" text,
	"subject_name" text,
	"subject_entity_id" text,
	"predicate" text,
	"object_name" text,
	"object_entity_id" text,
	"location_name" text,
	"location_entity_id" text,
	"date_from" text,
	"date_to" text,
	"quantity" jsonb,
	"rule_name" text,
	"rule_version" integer,
	"rule_words" text[]
);
--> statement-breakpoint
CREATE TABLE "contradiction" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"explained" text,
	"question" text,
	"topic" text,
	"reason" text,
	"article_count" integer NOT NULL,
	"origin_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contradiction_evidence" (
	"contradiction_id" text NOT NULL,
	"side" integer NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"claim_report_id" text,
	"event_mention_id" text,
	"quote_id" text,
	CONSTRAINT "contradiction_evidence_contradiction_id_side_position_pk" PRIMARY KEY("contradiction_id","side","position"),
	CONSTRAINT "contradiction_evidence_one" CHECK (num_nonnulls("contradiction_evidence"."claim_report_id", "contradiction_evidence"."event_mention_id", "contradiction_evidence"."quote_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "document" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"url" text,
	"file_name" text,
	"publisher_id" text,
	"source_id" text,
	"first_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_address" (
	"id" text PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"document_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_entity" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"local_id" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"wikidata" text,
	"knowledge_id" text,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "document_version" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"number" integer NOT NULL,
	"is_current" boolean NOT NULL,
	"raw_hash" text NOT NULL,
	"text_hash" text NOT NULL,
	"text" text NOT NULL,
	"title" text,
	"dek" text,
	"bylines" text[] NOT NULL,
	"credits" text[] NOT NULL,
	"tags" text[] NOT NULL,
	"section" text,
	"language" text NOT NULL,
	"published_at" text,
	"published_basis" text,
	"published_from" timestamp with time zone,
	"modified_at" text,
	"machine_translated" text NOT NULL,
	"paywalled" boolean,
	"word_count" integer NOT NULL,
	"search_text" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('public.fr', left(coalesce(title, ''), 2000)), 'A') || setweight(to_tsvector('public.fr', search_text), 'B')) STORED,
	"analysis" jsonb NOT NULL,
	"analyser_version" text NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entity" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"wikidata" text,
	"knowledge_id" text,
	"reason" text,
	"mention_count" integer NOT NULL,
	"article_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entity_alias" (
	"id" text PRIMARY KEY NOT NULL,
	"entity_id" text NOT NULL,
	"name" text NOT NULL,
	"mention_count" integer NOT NULL,
	"article_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entity_member" (
	"document_entity_id" text PRIMARY KEY NOT NULL,
	"entity_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"date_from" text,
	"date_to" text,
	"reason" text,
	"telling_count" integer NOT NULL,
	"article_count" integer NOT NULL,
	"origin_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_member" (
	"event_mention_id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_mention" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"local_id" text NOT NULL,
	"type" text NOT NULL,
	"mode" text,
	"status" text NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"exact" text NOT NULL,
	"trigger_start" integer,
	"trigger_end" integer,
	"lemma" text,
	"location_name" text,
	"location_entity_id" text,
	"date_from" text,
	"date_to" text,
	"attributed_name" text,
	"attributed_entity_id" text,
	"quantities" jsonb NOT NULL,
	"other_evidence" jsonb NOT NULL,
	"rule_name" text,
	"rule_version" integer,
	"rule_words" text[]
);
--> statement-breakpoint
CREATE TABLE "event_party" (
	"event_mention_id" text NOT NULL,
	"role" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"document_entity_id" text,
	CONSTRAINT "event_party_event_mention_id_role_position_pk" PRIMARY KEY("event_mention_id","role","position")
);
--> statement-breakpoint
CREATE TABLE "host_lease" (
	"host" text PRIMARY KEY NOT NULL,
	"holder" text,
	"leased_until" timestamp with time zone,
	"next_allowed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"robots_text" text,
	"robots_checked_at" timestamp with time zone,
	"crawl_delay_seconds" real
);
--> statement-breakpoint
CREATE TABLE "id_redirect" (
	"old_id" text PRIMARY KEY NOT NULL,
	"new_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "issue" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"kind" text NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"exact" text NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "judgement" (
	"sequence" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "judgement_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"verdict" text NOT NULL,
	"target_kind" text NOT NULL,
	"target_key" text NOT NULL,
	"other_key" text,
	"before" jsonb,
	"after" jsonb,
	"author" text NOT NULL,
	"reason" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"undoes" bigint
);
--> statement-breakpoint
CREATE TABLE "mention" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"document_entity_id" text NOT NULL,
	"level" text,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"exact" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "near_duplicate" (
	"id" text PRIMARY KEY NOT NULL,
	"document_a" text NOT NULL,
	"document_b" text NOT NULL,
	"score" real NOT NULL,
	"relation" text,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "origin" (
	"id" text PRIMARY KEY NOT NULL,
	"reason" text,
	"article_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "origin_member" (
	"document_id" text PRIMARY KEY NOT NULL,
	"origin_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publisher" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"host" text
);
--> statement-breakpoint
CREATE TABLE "quarantine" (
	"id" text PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"stage" text NOT NULL,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"raw_hash" text,
	"source_id" text,
	"attempts" integer DEFAULT 1 NOT NULL,
	"first_failed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_failed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"resolved_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "quote" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"local_id" text NOT NULL,
	"kind" text NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"exact" text NOT NULL,
	"speaker_name" text,
	"speaker_entity_id" text,
	"cue" text,
	"channel" text,
	"addressee_name" text,
	"addressee_entity_id" text,
	"corrupt" boolean DEFAULT false NOT NULL,
	"rule_name" text,
	"rule_version" integer,
	"rule_words" text[]
);
--> statement-breakpoint
CREATE TABLE "raw_content" (
	"hash" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL,
	"content_type" text,
	"size_bytes" integer NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "run" (
	"sequence" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "run_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"subject" text,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"outcome" text,
	"counts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "source" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"address" text NOT NULL,
	"title" text,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"paused" boolean DEFAULT false NOT NULL,
	"last_check_at" timestamp with time zone,
	"last_success_at" timestamp with time zone,
	"next_check_at" timestamp with time zone DEFAULT now() NOT NULL,
	"interval_seconds" integer DEFAULT 3600 NOT NULL,
	"failure_count" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"wait_reason" text,
	"etag" text,
	"last_modified" text,
	"item_count" integer
);
--> statement-breakpoint
CREATE TABLE "story" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text,
	"reason" text,
	"article_count" integer NOT NULL,
	"origin_count" integer NOT NULL,
	"published_from" timestamp with time zone,
	"published_to" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "story_member" (
	"document_id" text PRIMARY KEY NOT NULL,
	"story_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "utterance" (
	"id" text PRIMARY KEY NOT NULL,
	"speaker_name" text,
	"speaker_entity_id" text,
	"reason" text,
	"article_count" integer NOT NULL,
	"origin_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "utterance_member" (
	"quote_id" text PRIMARY KEY NOT NULL,
	"utterance_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "watch" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "analysis_run" ADD CONSTRAINT "analysis_run_version_id_document_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "block" ADD CONSTRAINT "block_version_id_document_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_report" ADD CONSTRAINT "claim_report_version_id_document_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_report" ADD CONSTRAINT "claim_report_holder_entity_id_document_entity_id_fk" FOREIGN KEY ("holder_entity_id") REFERENCES "public"."document_entity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_report" ADD CONSTRAINT "claim_report_subject_entity_id_document_entity_id_fk" FOREIGN KEY ("subject_entity_id") REFERENCES "public"."document_entity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_report" ADD CONSTRAINT "claim_report_object_entity_id_document_entity_id_fk" FOREIGN KEY ("object_entity_id") REFERENCES "public"."document_entity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_report" ADD CONSTRAINT "claim_report_location_entity_id_document_entity_id_fk" FOREIGN KEY ("location_entity_id") REFERENCES "public"."document_entity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradiction_evidence" ADD CONSTRAINT "contradiction_evidence_contradiction_id_contradiction_id_fk" FOREIGN KEY ("contradiction_id") REFERENCES "public"."contradiction"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradiction_evidence" ADD CONSTRAINT "contradiction_evidence_claim_report_id_claim_report_id_fk" FOREIGN KEY ("claim_report_id") REFERENCES "public"."claim_report"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradiction_evidence" ADD CONSTRAINT "contradiction_evidence_event_mention_id_event_mention_id_fk" FOREIGN KEY ("event_mention_id") REFERENCES "public"."event_mention"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradiction_evidence" ADD CONSTRAINT "contradiction_evidence_quote_id_quote_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quote"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_publisher_id_publisher_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."publisher"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_address" ADD CONSTRAINT "document_address_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_entity" ADD CONSTRAINT "document_entity_version_id_document_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_raw_hash_raw_content_hash_fk" FOREIGN KEY ("raw_hash") REFERENCES "public"."raw_content"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_alias" ADD CONSTRAINT "entity_alias_entity_id_entity_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."entity"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_member" ADD CONSTRAINT "entity_member_document_entity_id_document_entity_id_fk" FOREIGN KEY ("document_entity_id") REFERENCES "public"."document_entity"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_member" ADD CONSTRAINT "entity_member_entity_id_entity_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."entity"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_member" ADD CONSTRAINT "event_member_event_mention_id_event_mention_id_fk" FOREIGN KEY ("event_mention_id") REFERENCES "public"."event_mention"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_member" ADD CONSTRAINT "event_member_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_mention" ADD CONSTRAINT "event_mention_version_id_document_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_mention" ADD CONSTRAINT "event_mention_location_entity_id_document_entity_id_fk" FOREIGN KEY ("location_entity_id") REFERENCES "public"."document_entity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_mention" ADD CONSTRAINT "event_mention_attributed_entity_id_document_entity_id_fk" FOREIGN KEY ("attributed_entity_id") REFERENCES "public"."document_entity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_party" ADD CONSTRAINT "event_party_event_mention_id_event_mention_id_fk" FOREIGN KEY ("event_mention_id") REFERENCES "public"."event_mention"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_party" ADD CONSTRAINT "event_party_document_entity_id_document_entity_id_fk" FOREIGN KEY ("document_entity_id") REFERENCES "public"."document_entity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue" ADD CONSTRAINT "issue_version_id_document_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_version_id_document_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_document_entity_id_document_entity_id_fk" FOREIGN KEY ("document_entity_id") REFERENCES "public"."document_entity"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "near_duplicate" ADD CONSTRAINT "near_duplicate_document_a_document_id_fk" FOREIGN KEY ("document_a") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "near_duplicate" ADD CONSTRAINT "near_duplicate_document_b_document_id_fk" FOREIGN KEY ("document_b") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "origin_member" ADD CONSTRAINT "origin_member_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "origin_member" ADD CONSTRAINT "origin_member_origin_id_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "public"."origin"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quarantine" ADD CONSTRAINT "quarantine_raw_hash_raw_content_hash_fk" FOREIGN KEY ("raw_hash") REFERENCES "public"."raw_content"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quarantine" ADD CONSTRAINT "quarantine_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote" ADD CONSTRAINT "quote_version_id_document_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote" ADD CONSTRAINT "quote_speaker_entity_id_document_entity_id_fk" FOREIGN KEY ("speaker_entity_id") REFERENCES "public"."document_entity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote" ADD CONSTRAINT "quote_addressee_entity_id_document_entity_id_fk" FOREIGN KEY ("addressee_entity_id") REFERENCES "public"."document_entity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_member" ADD CONSTRAINT "story_member_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_member" ADD CONSTRAINT "story_member_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "utterance" ADD CONSTRAINT "utterance_speaker_entity_id_entity_id_fk" FOREIGN KEY ("speaker_entity_id") REFERENCES "public"."entity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "utterance_member" ADD CONSTRAINT "utterance_member_quote_id_quote_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quote"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "utterance_member" ADD CONSTRAINT "utterance_member_utterance_id_utterance_id_fk" FOREIGN KEY ("utterance_id") REFERENCES "public"."utterance"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "analysis_run_version" ON "analysis_run" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "change_at" ON "change" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_report_local" ON "claim_report" USING btree ("version_id","local_id");--> statement-breakpoint
CREATE INDEX "claim_report_holder" ON "claim_report" USING btree ("holder_entity_id");--> statement-breakpoint
CREATE INDEX "claim_report_search" ON "claim_report" USING gin (to_tsvector('public.fr', left("exact", 20000)));--> statement-breakpoint
CREATE INDEX "contradiction_evidence_claim" ON "contradiction_evidence" USING btree ("claim_report_id");--> statement-breakpoint
CREATE INDEX "contradiction_evidence_event" ON "contradiction_evidence" USING btree ("event_mention_id");--> statement-breakpoint
CREATE INDEX "contradiction_evidence_quote" ON "contradiction_evidence" USING btree ("quote_id");--> statement-breakpoint
CREATE INDEX "document_publisher" ON "document" USING btree ("publisher_id");--> statement-breakpoint
CREATE INDEX "document_first_seen" ON "document" USING btree ("first_seen_at");--> statement-breakpoint
CREATE INDEX "document_address_document" ON "document_address" USING btree ("document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "document_entity_local" ON "document_entity" USING btree ("version_id","local_id");--> statement-breakpoint
CREATE UNIQUE INDEX "document_version_number" ON "document_version" USING btree ("document_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "document_version_current" ON "document_version" USING btree ("document_id") WHERE "document_version"."is_current";--> statement-breakpoint
CREATE INDEX "document_version_raw" ON "document_version" USING btree ("raw_hash");--> statement-breakpoint
CREATE INDEX "document_version_published" ON "document_version" USING btree ("published_from" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "document_version_search" ON "document_version" USING gin ("search");--> statement-breakpoint
CREATE INDEX "entity_name_trigram" ON "entity" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "entity_by_articles" ON "entity" USING btree ("article_count" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "entity_wikidata" ON "entity" USING btree ("wikidata");--> statement-breakpoint
CREATE INDEX "entity_alias_entity" ON "entity_alias" USING btree ("entity_id");--> statement-breakpoint
CREATE INDEX "entity_alias_trigram" ON "entity_alias" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "entity_member_entity" ON "entity_member" USING btree ("entity_id");--> statement-breakpoint
CREATE INDEX "event_by_origins" ON "event" USING btree ("origin_count" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "event_by_date" ON "event" USING btree ("date_from","id");--> statement-breakpoint
CREATE INDEX "event_type" ON "event" USING btree ("type");--> statement-breakpoint
CREATE INDEX "event_member_event" ON "event_member" USING btree ("event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_mention_local" ON "event_mention" USING btree ("version_id","local_id");--> statement-breakpoint
CREATE INDEX "event_mention_location" ON "event_mention" USING btree ("location_entity_id");--> statement-breakpoint
CREATE INDEX "event_mention_attributed" ON "event_mention" USING btree ("attributed_entity_id");--> statement-breakpoint
CREATE INDEX "event_mention_search" ON "event_mention" USING gin (to_tsvector('public.fr', left("exact", 20000)));--> statement-breakpoint
CREATE INDEX "event_party_entity" ON "event_party" USING btree ("document_entity_id");--> statement-breakpoint
CREATE INDEX "issue_version" ON "issue" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "judgement_target" ON "judgement" USING btree ("target_kind","target_key");--> statement-breakpoint
CREATE INDEX "judgement_undoes" ON "judgement" USING btree ("undoes");--> statement-breakpoint
CREATE INDEX "mention_version" ON "mention" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "mention_entity" ON "mention" USING btree ("document_entity_id");--> statement-breakpoint
CREATE INDEX "near_duplicate_a" ON "near_duplicate" USING btree ("document_a");--> statement-breakpoint
CREATE INDEX "near_duplicate_b" ON "near_duplicate" USING btree ("document_b");--> statement-breakpoint
CREATE INDEX "origin_member_origin" ON "origin_member" USING btree ("origin_id");--> statement-breakpoint
CREATE INDEX "quarantine_open" ON "quarantine" USING btree ("last_failed_at") WHERE "quarantine"."resolved_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "quote_local" ON "quote" USING btree ("version_id","local_id");--> statement-breakpoint
CREATE INDEX "quote_speaker" ON "quote" USING btree ("speaker_entity_id");--> statement-breakpoint
CREATE INDEX "quote_addressee" ON "quote" USING btree ("addressee_entity_id");--> statement-breakpoint
CREATE INDEX "quote_search" ON "quote" USING gin (to_tsvector('public.fr', left("exact", 20000)));--> statement-breakpoint
CREATE INDEX "run_started" ON "run" USING btree ("kind","started_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "source_due" ON "source" USING btree ("next_check_at") WHERE not "source"."paused";--> statement-breakpoint
CREATE INDEX "story_member_story" ON "story_member" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "utterance_speaker" ON "utterance" USING btree ("speaker_entity_id");--> statement-breakpoint
CREATE INDEX "utterance_member_utterance" ON "utterance_member" USING btree ("utterance_id");