CREATE TABLE "member_identity" (
	"kind" text NOT NULL,
	"member_key" text NOT NULL,
	"derived_id" text NOT NULL,
	CONSTRAINT "member_identity_kind_member_key_pk" PRIMARY KEY("kind","member_key")
);
