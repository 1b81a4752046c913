import { type Command, InvalidArgumentError } from "commander";
import type { ApiClient } from "../client.ts";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { addFormatOptions, type FormatOptions, formatOf, printList } from "../output/formats.ts";
import { CHECKED_REASON } from "../tui/dismissible.ts";
import { judgementRow } from "../views/judgement-view.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";
import { idOfTarget } from "./show.ts";

interface SignedOptions {
  readonly reason: string;
  readonly author?: string;
}

/** Decisions of a person: they win over the machine, outlive every rebuild, and can be taken back. */
export function addJudgeCommands(program: Command, context: CommandContext): void {
  const groupOf = (name: string) => program.commands.find((command) => command.name() === name) ?? program;
  for (const name of ["entities", "events", "quotes"]) addJoining(groupOf(name), name, context);
  addDismiss(groupOf("contradictions"), context);
  addNoEvent(groupOf("events"), context);
  addConfirm(groupOf("events"), context);
  addMisread(groupOf("quotes"), context);
  addTakeOut(groupOf("articles"), context);
  addRename(groupOf("entities"), context);
  for (const [name, fields] of Object.entries(CORRECTED)) addCorrect(groupOf(name), { name, fields }, context);
  addDecisions(program, context);
  addUndo(program, context);
}

function addJoining(group: Command, name: string, context: CommandContext): void {
  const merge = signed(
    group
      .command("merge")
      .description("Dit que les deux sont une seule et même chose.")
      .argument("<identifiant>")
      .argument("<autre>"),
  ).action(async (id: string, otherId: string, options: SignedOptions) => {
    const things = { id: idOfTarget(id), otherId: idOfTarget(otherId) };
    await judge(context, options, (client, by) => client.judgement.merge.mutate({ ...things, ...by }));
  });
  withExamples(merge, [[`recoupe ${name} merge ID AUTRE --reason "même personne"`, "réunir"]]);
  const split = signed(
    group
      .command("split")
      .description("Dit que des membres n'en font pas partie ; « show ID --json » en donne les identifiants.")
      .argument("<identifiant>")
      .argument("<membre...>", name === "entities" ? "nom tel qu'écrit, ou nam_…" : "tel_… ou quo_…"),
  ).action(async (target: string, members: string[], options: SignedOptions) => {
    const id = idOfTarget(target);
    const memberIds = name === "entities" ? await membersOfNames(context, id, members) : members;
    await judge(context, options, (client, by) => client.judgement.split.mutate({ id, memberIds, ...by }));
  });
  withExamples(split, [[`recoupe ${name} split ID MEMBRE --reason "autre chose"`, "séparer"]]);
}

/** A name as written stands for the entity of each article that bears it; an id is taken as it is. */
async function membersOfNames(context: CommandContext, id: string, members: readonly string[]): Promise<string[]> {
  if (members.every((member) => member.startsWith("nam_"))) return [...members];
  const { names } = await context.ask((client) => client.entity.get.query({ id }));
  return members.flatMap((member) => names.find(({ name }) => name === member)?.memberIds ?? [member]);
}

function addDismiss(group: Command, context: CommandContext): void {
  const command = signed(
    group
      .command("dismiss")
      .description(
        "Met de côté une contradiction (con_…), un passage à vérifier (iss_…) ou une annonce (evt_…), avec la raison.",
      )
      .argument("<identifiant>"),
  ).action(async (target: string, options: SignedOptions) => {
    const id = idOfTarget(target);
    await judge(context, options, (client, by) => client.judgement.dismiss.mutate({ id, ...by }));
  });
  withExamples(command, [['recoupe contradictions dismiss ID --reason "deux jours différents"', "l'écarter"]]);
}

function addNoEvent(group: Command, context: CommandContext): void {
  const command = signed(
    group
      .command("dismiss")
      .description("Dit que ce n'est pas un événement : il quitte les listes.")
      .argument("<identifiant>"),
  ).action(async (target: string, options: SignedOptions) => {
    const id = idOfTarget(target);
    await judge(context, options, (client, by) => client.judgement.dismiss.mutate({ id, as: "no-event", ...by }));
  });
  withExamples(command, [['recoupe events dismiss ID --reason "une métaphore"', "l'écarter"]]);
}

function addConfirm(group: Command, context: CommandContext): void {
  const command = group
    .command("confirm")
    .description("Dit qu'un événement est bien du jour de parution qui lui est prêté : ce jour est alors comparé.")
    .argument("<identifiant>")
    .option("--reason <raison>", "pourquoi : reste dans l'historique", CHECKED_REASON)
    .option("--author <nom>", "qui décide, sinon RECOUPE_AUTHOR ou le compte")
    .action(async (target: string, options: SignedOptions) => {
      const id = idOfTarget(target);
      const { date } = await context.ask((client) => client.event.get.query({ id }));
      if (!date?.presumed) {
        throw new Failure("Rien à confirmer : le jour de cet événement n'est pas un simple jour de parution.", {
          exitCode: exitCode.usage,
          advice: "recoupe events correct ID --from … le corrige.",
        });
      }
      const values = { dateFrom: date.from, dateTo: date.to };
      await judge(context, options, (client, by) => client.judgement.override.mutate({ id, values, ...by }));
    });
  withExamples(command, [["recoupe events confirm ID", "le jour est le bon"]]);
}

function addMisread(group: Command, context: CommandContext): void {
  const command = signed(
    group
      .command("dismiss")
      .description(
        "Dit qu'une déclaration (utt_…, quo_…) ou une affirmation (cla_…) est mal lue : elle quitte les listes.",
      )
      .argument("<identifiant>"),
  ).action(async (target: string, options: SignedOptions) => {
    const id = idOfTarget(target);
    await judge(context, options, (client, by) => client.judgement.dismiss.mutate({ id, ...by }));
  });
  withExamples(command, [['recoupe quotes dismiss ID --reason "des guillemets de distance"', "l'écarter"]]);
}

function addTakeOut(group: Command, context: CommandContext): void {
  const command = signed(
    group
      .command("dismiss")
      .description("Retire un article ajouté par erreur : rien n'en est plus compté ni comparé ; « undo » le remet.")
      .argument("<identifiant>"),
  ).action(async (target: string, options: SignedOptions) => {
    const id = idOfTarget(target);
    await judge(context, options, (client, by) => client.judgement.dismiss.mutate({ id, ...by }));
  });
  withExamples(command, [
    ['recoupe articles dismiss ID --reason "un doublon"', "le retirer"],
    ["recoupe articles list --taken-out", "ceux qui ont été retirés, et le numéro à donner à « undo »"],
  ]);
}

function addRename(group: Command, context: CommandContext): void {
  const command = signed(
    group
      .command("rename")
      .description("Donne à une entité le nom qui doit s'afficher.")
      .argument("<identifiant>")
      .argument("<nom>"),
  ).action(async (target: string, name: string, options: SignedOptions) => {
    const id = idOfTarget(target);
    await judge(context, options, (client, by) => client.judgement.override.mutate({ id, values: { name }, ...by }));
  });
  withExamples(command, [['recoupe entities rename ID "Volodymyr Zelensky" --reason usage', "corriger un nom"]]);
}

/** Values that a person sets in place of the machine's, by the group of commands: option, what the record calls it, what it is. */
const CORRECTED = {
  events: [
    ["type", "type", "sorte d'événement, comme CONSULT"],
    ["status", "status", "asserted, denied, planned, requested ou hypothetical"],
    ["from", "dateFrom", 'premier jour, comme 2025-03-13 ; "" : date inconnue'],
    ["to", "dateTo", "dernier jour"],
    ["who", "actorName", "qui agit"],
    ["where", "locationName", "où"],
  ],
  entities: [
    ["name", "name", "nom à afficher"],
    ["type", "type", "PER, ORG, LOC ou MISC"],
  ],
  quotes: [["speaker", "speakerName", "qui parle"]],
  articles: [
    ["outlet", "outlet", "média qui le publie"],
    ["date", "publishedAt", 'jour de publication, comme 2025-03-13 ; "" : date inconnue'],
  ],
} as const;

type CorrectedFields = readonly (readonly [option: string, field: string, says: string])[];

function addCorrect(
  group: Command,
  { name, fields }: { readonly name: string; readonly fields: CorrectedFields },
  context: CommandContext,
): void {
  const command = signed(
    group
      .command("correct")
      .description("Corrige ce que la machine a mal lu ; le texte des articles reste tel qu'il est.")
      .argument("<identifiant>"),
  ).action(async (target: string, options: SignedOptions & Readonly<Record<string, string>>) => {
    const given = fields.filter(([option]) => options[option] !== undefined);
    if (given.length === 0) {
      const names = fields.map(([option]) => `--${option}`).join(", ");
      throw new Failure("Rien à corriger.", {
        exitCode: exitCode.usage,
        advice: `Donnez au moins l'un de : ${names}.`,
      });
    }
    // An empty value says that nothing is known.
    const values = Object.fromEntries(given.map(([option, field]) => [field, options[option]?.trim() || null]));
    const id = idOfTarget(target);
    await judge(context, options, (client, by) => client.judgement.override.mutate({ id, values, ...by }));
  });
  for (const [option, , says] of fields) command.option(`--${option} <valeur>`, says);
  const [first] = fields;
  withExamples(command, [[`recoupe ${name} correct ID --${first?.[0]} … --reason "lu au §3"`, "corriger"]]);
}

function addDecisions(program: Command, context: CommandContext): void {
  const says = "ce que des personnes ont décidé, annulé ou non, le plus récent d'abord";
  const command = addFormatOptions(program.command("decisions").summary(says).description(says));
  command.action(async (options: FormatOptions) => {
    const found = await context.ask((client) => client.judgement.list.query({ limit: DECISIONS_SHOWN }));
    context.streams.data(printList(formatOf(options), found, judgementRow));
  });
  withExamples(command, [["recoupe decisions --jsonl", "l'historique"]]);
}

/** The most the server gives at once. */
const DECISIONS_SHOWN = 200;

function addUndo(program: Command, context: CommandContext): void {
  const says = "annuler une décision : la dernière, ou celle de ce numéro";
  const command = program
    .command("undo")
    .summary(says)
    .description(says)
    .argument("[numéro]", "numéro que donne « recoupe decisions »", readSequence)
    .option("--reason <raison>", "pourquoi")
    .option("--author <nom>", "qui, sinon RECOUPE_AUTHOR ou le compte")
    .action(async (sequence: number | undefined, options: Partial<SignedOptions>) => {
      const author = options.author ?? context.environment().author;
      const undone = await context.ask((client) =>
        client.judgement.undo.mutate({ sequence, author, reason: options.reason }),
      );
      context.streams.data(`annulée · ${undone.sequence} · ${undone.target.label}\n`);
    });
  withExamples(command, [["recoupe undo", "la dernière décision"]]);
}

function readSequence(text: string): number {
  if (/^[1-9]\d*$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("« recoupe decisions » donne les numéros.");
}

function signed(command: Command): Command {
  return command
    .requiredOption("--reason <raison>", "pourquoi : reste dans l'historique")
    .option("--author <nom>", "qui décide, sinon RECOUPE_AUTHOR ou le compte");
}

async function judge(
  context: CommandContext,
  { reason, author }: SignedOptions,
  send: (
    client: ApiClient,
    by: { author: string; reason: string },
  ) => Promise<{ sequence: number; target: { label: string } }>,
): Promise<void> {
  const by = { author: author ?? context.environment().author, reason };
  const { sequence, target } = await context.ask((client) => send(client, by));
  context.streams.data(`décision ${sequence} · ${target.label}\n`);
}
