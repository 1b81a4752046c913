import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { ask } from "../api-failure.ts";
import type { ApiClient } from "../client.ts";
import type { Environment } from "../env.ts";
import { readExport } from "../read-export.ts";
import { openSeenViews, seenViewsPath } from "../seen-views.ts";
import { markdownOf } from "../views/markdown.ts";
import type { Detail } from "../views/view.ts";
import { createFollowing, createWayBack } from "./following.ts";
import { type ListFilters, type NarrowedSection, readNarrowing } from "./narrowing.ts";
import { createScreens } from "./screens/create-screens.ts";
import { sendDecision } from "./send-decision.ts";
import type { LiveListener, Services } from "./services.ts";

/** Changes come in bursts while a batch is read; the screen asks again once a burst has settled. */
const SETTLE_MS = 400;

/** The services of the full screen over one server and this terminal. */
export function createServices(client: ApiClient, environment: Environment): Services {
  const { server } = environment;
  let query = "";
  const filters = new Map<NarrowedSection, ListFilters>();
  const seen = openSeenViews(seenViewsPath(), server);
  const steps = createWayBack();
  const undo = async () =>
    (await steps.takeBack()) ??
    (await ask(server, client.judgement.undo.mutate({ author: environment.author }))).target.label;
  return {
    screens: createScreens(client, {
      server,
      queryNow: () => query,
      filtersOf: (section) => filters.get(section) ?? {},
      seen,
    }),
    search: (typed) => {
      query = typed;
    },
    narrow: (section, typed) => void filters.set(section, readNarrowing(section, typed)),
    following: createFollowing({ client, server, seen, steps, queryNow: () => query }),
    addressOf: (path) => new URL(path, server).href,
    openInBrowser: (address) => openInBrowser(address, environment.browser),
    copy: copyThroughTerminal,
    exportDetail: (detail) => exportDetail(detail, server),
    judge: (decision, reason) => {
      steps.forget();
      return ask(server, sendDecision(client, decision, { author: environment.author, reason }));
    },
    undo,
    follow: (listener) => follow(client, listener),
    colors: environment.colors,
  };
}

/** Every committed change, across reconnections: the client asks again from the last change it saw. */
function follow(client: ApiClient, listener: LiveListener): () => void {
  let timer: NodeJS.Timeout | undefined;
  const subscription = client.live.subscribe(undefined, {
    onStarted: () => listener.onState("live"),
    onData: () => {
      clearTimeout(timer);
      timer = setTimeout(listener.onChange, SETTLE_MS);
    },
    onConnectionStateChange: ({ state }) => {
      listener.onState(state === "pending" ? "live" : state === "connecting" ? "connecting" : "cut");
    },
    onError: () => listener.onState("cut"),
  });
  return () => {
    clearTimeout(timer);
    subscription.unsubscribe();
  };
}

/** OSC 52: the terminal itself puts the text on the clipboard, also over ssh. */
function copyThroughTerminal(text: string): void {
  process.stdout.write(`\u001B]52;c;${Buffer.from(text, "utf8").toString("base64")}\u0007`);
}

function openInBrowser(address: string, browser: string | undefined): void {
  const usual = { darwin: "open", win32: "explorer" }[process.platform as string] ?? "xdg-open";
  const child = spawn(browser ?? usual, [address], { stdio: "ignore", detached: true });
  // No browser here: the address is shown in the last line of the screen, which is what one needs then.
  child.on("error", () => undefined);
  child.unref();
}

/** The dashboard's own file where it has one, so that both faces write the same; else the sentences as Markdown. */
async function exportDetail(detail: Detail, server: string): Promise<string> {
  const file = `recoupe-${slugOf(detail.title)}.md`;
  const exported = detail.path.includes("#") ? undefined : await readExport(server, detail.path, "md");
  writeFileSync(file, exported ?? markdownOf(detail, (path) => new URL(path, server).href));
  return file;
}

function slugOf(title: string): string {
  const words = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    words
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "sans-titre"
  );
}
