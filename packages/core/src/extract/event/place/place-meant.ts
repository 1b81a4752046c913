import type { Entity, Party } from "../../../model/analysis.ts";
import { phraseOf } from "../../clause/phrases.ts";
import { subjectOf } from "../../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";
import type { PartyFinder } from "../../parties.ts";
import { prepositionOf } from "../roles/prepositions.ts";

/** « dans la capitale libanaise », « la région », « cette ville »: the place of the article that a noun without a name means. */
export function placeMeant(tree: Tree, index: number, finder: PartyFinder): Party | undefined {
  const token = tree.tokens[index];
  const kinds = token && KINDS.get(token.lemma.toLowerCase());
  const isLand = token !== undefined && LANDS.has(token.lemma);
  if (token === undefined || (kinds === undefined && !isLand) || finder.entityAt(token) !== undefined) return undefined;
  if (isLand) return landOf(tree, index, finder);
  if (token.lemma === "capitale") {
    const state = childrenWith(tree, index, "amod")
      .map((child) => finder.stateOfAdjective(tree.tokens[child]?.form ?? ""))
      .find((party) => party !== undefined);
    if (state) return finder.capitalOf(state);
  }
  if (kinds === undefined || !isBare(tree, index)) return undefined;
  const kindOf = (entity: Entity) => finder.kindOf(entity) ?? kindUnknown(entity, finder);
  const isCapital = (entity: Entity) => finder.isState(entity) && !finder.isCountry(entity);
  const fits = (entity: Entity) =>
    entity.type === "LOC" && (token.lemma === "capitale" ? isCapital(entity) : kinds.has(kindOf(entity)));
  // « le pays » is the one that the text is about; « la région », the one told last.
  const isOfText = token.lemma === "pays" || token.lemma === "capitale";
  const found = isOfText ? finder.mostNamed(fits) : finder.lastPlaceAmong(fits, token.start);
  return found && { name: found.name, entityId: found.id };
}

/** « la cité de Tigana » is a town; what is written small, « la base navale », is a site. */
function kindUnknown(entity: Entity, finder: PartyFinder): string {
  if (!/^\p{Lu}/u.test(entity.name)) return "site";
  return finder.isCalled(entity, TOWNS) ? "town" : "unknown";
}

const TOWNS: ReadonlySet<string> = new Set(["ville", "cité", "agglomération", "métropole"]);

const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    capitale: "capital",
    pays: "country",
    région: "region division",
    province: "region division",
    département: "region division",
    gouvernorat: "region division",
    ville: "town capital",
    cité: "town capital",
    agglomération: "town capital",
    localité: "town unknown",
    village: "town unknown",
    commune: "town unknown",
    bourgade: "town unknown",
  }).map(([noun, kinds]) => [noun, new Set(kinds.split(" "))]),
);

/** « la ville », « cette région », « la ville entière », « la ville assiégée »; not « une ville », « la ville voisine », « la région du lac ». */
function isBare(tree: Tree, index: number): boolean {
  if (!/^(?:la|le|l'|cette|ce|du|au)$/u.test(wordAt(tree.tokens, index - 1))) return false;
  if (tree.tokens[index]?.features.Number === "Plur") return false;
  return !childrenWith(tree, index, "nmod", "flat", "appos", "amod", "acl").some(
    (child) => child > index && tellsWhich(tree, child),
  );
}

/** « de X », « voisine », « située à X » tell which place is meant; « entière », « assiégée depuis deux ans » tell more of one that is known. */
function tellsWhich(tree: Tree, child: number): boolean {
  const { lemma = "", features } = tree.tokens[child] ?? {};
  const relation = relationOf(tree.tokens[child]);
  if (relation === "nmod") return prepositionOf(tree, child) === "de";
  if (relation === "amod") return lemma !== "entier";
  const isPast = relation === "acl" && features?.VerbForm === "Part" && features.Tense !== "Pres";
  return !isPast || LOCATED.has(lemma);
}

const LOCATED: ReadonlySet<string> = new Set(["situer", "installer", "bâtir", "nommer", "appeler", "baptiser"]);

/** What a state owns of the earth, wherever it stands in a clause: « expulsés de son territoire ». */
export const LANDS: ReadonlySet<string> = new Set(["territoire", "sol"]);

/** « sur le sol chilien », « sur son territoire »: the state of which it is said, or that of who acts in its clause. */
function landOf(tree: Tree, index: number, finder: PartyFinder): Party | undefined {
  const adjective = [...childrenWith(tree, index, "amod"), index + 1]
    .map((child) => finder.stateOfAdjective(tree.tokens[child]?.form ?? ""))
    .find((party) => party !== undefined);
  if (adjective !== undefined) return adjective;
  if (!/^(?:son|leur)$/u.test(wordAt(tree.tokens, index - 1))) return undefined;
  for (let at = tree.tokens[index]?.head ?? -1, steps = 0; at >= 0 && steps < HIGHEST_OWNER; steps++) {
    const group = verbGroupsOf(tree).find(({ main }) => main === at);
    const owner = group && subjectOf(tree, group);
    const state = owner === undefined ? undefined : stateAt(tree, owner, finder);
    if (state !== undefined) return state;
    at = tree.tokens[at]?.head ?? -1;
  }
  return undefined;
}

/** From the land up to the verb of whoever owns it. Guessed. */
const HIGHEST_OWNER = 6;

/** The state that a phrase names: « la Bolivie », « le gouvernement du Chili », « l'armée chilienne ». */
function stateAt(tree: Tree, head: number, finder: PartyFinder): Party | undefined {
  for (const at of phraseOf(tree, head)) {
    const token = tree.tokens[at];
    const entity = token && finder.entityAt(token);
    if (entity && finder.isCountry(entity)) return { name: entity.name, entityId: entity.id };
    // « le gouvernement du Chili », whose name is one of a body.
    const country = token?.upos === "PROPN" ? finder.countryCalled(token.form) : undefined;
    if (country !== undefined) return country;
    const state = token && /^\p{Ll}/u.test(token.form) ? finder.stateOfAdjective(token.form) : undefined;
    if (state !== undefined) return state;
  }
  return undefined;
}
