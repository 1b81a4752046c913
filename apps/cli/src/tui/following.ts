import { presentCount, withScheme } from "@recoupe/api/present";
import { ask } from "../api-failure.ts";
import type { ApiClient } from "../client.ts";
import { Failure } from "../failure.ts";
import type { SeenViews } from "../seen-views.ts";
import type { Row } from "../views/view.ts";
import type { Following } from "./services.ts";

interface FollowingContext {
  readonly client: ApiClient;
  readonly server: string;
  readonly seen: SeenViews;
  readonly steps: WayBack;
  /** What was searched for last. */
  readonly queryNow: () => string;
}

/** The way back from what no decision was: it was done last, so it is taken back first. */
export interface WayBack {
  remember(step: () => Promise<string>): void;
  forget(): void;
  /** Says what was taken back; undefined when there is nothing. */
  takeBack(): Promise<string | undefined>;
}

export function createWayBack(): WayBack {
  let last: (() => Promise<string>) | undefined;
  return {
    remember: (step) => {
      last = step;
    },
    forget: () => {
      last = undefined;
    },
    takeBack: async () => {
      const said = await last?.();
      last = undefined;
      return said;
    },
  };
}

/** What is followed, over one server. */
export function createFollowing(context: FollowingContext): Following {
  const isView = ({ id }: Row) => id.startsWith("wat_");
  return {
    add: (address) => addSource(context, address),
    save: (name) => saveView(context, name),
    remove: (row) => (isView(row) ? forgetView(context, row) : removeSource(context, row)),
    pause: (row) => (isView(row) ? pauseTelling(context, row) : pauseSource(context, row)),
    seen: (row) => markSeen(context, row),
  };
}

async function addSource({ client, server }: FollowingContext, address: string): Promise<string> {
  const added = await ask(server, client.source.add.mutate({ address: withScheme(address) }));
  if (!("address" in added)) return added.reason;
  return `${added.outcome === "added" ? "Suivi" : "Déjà suivi"} : ${added.address}`;
}

async function removeSource({ client, server, steps }: FollowingContext, { id, address = "" }: Row): Promise<string> {
  await ask(server, client.source.change.mutate({ id, change: "remove" }));
  steps.remember(async () => {
    await ask(server, client.source.add.mutate({ address }));
    return `suivi de nouveau, ${address}`;
  });
  return `Plus suivi : ${address}. Ses articles restent ; u reprend.`;
}

async function pauseSource({ client, server }: FollowingContext, { id, title }: Row): Promise<string> {
  const source = (await ask(server, client.source.list.query())).sources.find((each) => each.id === id);
  const change = source?.paused ? "resume" : "pause";
  await ask(server, client.source.change.mutate({ id, change }));
  return `${change === "pause" ? "Suspendue" : "Reprise"} : ${title}. p ${change === "pause" ? "reprend" : "suspend"}.`;
}

async function saveView({ client, server, queryNow }: FollowingContext, name: string): Promise<string> {
  const query = queryNow();
  if (query === "") throw new Failure("Rien n'a été cherché : cherchez d'abord.");
  const saved = await ask(server, client.view.save.mutate({ name, query }));
  return `Gardée : ${saved.name}, parmi les vues.`;
}

/** Whom a view tells and with which secret does not come back: such a view is not forgotten by one key. */
async function forgetView({ client, server, steps }: FollowingContext, { id }: Row): Promise<string> {
  const { name, query, webhooks } = await ask(server, client.view.get.query({ id }));
  if (webhooks.length > 0) {
    const told = presentCount(webhooks.length, "told", "fr");
    throw new Failure(
      `« ${name} » a ${told}, qui ne reviendraient pas : recoupe views remove ${id} l'oublie quand même.`,
    );
  }
  await ask(server, client.view.remove.mutate({ id }));
  steps.remember(async () => {
    await ask(server, client.view.save.mutate({ name, query }));
    return `vue gardée de nouveau, ${name}`;
  });
  return `Oubliée : ${name}. u reprend.`;
}

/** All addresses of the view: those that are told stop, and go on when none is told any more. */
async function pauseTelling({ client, server }: FollowingContext, { id }: Row): Promise<string> {
  const { name, webhooks } = await ask(server, client.view.get.query({ id }));
  if (webhooks.length === 0) return `« ${name} » ne prévient personne : recoupe views follow ${id} ADRESSE.`;
  const told = webhooks.filter(({ paused }) => !paused);
  const change = told.length > 0 ? "pause" : "resume";
  const changed = change === "pause" ? told : webhooks;
  await Promise.all(changed.map((each) => ask(server, client.view.changeWebhook.mutate({ id: each.id, change }))));
  const addresses = changed.map(({ url }) => url).join(", ");
  return change === "pause" ? `N'est plus prévenue : ${addresses}. p reprend.` : `Prévenue de nouveau : ${addresses}.`;
}

/** Findings asked for at once: what the server gives at most. */
const FINDINGS_AT_ONCE = 200;

/** Up to the newest that the view holds, by the server's own clock. */
async function markSeen({ client, server, seen, steps }: FollowingContext, { id, title }: Row): Promise<string> {
  const before = seen.of(id);
  let newest = 0;
  let cursor: string | undefined;
  do {
    const page = await ask(server, client.view.digest.query({ id, limit: FINDINGS_AT_ONCE, cursor }));
    for (const { foundAt } of page.rows) newest = Math.max(newest, foundAt.getTime());
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  // The server keeps microseconds: the next whole millisecond is behind them all.
  seen.keep(id, new Date(newest + 1));
  steps.remember(async () => {
    seen.keep(id, before);
    return `« ${title} » comme elle était`;
  });
  return `Tout est vu : ${title}. u revient dessus.`;
}
