CREATE TABLE "dossier" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"author" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "dossier_item" (
	"id" text PRIMARY KEY NOT NULL,
	"dossier_id" text NOT NULL,
	"version_id" text,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"exact" text NOT NULL,
	"thing_id" text,
	"note" text DEFAULT '' NOT NULL,
	"author" text NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "place" (
	"knowledge_id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision
);
--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "actor_name" text;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "location_name" text;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "dismissed_by" bigint;--> statement-breakpoint
ALTER TABLE "dossier_item" ADD CONSTRAINT "dossier_item_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_item" ADD CONSTRAINT "dossier_item_version_id_document_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_version"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossier_item_dossier" ON "dossier_item" USING btree ("dossier_id","added_at");--> statement-breakpoint
CREATE INDEX "entity_knowledge" ON "entity" USING btree ("knowledge_id");