import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Comparison } from "../../src/model/comparison.ts";
import { type PassageSet, readPassagesIn } from "./read-passages.ts";

/** Long matters, short articles; the part of an id before `-` names the episode. See `episodes/README.md`. */
export const EPISODE_SETS = ["development", "held-out"] as const;

/** Articles by the episode that they are of, whole groups. */
export type Episodes = readonly (readonly string[])[];

export function readEpisodes(name: (typeof EPISODE_SETS)[number]): Pick<PassageSet, "articles"> & { readonly episodes: Episodes } {
  const { articles } = readPassagesIn(readFileSync(fileURLToPath(new URL(`./episodes/${name}.txt`, import.meta.url)), "utf8"));
  const files = articles.map(({ file }) => file);
  return { articles, episodes: [...Map.groupBy(files, (file) => file.split("-", 1)[0]).values()] };
}

/** B-cubed of groups, 0 to 1; a story that shows no episodes counts as one. */
export interface EpisodeReport {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Groups of two articles or more that are shown, and how many hold articles of one episode alone. */
  readonly shown: number;
  readonly pure: number;
}

export function measureEpisodes(wanted: Episodes, { stories }: Comparison): EpisodeReport {
  const found = stories.flatMap(({ documents, episodes }) => episodes?.map((episode) => episode.documents) ?? [documents]);
  const [wantedWith, foundWith] = [groupsByMember(wanted), groupsByMember(found)];
  const members = [...wantedWith.keys()];
  const shareOf = (of: Groups, among: Groups) =>
    members.reduce((sum, member) => {
      const group = (of.get(member) ?? [member]).filter((each) => wantedWith.has(each));
      const others = new Set(among.get(member));
      return sum + group.filter((each) => others.has(each)).length / group.length;
    }, 0) / members.length;
  const [precision, recall] = [shareOf(foundWith, wantedWith), shareOf(wantedWith, foundWith)];
  const groups = stories.flatMap(({ episodes = [] }) => episodes.map(({ documents }) => documents)).filter(({ length }) => length > 1);
  const isPure = (group: readonly string[]) => new Set(group.map((file) => wantedWith.get(file))).size === 1;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), shown: groups.length, pure: groups.filter(isPure).length };
}

type Groups = ReadonlyMap<string, readonly string[]>;

function groupsByMember(groups: Episodes): Groups {
  return new Map(groups.flatMap((group) => group.map((member) => [member, group] as const)));
}
