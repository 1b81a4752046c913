ALTER TABLE "fetched_address" ALTER COLUMN "raw_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "fetched_address" ADD COLUMN "mark" text;