-- Names without accents and in small letters. `unaccent` may change with its dictionary and so cannot be indexed; naming the dictionary fixes it.
CREATE FUNCTION public.folded(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT public.unaccent('public.unaccent'::regdictionary, lower($1)) $$;
--> statement-breakpoint
DROP INDEX "entity_name_trigram";--> statement-breakpoint
DROP INDEX "entity_alias_trigram";--> statement-breakpoint
DROP INDEX "claim_report_search";--> statement-breakpoint
DROP INDEX "event_mention_search";--> statement-breakpoint
DROP INDEX "quote_search";--> statement-breakpoint
ALTER TABLE "claim_report" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (to_tsvector('public.fr', left(exact, 20000))) STORED;--> statement-breakpoint
ALTER TABLE "event_mention" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (to_tsvector('public.fr', left(exact, 20000))) STORED;--> statement-breakpoint
ALTER TABLE "event_mention" ADD COLUMN "location_named" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- What was read before says it too.
UPDATE "event_mention" told SET "location_named" = true WHERE EXISTS (
  SELECT 1 FROM "mention" met WHERE met."document_entity_id" = told."location_entity_id" AND coalesce(met."level", 'name') = 'name'
    AND met."version_id" = told."version_id" AND met."start_offset" >= told."start_offset" AND met."end_offset" <= told."end_offset");--> statement-breakpoint
ALTER TABLE "quote" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (to_tsvector('public.fr', left(exact, 20000))) STORED;--> statement-breakpoint
CREATE INDEX "entity_name" ON "entity" USING btree ("name");--> statement-breakpoint
CREATE INDEX "entity_name_folded" ON "entity" USING gin (folded("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "entity_alias_name" ON "entity_alias" USING btree ("name");--> statement-breakpoint
CREATE INDEX "entity_alias_folded" ON "entity_alias" USING gin (folded("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "event_mention_named" ON "event_mention" USING btree ("location_entity_id","id") WHERE location_named;--> statement-breakpoint
CREATE INDEX "claim_report_search" ON "claim_report" USING gin ("search");--> statement-breakpoint
CREATE INDEX "event_mention_search" ON "event_mention" USING gin ("search");--> statement-breakpoint
CREATE INDEX "quote_search" ON "quote" USING gin ("search");
