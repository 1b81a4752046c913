import { AT } from "./feature-columns.ts";
import { type FeatureTable, flag } from "./feature-table.ts";
import { REPLY } from "./features-of-shape.ts";
import { ancestors, type PageNode, type TextBlock } from "./page.ts";
import { type Containers, containerLinks, isProseBlock } from "./page-facts.ts";

const RECENT = /(?:19|20)\d\d|\d{1,2}:\d\d|\bago\b|il y a|\bvor \d/;

const COMMENTS_HEADING =
  /^(?:\d+\s?)?(?:comments?|commentaires?|kommentare?|leser-?kommentare?|comentarios?|leave a (?:reply|comment)|laisse[rz] un commentaire|reactions?|réactions?|responses?|réponses?|replies|discussion|join the (?:discussion|conversation)|your (?:email|comment)|schreibe einen kommentar|add (?:a )?comment|post a comment|what do you think|\d+ thoughts on|vos réactions|ajouter un commentaire|diskutieren)/i;

const RELATED_HEADING =
  /^(?:related|more (?:from|on|stories|news|articles|posts)|you (?:may|might)|read (?:more|next|also)|see also|recommended|recommandé|à lire|lire aussi|voir aussi|sur le même (?:sujet|thème)|même sujet|articles? (?:liés|similaires|connexes)|vous (?:pourriez|aimerez)|également|les plus lus|plus lus|dernières|à la une|mehr zum|mehr aus|weitere|das könnte|auch interessant|lesen sie|verwandte|ähnliche|meistgelesen|neueste|trending|popular|latest|top stories|about the author|à propos de l|share this|tags?\b|filed under|newsletter|subscribe|sign up|sources?\b|references\b|references?:|footnotes|follow us|up next|don['’]t miss|también|relacionad|más (?:leíd|notic)|te puede)/i;

const FAR_SINCE = 999;

/** Where a block stands: in which part of the page, behind which headings, among what. */
export function fillSurroundings({ rows, width, facts }: FeatureTable): void {
  const { page, containers, signatures } = facts;
  const { blocks } = page;
  const dated = blocks.map(({ text }) => flag(text.length < 80 && RECENT.test(text)));
  const replies = blocks.map(({ text }) => flag(text.length < 60 && REPLY.test(text)));
  const totalReplies = replies.reduce((sum, value) => sum + value, 0);
  const groups = sumSignatures(blocks, signatures);
  let sinceComments = FAR_SINCE;
  let sinceRelated = FAR_SINCE;
  let sinceHeading = 99;
  for (const { text, block, index } of blocks) {
    if (text.length < 90) {
      const heading = /^h[1-6]$/.test(block.tag);
      const related = RELATED_HEADING.test(text);
      if (COMMENTS_HEADING.test(text)) sinceComments = 0;
      if (related) sinceRelated = 0;
      // Another heading makes an earlier link list less likely to reach so far, not impossible.
      else if (heading && sinceRelated < 900) sinceRelated += 300;
      if (heading) sinceHeading = 0;
    }
    const half = ascend(block, containers, 0.5);
    const quarter = ascend(block, containers, 0.25);
    const group = groups.get(signatures[index]!)!;
    rows.set(
      [
        Math.log1p(blocks.length),
        Math.log1p(containers.totalProse),
        half.levels,
        half.node ? containers.characters[half.node.id]! / Math.max(1, containers.totalCharacters) : 1,
        half.node ? containerLinks(containers, half.node) : 0,
        quarter.levels,
        Math.log1p(group.count),
        group.characters / Math.max(1, containers.totalCharacters),
        group.links / Math.max(1, group.characters),
        Math.log1p(group.characters / group.count),
        sinceComments,
        Math.min(FAR_SINCE, sinceRelated),
        sinceHeading,
        sumNear(dated, index),
        sumNear(replies, index),
        totalReplies,
        articleShare(block, containers),
      ],
      index * width + AT.surroundings,
    );
    sinceComments = Math.min(FAR_SINCE, sinceComments + 1);
    sinceRelated = Math.min(FAR_SINCE, sinceRelated + 1);
    sinceHeading++;
  }
}

function sumSignatures(blocks: readonly TextBlock[], signatures: readonly string[]) {
  const groups = new Map<string, { count: number; characters: number; links: number }>();
  for (const { text, linkCharacters, index } of blocks) {
    const group = groups.get(signatures[index]!) ?? { count: 0, characters: 0, links: 0 };
    groups.set(signatures[index]!, {
      count: group.count + 1,
      characters: group.characters + text.length,
      links: group.links + linkCharacters,
    });
  }
  return groups;
}

/** The nearest ancestor that holds a share of the page's prose, and how far up it is. */
function ascend(
  block: PageNode,
  { prose, totalProse }: Containers,
  share: number,
): { readonly node: PageNode | undefined; readonly levels: number } {
  let levels = 0;
  let node: PageNode | undefined = block;
  while (node && prose[node.id]! < share * totalProse) {
    node = node.parent;
    levels++;
  }
  return { node, levels };
}

function articleShare(block: PageNode, { prose, totalProse }: Containers): number {
  for (const node of ancestors(block)) if (node.tag === "article") return prose[node.id]! / totalProse;
  return 0;
}

function sumNear(values: readonly number[], index: number): number {
  let sum = 0;
  for (let at = Math.max(0, index - 6); at <= Math.min(values.length - 1, index + 6); at++) sum += values[at]!;
  return sum;
}

/** How much prose and how many links stand within a few blocks. */
export function fillWindow({ rows, width, facts }: FeatureTable): void {
  const { blocks } = facts.page;
  const count = blocks.length;
  const prose = runningSum(blocks.map((block) => (isProseBlock(block) ? block.text.length : 0)));
  const links = runningSum(blocks.map(({ linkCharacters }) => linkCharacters));
  const characters = runningSum(blocks.map(({ text }) => text.length));
  const between = (sums: Float64Array, index: number, reach: number) =>
    sums[Math.min(count, index + reach + 1)]! - sums[Math.max(0, index - reach)]!;
  const linksAround = (index: number, reach: number) =>
    between(links, index, reach) / Math.max(1, between(characters, index, reach));
  const since = distanceToProse(blocks, 1);
  const until = distanceToProse(blocks, -1);
  for (let index = 0; index < count; index++) {
    const own = blocks[index]!.block.parent;
    const signature = facts.signatures[index];
    rows.set(
      [
        Math.log1p(between(prose, index, 3)),
        Math.log1p(between(prose, index, 10)),
        linksAround(index, 2),
        linksAround(index, 5),
        prose[index]! / Math.max(1, prose[count]!),
        since[index]!,
        until[index]!,
        flag(blocks[index - 1]?.block.parent === own),
        flag(blocks[index + 1]?.block.parent === own),
        flag(facts.signatures[index - 1] === signature),
        flag(facts.signatures[index + 1] === signature),
      ],
      index * width + AT.window,
    );
  }
}

function distanceToProse(blocks: readonly TextBlock[], step: 1 | -1): readonly number[] {
  const distances: number[] = new Array(blocks.length).fill(99);
  let last = 99;
  for (let at = step === 1 ? 0 : blocks.length - 1; at >= 0 && at < blocks.length; at += step) {
    distances[at] = last;
    last = isProseBlock(blocks[at]!) ? 1 : Math.min(99, last + 1);
  }
  return distances;
}

function runningSum(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => {
    sums[index + 1] = sums[index]! + value;
  });
  return sums;
}
