-- French full-text search that does not mind accents: « negociations » finds « négociations ».
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION public.fr (COPY = pg_catalog.french);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION public.fr
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
