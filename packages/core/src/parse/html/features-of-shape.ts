import { FUNCTION_WORDS } from "../function-words.ts";
import { AT, TAGS } from "./feature-columns.ts";
import { type FeatureTable, flag } from "./feature-table.ts";
import { linkShare, type TextBlock } from "./page.ts";
import { COUNTED_CHARACTERS } from "./page-facts.ts";

const FURNITURE =
  /(?:\bshare\b|partage|teilen|compartir|subscribe|s['’]abonner|abonn|suscr|newsletter|infolettre|sign up|inscri|anmelden|log ?in|connexion|connecte|read more|lire (?:aussi|la suite|également|plus)|à lire|weiterlesen|mehr (?:zum|lesen)|lesen sie (?:auch|mehr)|leer más|see also|voir aussi|related|you may also|vous aimerez|recommended|recommand|cookie|privacy|confidentialit|datenschutz|terms of|conditions (?:générales|d['’]utilisation)|copyright|©|all rights reserved|tous droits|alle rechte|advert|publicit|anzeige|werbung|sponsor|comment(?:s|aires?|er)?\b|kommentar|leave a reply|follow us|suivez|folgen|facebook|twitter|whatsapp|instagram|pinterest|linkedin|email|download|télécharg|photo ?(?:by|:|credit)|crédit|foto ?:|getty|reuters|\bafp\b|\bdpa\b|shutterstock|tags?\b|catégor|filed under|posted (?:in|on|by)|published|publié|updated|mis à jour|min(?:utes?)? (?:read|de lecture)|lesezeit|print\b|imprimer|drucken|previous|next\b|précédent|suivant|zurück|menu|search|recherch|suche|back to top|haut de page|contact|about us|à propos|à suivre|source ?:)/i;

const DATED = /(?:19|20)\d\d|\d{1,2}:\d\d|\d{1,2}h\d\d/;

export const REPLY =
  /^(?:reply|répondre|antworten|responder|report|signaler|like|\d+ likes?|permalink|says:|quote|zitieren|.{1,40} says:|.{1,40} sagt:|.{1,40} a dit\s?:)$/i;

const ALL_FUNCTION_WORDS: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flatMap((words) => [...words]));

/** What a block looks like by itself: its length, words, marks, links and tag. */
export function fillShape({ rows, width, facts }: FeatureTable): void {
  const { blocks } = facts.page;
  const total = Math.max(1, facts.containers.totalCharacters);
  let before = 0;
  for (const block of blocks) {
    rows.set(shapeOf(block, before / total, blocks.length), block.index * width + AT.shape);
    before += block.text.length;
  }
}

function shapeOf(block: TextBlock, characterPosition: number, blockCount: number): readonly number[] {
  const {
    text,
    block: { tag, depth },
  } = block;
  const counted = text.slice(0, COUNTED_CHARACTERS);
  const words = counted.match(/[\p{L}\p{N}]+/gu) ?? [];
  let functionWords = 0;
  let capitals = 0;
  let letters = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (ALL_FUNCTION_WORDS.has(lower)) functionWords++;
    if (word[0] !== lower[0]) capitals++;
    letters += word.length;
  }
  const count = Math.max(1, words.length);
  const commas = counted.match(/[,，、]/g)?.length ?? 0;
  const sentences = counted.match(/[.!?。！？…](?=["”»')\]]|\s|$)/gu)?.length ?? 0;
  const furniture = FURNITURE.test(counted.slice(0, 400));
  return [
    Math.log1p(text.length),
    words.length,
    linkShare(block),
    block.links,
    (commas + sentences) / count,
    sentences,
    commas,
    flag(/[.!?。！？…:]["”»')\]]{0,4}$/u.test(text.slice(-8))),
    flag(/[.!?。！？…]["”»')\]]{0,4}$/u.test(text.slice(-8))),
    flag(/[:：]$/.test(text)),
    flag(/^[\p{Lu}«“"'‘¿¡„]/u.test(text)),
    letters / count,
    (counted.match(/\d/g)?.length ?? 0) / Math.max(1, counted.length),
    capitals / count,
    flag(counted === counted.toUpperCase() && /\p{L}/u.test(counted)),
    functionWords / count,
    block.strongCharacters / Math.max(1, text.length),
    block.breaks,
    block.breaks > 0 ? text.split("\n").length : 1,
    TAGS.indexOf(tag) + 1,
    flag(tag === "p"),
    flag(/^h[1-6]$/.test(tag)),
    flag(tag === "li"),
    depth,
    block.index / blockCount,
    characterPosition,
    flag(block.node.hidden),
    flag(furniture),
    flag(text.length < 120 && furniture),
    flag(text.length < 120 && DATED.test(text)),
    flag(text.length < 60 && REPLY.test(text)),
  ];
}
