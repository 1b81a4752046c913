ALTER TABLE "document_version" ADD COLUMN "given_date" text;--> statement-breakpoint
ALTER TABLE "utterance" ADD COLUMN "dismissed_by" bigint;--> statement-breakpoint
UPDATE "document_version" SET "given_date" = "published_at" WHERE "published_basis" = 'given';
