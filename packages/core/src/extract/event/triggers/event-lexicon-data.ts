import { ACCUSE_WORDS } from "../lexicon/accuse.ts";
import { AGREE_WORDS } from "../lexicon/agree.ts";
import { AID_WORDS } from "../lexicon/aid.ts";
import { ASSAULT_WORDS } from "../lexicon/assault.ts";
import { COERCE_WORDS } from "../lexicon/coerce.ts";
import { CONCEDE_WORDS } from "../lexicon/concede.ts";
import { CONSULT_WORDS } from "../lexicon/consult.ts";
import { COOPERATE_WORDS } from "../lexicon/cooperate.ts";
import { MOBILIZE_WORDS } from "../lexicon/mobilize.ts";
import { PROTEST_WORDS } from "../lexicon/protest.ts";
import { REJECT_WORDS } from "../lexicon/reject.ts";
import { REQUEST_WORDS } from "../lexicon/request.ts";
import { RETREAT_WORDS } from "../lexicon/retreat.ts";
import { SANCTION_WORDS } from "../lexicon/sanction.ts";
import { SUPPORT_WORDS } from "../lexicon/support.ts";
import { THREATEN_WORDS } from "../lexicon/threaten.ts";

/**
 * The French event lexicon: which words tell of which event, and who takes part; one file for each type.
 * One line is `TYPE[.mode] | verb or noun | frame | lemmas | example`; how to read and add one: docs/event-lexicon.md.
 * Types and modes are PLOVER 2.0's (Open Event Data Alliance). The choice of words and the examples are ours.
 */
export const EVENT_LEXICON_DATA = [
  AGREE_WORDS,
  CONSULT_WORDS,
  SUPPORT_WORDS,
  CONCEDE_WORDS,
  COOPERATE_WORDS,
  AID_WORDS,
  RETREAT_WORDS,
  REQUEST_WORDS,
  ACCUSE_WORDS,
  REJECT_WORDS,
  THREATEN_WORDS,
  PROTEST_WORDS,
  SANCTION_WORDS,
  MOBILIZE_WORDS,
  COERCE_WORDS,
  ASSAULT_WORDS,
].join("");
