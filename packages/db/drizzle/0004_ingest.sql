CREATE TABLE "archive_file" (
	"name" text PRIMARY KEY NOT NULL,
	"folder" text NOT NULL,
	"size_bytes" bigint DEFAULT 0 NOT NULL,
	"records" integer DEFAULT 0 NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	"hash" text
);
--> statement-breakpoint
CREATE TABLE "fetched_address" (
	"id" text PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"raw_hash" text NOT NULL,
	"fetched_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "raw_content" ALTER COLUMN "bytes" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "document_version" ADD COLUMN "difference" jsonb;--> statement-breakpoint
ALTER TABLE "raw_content" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "raw_content" ADD COLUMN "archive_file" text;--> statement-breakpoint
ALTER TABLE "raw_content" ADD COLUMN "archive_offset" bigint;--> statement-breakpoint
ALTER TABLE "raw_content" ADD COLUMN "archive_length" integer;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "quiet_checks" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "turn" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "raw_content" ADD CONSTRAINT "raw_content_archive_file_archive_file_name_fk" FOREIGN KEY ("archive_file") REFERENCES "public"."archive_file"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "raw_content_here" ON "raw_content" USING btree ("received_at") WHERE "raw_content"."bytes" is not null;--> statement-breakpoint
ALTER TABLE "raw_content" ADD CONSTRAINT "raw_content_somewhere" CHECK (num_nonnulls("raw_content"."bytes", "raw_content"."archive_file") > 0);