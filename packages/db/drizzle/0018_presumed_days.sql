ALTER TABLE "event" ADD COLUMN "date_presumed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "event_mention" ADD COLUMN "date_presumed" boolean DEFAULT false NOT NULL;