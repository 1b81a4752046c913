import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseText } from "./testing.ts";

/** A title and a paragraph, so that the text under test is read as body. */
const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

/** Quotations as `kind | speaker | words`. */
function check(text: string): readonly string[] {
  const analysis = analyseText(`${BEFORE}${text}`);
  return analysis.quotes.map(
    (quote) => `${quote.kind} | ${quote.speaker?.name ?? "?"} | ${analysis.text.slice(quote.start, quote.end)}`,
  );
}

const cases: ReadonlyArray<readonly [what: string, text: string, expected: readonly string[]]> = [
  [
    "words in marks, verb behind",
    "« Nous ne céderons pas », a déclaré la ministre Claire Dupont.",
    ["direct | Claire Dupont | Nous ne céderons pas"],
  ],
  [
    "who speaks for somebody is not he",
    "L'avocat de Mme Diallo a dit que le procès serait long.",
    ["indirect | avocat de Mme Diallo | le procès serait long"],
  ],
  [
    "curly marks",
    "“Le pays est prêt à négocier”, a affirmé Mario Rossi.",
    ["direct | Mario Rossi | Le pays est prêt à négocier"],
  ],
  [
    "straight marks",
    '"Le pays est prêt à négocier", a affirmé Mario Rossi.',
    ["direct | Mario Rossi | Le pays est prêt à négocier"],
  ],
  [
    "that-clause",
    "Mario Rossi a annoncé que le port serait fermé lundi.",
    ["indirect | Mario Rossi | le port serait fermé lundi"],
  ],
  [
    "that-clause with a fragment",
    "Mario Rossi a expliqué que la situation restait « très tendue » dans le nord.",
    ["mixed | Mario Rossi | la situation restait « très tendue » dans le nord"],
  ],
  [
    "infinitive",
    "Mario Rossi affirme avoir alerté les autorités en mars.",
    ["indirect | Mario Rossi | avoir alerté les autorités en mars"],
  ],
  [
    "two cues, two records",
    "Mario Rossi a déclaré que la route était coupée, ajoutant que deux ponts avaient cédé.",
    ["indirect | Mario Rossi | la route était coupée", "indirect | Mario Rossi | deux ponts avaient cédé"],
  ],
  [
    "inverted incise",
    "Les combats ont cessé, a assuré Mario Rossi.",
    ["indirect | Mario Rossi | Les combats ont cessé"],
  ],
  [
    "according to",
    "Selon Mario Rossi, les combats ont cessé dans la vallée.",
    ["indirect | Mario Rossi | les combats ont cessé dans la vallée"],
  ],
  ["described as", "Mario Rossi a qualifié cet accord de « honteux ».", ["mixed | Mario Rossi | honteux"]],
  [
    "a second quotation without cue",
    "« Nous avons tout perdu dans la nuit », raconte Mario Rossi. « Il ne reste que les murs de la maison. »",
    [
      "direct | Mario Rossi | Nous avons tout perdu dans la nuit",
      "direct | Mario Rossi | Il ne reste que les murs de la maison.",
    ],
  ],
  [
    "an incise with a noun inside the marks",
    "« La route est coupée, raconte Mario Rossi, un routier. Personne ne passe plus depuis hier. »",
    [
      "direct | Mario Rossi | La route est coupée, raconte Mario Rossi, un routier. Personne ne passe plus depuis hier.",
    ],
  ],
  [
    "a source before the marks",
    "Selon Mario Rossi, « le pays est prêt à négocier dès demain ».",
    ["direct | Mario Rossi | le pays est prêt à négocier dès demain"],
  ],
  [
    "a clause that ends in marks",
    "Le village a été « pris sous un feu nourri », a indiqué une source militaire.",
    ["mixed | source militaire | Le village a été « pris sous un feu nourri »"],
  ],
  [
    "marks of a keyboard without guillemets",
    "<< Le pays est prêt à négocier >> a affirmé Mario Rossi.",
    ["direct | Mario Rossi | Le pays est prêt à négocier"],
  ],
  [
    "a closing mark that faces the wrong way",
    "« Le pays est prêt à négocier« , affirme Mario Rossi.",
    ["direct | Mario Rossi | Le pays est prêt à négocier"],
  ],
  [
    "marks inside marks of the same kind",
    "“Cette loi, c’est “bonjour les dégâts”. Elle ne passera jamais ici”, a dit Mario Rossi.",
    ["direct | Mario Rossi | Cette loi, c’est “bonjour les dégâts”. Elle ne passera jamais ici"],
  ],
  [
    "a quotation over two paragraphs whose speaker comes last",
    '"Le pays est prêt à négocier dès demain. Il l\'a toujours été.\n\nMais il faut être deux pour signer un accord", a dit Mario Rossi.',
    [
      "direct | Mario Rossi | Le pays est prêt à négocier dès demain. Il l'a toujours été.",
      "direct | Mario Rossi | Mais il faut être deux pour signer un accord",
    ],
  ],
  [
    "a verb that no list holds",
    "« Le pays est prêt à négocier dès demain », s'amuse Mario Rossi.",
    ["direct | Mario Rossi | Le pays est prêt à négocier dès demain"],
  ],
  [
    "a colon behind a subject",
    "Mario Rossi se veut rassurant : « Le pays est prêt à négocier dès demain. »",
    ["direct | Mario Rossi | Le pays est prêt à négocier dès demain."],
  ],
  [
    "a reported clause and a quotation behind its colon",
    "Mario Rossi explique que la route est coupée : « Personne ne passe plus depuis hier soir. »",
    ["indirect | Mario Rossi | la route est coupée", "direct | Mario Rossi | Personne ne passe plus depuis hier soir."],
  ],
  [
    "what is learned from a source",
    "Deux soldats ont été tués lundi dans la vallée, a-t-on appris mardi de source militaire.",
    ["indirect | source militaire | Deux soldats ont été tués lundi dans la vallée"],
  ],
  [
    "two words that make one verb",
    "Mario Rossi a fait savoir que le port serait fermé lundi.",
    ["indirect | Mario Rossi | le port serait fermé lundi"],
  ],
  [
    "the narrator goes on behind the reported clause",
    "Mario Rossi a assuré que la route était sûre et a quitté la salle.",
    ["indirect | Mario Rossi | la route était sûre"],
  ],
  [
    "a clause cut by an incise with a noun",
    "Les marchés, note Mario Rossi, sont vides depuis lundi.",
    ["indirect | Mario Rossi | Les marchés, note Mario Rossi, sont vides depuis lundi"],
  ],
  [
    "who speaks is not whom the quoted words are about",
    "Mario Rossi est arrivé lundi. « Carlo Bianchi a perdu la tête. Il ment à tout le monde », a-t-il lancé.",
    ["direct | Mario Rossi | Carlo Bianchi a perdu la tête. Il ment à tout le monde"],
  ],
  [
    "a function that points back",
    "La procureure Claire Dupont a ouvert une enquête lundi. « Les faits sont graves et anciens », a dit la magistrate.",
    ["direct | Claire Dupont | Les faits sont graves et anciens"],
  ],
  [
    "a title whose name comes later",
    "Le ministre des Transports a annoncé que le port fermerait lundi. « La décision est prise depuis longtemps », a dit Mario Rossi, ministre des Transports.",
    [
      "indirect | Mario Rossi | le port fermerait lundi",
      "direct | Mario Rossi | La décision est prise depuis longtemps",
    ],
  ],
  [
    "a relative clause behind its source",
    "Le pont a cédé lundi, selon une source policière, qui précise que deux hommes ont été arrêtés.",
    ["indirect | source policière | Le pont a cédé lundi", "indirect | source policière | deux hommes ont été arrêtés"],
  ],
  [
    "what the speaker does besides",
    "Mario Rossi a reconnu que la route était coupée, tout en refusant de parler de crise.",
    ["indirect | Mario Rossi | la route était coupée"],
  ],
  [
    "« qu'» right before marks",
    "Mario Rossi a souligné qu'« un accord reste possible dès demain ».",
    ["direct | Mario Rossi | un accord reste possible dès demain"],
  ],
  [
    "a negated verb behind the one that reports",
    "Mario Rossi annonce ne pas « reconnaître le vote ».",
    ["mixed | Mario Rossi | reconnaître le vote"],
  ],
  [
    "an incise that cuts a clause behind its first marks",
    "Après avoir « attendu en vain », affirme l'armée, les hommes auraient été « repoussés ».",
    ["mixed | armée | Après avoir « attendu en vain », affirme l'armée, les hommes auraient été « repoussés »"],
  ],
  [
    "where it was said is no part of it",
    "Mario Rossi a dit que le port serait fermé, dans un entretien publié lundi.",
    ["indirect | Mario Rossi | le port serait fermé"],
  ],
  [
    "words set before « c'est par ces mots »",
    "« Nous ne céderons jamais à la peur », c'est par ces mots que Mario Rossi a répondu.",
    ["direct | Mario Rossi | Nous ne céderons jamais à la peur"],
  ],
  [
    "a body told by a noun and its name",
    "L'organisation Amnesty International a annoncé que le port serait fermé.",
    ["indirect | Amnesty International | le port serait fermé"],
  ],
  [
    "who acts in a passive speaks on",
    "La prise du pont a été confirmée par une source militaire. « Je n'en dirai pas plus pour le moment », a-t-elle dit.",
    ["direct | source militaire | Je n'en dirai pas plus pour le moment"],
  ],
  [
    "a message gives way to its author",
    "Selon un communiqué de l'armée, deux soldats ont été tués lundi.",
    ["indirect | armée | deux soldats ont été tués lundi"],
  ],
  [
    "a title before its verb loses no name",
    "Le député européen de la majorité et président de la commission Mario Rossi a dit que le vote aurait lieu lundi.",
    ["indirect | Mario Rossi | le vote aurait lieu lundi"],
  ],
  [
    "the view of a person",
    "Pour Mario Rossi, la situation reste très tendue dans le nord.",
    ["indirect | Mario Rossi | la situation reste très tendue dans le nord"],
  ],
  ["what is good for a group is not its view", "Pour les éleveurs, les prix ont baissé de moitié cette année.", []],
  [
    "who the words are about does not say them",
    "La ministre Claire Dupont est venue. Le syndicat « n'a aucun intérêt à mentir », assure-t-elle.",
    ["mixed | Claire Dupont | Le syndicat « n'a aucun intérêt à mentir »"],
  ],
  [
    "a fragment that only calls something so",
    "Le gouvernement a rejeté les accusations « infondées » selon lui de fraude.",
    ["mixed | gouvernement | infondées"],
  ],
  [
    "another voice behind « mais »",
    "Le syndicat affirme que la police a tiré, mais le préfet qualifie ces accusations de « mensongères ».",
    ["indirect | syndicat | la police a tiré", "mixed | préfet | mensongères"],
  ],
  [
    "what somebody answers",
    "Le syndicat affirme que la police a tiré, ce que le préfet dément.",
    ["indirect | syndicat | la police a tiré"],
  ],
  [
    "an infinitive ends where another speaks",
    "L'armée dit avoir repris le camp, les rebelles revendiquent des prises.",
    ["indirect | armée | avoir repris le camp"],
  ],
  ["two voices in a title", "Kiev affirme que la ville tient, Moscou dément.", ["indirect | Ukraine | la ville tient"]],
  [
    "reports that are dismissed",
    "Le ministère a rejeté, ce mardi, les informations selon lesquelles la route serait coupée.",
    ["indirect | ministère | les informations selon lesquelles la route serait coupée"],
  ],
  [
    "past what commas tell of who speaks",
    "« C'est un accident », a dit Mario Rossi. Awa Diallo, maire de Lomé, où deux routes sont coupées, fait une autre analyse : « C'est un crime, il faut le dire », a-t-elle confirmé.",
    ["direct | Mario Rossi | C'est un accident", "direct | Awa Diallo | C'est un crime, il faut le dire"],
  ],
  [
    "who is accused does not speak",
    "L'avocate Awa Diallo, citée hier, a été accusée de propos « hors de la loi ».",
    ["mixed | ? | hors de la loi"],
  ],
  [
    "somebody told of beside who speaks",
    "« Je ne céderai pas », a promis le maire, principal rival au président Mario Rossi.",
    ["direct | maire | Je ne céderai pas"],
  ],
  [
    "a verb behind marks that tells nothing",
    "La radio a déclaré qu'un millier de « personnes sans nom » avaient lancé des attaques contre la ville.",
    ["mixed | radio | un millier de « personnes sans nom » avaient lancé des attaques contre la ville"],
  ],
  [
    "one of many and another",
    "Le maire a été arrêté, ont indiqué à la presse un de ses avocats et un porte-parole de la ville.",
    ["indirect | avocat | Le maire a été arrêté"],
  ],
  [
    "several of them, behind whom they told it",
    "Au moins neuf mineurs ont péri dimanche, ont indiqué à l'AFP deux sources locales.",
    ["indirect | sources locales | Au moins neuf mineurs ont péri dimanche"],
  ],
  ["in the eyes of a union", "Pour la CGT, le compte n'y est pas.", ["indirect | CGT | le compte n'y est pas"]],
  [
    "behind the statement that carries it",
    "Le préfet a dit dans un communiqué qu'il avait fermé la route.",
    ["indirect | préfet | il avait fermé la route"],
  ],
  ["a statement that was published", "Le préfet s'est exprimé dans un communiqué qu'il a publié lundi.", []],
  [
    "English order, as translations leave it",
    '"Nous croyons que la Norvège devrait répondre," Claire Dupont a dit aux journalistes à Oslo.',
    ["direct | Claire Dupont | Nous croyons que la Norvège devrait répondre,"],
  ],
  [
    "a negated infinitive",
    "La porte-parole a dit ne pas pouvoir confirmer ce bilan.",
    ["indirect | porte-parole | ne pas pouvoir confirmer ce bilan"],
  ],
  [
    "words that set the verb off",
    "Le mouvement assure au contraire avoir repris le camp.",
    ["indirect | mouvement | avoir repris le camp"],
  ],
  [
    "an incise with any verb",
    "Des postes avaient été pris pour cible. Mario Rossi est venu. Les tirs étaient nourris, a-t-il justifié.",
    ["indirect | Mario Rossi | Les tirs étaient nourris"],
  ],
  ["a question with inversion is no incise", "Mario Rossi est venu. Si la route est coupée, viendra-t-il demain ?", []],
  [
    "a mark that faces the wrong way behind an elision",
    "Mario Rossi a indiqué qu'»il n'y a pas eu de retrait des troupes du camp».",
    ["direct | Mario Rossi | il n'y a pas eu de retrait des troupes du camp"],
  ],
  [
    "the full stop of « M. » ends nothing",
    "Le maire a demandé à M. Rossi de « changer de cap ».",
    ["mixed | maire | changer de cap"],
  ],
  [
    "indefinite speakers behind the verb",
    "Le camp a été repris dimanche, ont indiqué lundi à la presse des témoins.",
    ["indirect | témoins | Le camp a été repris dimanche"],
  ],
  [
    "who a preposition governs is no subject",
    "Au Togo, le sénateur Mario Rossi conteste sa défaite et estime que le vote était truqué.",
    ["indirect | Mario Rossi | le vote était truqué"],
  ],
  [
    "a subject that the parser joined to a place",
    "Dans un message aux élus de Lomé, Rossi a déclaré que la route était coupée.",
    ["indirect | Rossi | la route était coupée"],
  ],
  [
    "words alone belong to whom the paragraph turned to",
    "« La route est coupée », a dit le maire Mario Rossi.\n\nAwa Diallo est tombée de son lit. « J'ai eu très peur et je suis sortie. »",
    ["direct | Mario Rossi | La route est coupée", "direct | Awa Diallo | J'ai eu très peur et je suis sortie."],
  ],
  [
    "the same source",
    "La route est coupée, a dit l'avocate Awa Diallo. L'audience est fixée à mardi, d'après la même source.",
    ["indirect | Awa Diallo | La route est coupée", "indirect | Awa Diallo | L'audience est fixée à mardi"],
  ],
  [
    "a function that points to who just spoke",
    "« Nous sommes inquiets », a dit l'imam Moctar Ba. La route est coupée, a ajouté ce porte-parole.",
    ["direct | Moctar Ba | Nous sommes inquiets", "indirect | Moctar Ba | La route est coupée"],
  ],
  [
    "by the voice of somebody",
    "La société, par la voix de sa porte-parole, indique que le site sera fermé.",
    ["indirect | porte-parole de la société | le site sera fermé"],
  ],
  [
    "a verb in what is reported does not go on",
    "Awa Diallo a déclaré que Mario Rossi annonçait une hausse, notant que les prix montaient.",
    ["indirect | Awa Diallo | Mario Rossi annonçait une hausse", "indirect | Awa Diallo | les prix montaient"],
  ],
  [
    "a name in parentheses",
    "Le président a parlé lundi. « Le pays est prêt à négocier dès demain » (Mario Rossi).",
    ["direct | Mario Rossi | Le pays est prêt à négocier dès demain"],
  ],
  [
    "the next sentence says who spoke",
    "« Le pays est prêt à négocier dès demain. » C'est ce qu'a déclaré lundi Mario Rossi.",
    ["direct | Mario Rossi | Le pays est prêt à négocier dès demain."],
  ],
  ["words in marks that nobody says", "Le rapport parle de la « zone grise » du fleuve et de ses rives.", []],
];

describe("quotations", () => {
  test.each(cases)("%s", (_what, text, expected) => {
    expect(check(text)).toEqual(expected);
  });

  test("« il » who speaks after « selon X » is X, and « il » who acts is whom the words were about", () => {
    const sources = "Selon le procureur, Mario Rossi, une porte a cédé. « Le gardien dormait », a-t-il précisé.";
    expect(check(sources)).toContain("direct | Mario Rossi | Le gardien dormait");
    const text = "Un policier a été mis en examen, a annoncé le parquet de Lyon. Il est soupçonné d'avoir menti.";
    const { claims } = analyseText(`${BEFORE}${text}`);
    expect(claims.map(({ proposition }) => proposition)).toContain("le policier a menti");
  });

  test.each([
    ["Selon des sources policières, la rue est vide. « Il a fui », a dit l'une de ces sources.", "source policière"],
    ["Deux avocates attendaient. « Il a fui », a dit l'une d'elles.", "avocate"],
    ["« Il a fui », confie l'un des habitants du quartier.", "habitant du quartier"],
  ])("one of many is one: %s", (text, speaker) => {
    expect(check(text)).toContain(`direct | ${speaker} | Il a fui`);
  });

  test("behind a colon the words are those of whom the narrator has brought in", () => {
    const text =
      "Claire Dupont est partie. À Lens, le préfet refuse ce plan : trois vols l'an dernier, dit-il, contre neuf en 2019.";
    expect(check(text)).toContain("indirect | préfet de Lens | trois vols l'an dernier, dit-il, contre neuf en 2019");
  });

  test("a denial of reports is a quotation of what is denied", () => {
    expect(check("Mario Rossi a démenti les informations selon lesquelles il aurait fui.")).toEqual([
      "indirect | Mario Rossi | les informations selon lesquelles il aurait fui",
    ]);
  });

  test("every quotation names its rule and lies in the text", () => {
    const analysis = analyseText(
      `${BEFORE}« Nous partons demain », a dit Mario Rossi. Selon Anna Weber, cet homme ment.`,
    );
    expect(analysis.quotes).toHaveLength(2);
    for (const quote of analysis.quotes) expect(quote.rule?.name).toMatch(/^quote\//u);
  });
});

const words = [
  "« ",
  " »",
  "“",
  "”",
  '"',
  "a déclaré",
  "que",
  "Mario Rossi",
  "selon",
  ", ",
  ". ",
  "a attaqué",
  "la ville",
  "pas",
  "a-t-il dit",
  "\n\n",
  "il",
  "une frappe",
  "contre",
];

describe("any text", () => {
  test("no throw, spans inside the text, twice the same", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const analysis = analyseText(parts.join(" "));
        const again = analyseText(parts.join(" "));
        expect(again.quotes).toEqual(analysis.quotes);
        expect(again.events).toEqual(analysis.events);
        for (const span of [...analysis.quotes, ...analysis.events.map((event) => event.evidence)]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(analysis.text.length);
          expect(span.start).toBeLessThan(span.end);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("interviews", () => {
  const opening = [
    "Awa Traoré : « La vallée se vide »",
    "ENTRETIEN. La maire de Kambala, Awa Traoré, revient sur la fermeture de l'usine.",
    "Propos recueillis par Jeanne Morel",
  ];
  const exchange = [
    "Pourquoi avez-vous attendu si longtemps avant de parler ?",
    "Parce que je voulais d'abord rencontrer les ouvriers. Le préfet a fermé l'usine sans prévenir personne.",
    "La préfecture affirme que vous étiez prévenue.",
    "Awa Traoré : Je n'ai reçu aucune lettre, et mes adjoints non plus. Nous avons tout appris par la presse.",
    "Que demandez-vous à la région, qui dit ne plus avoir les moyens de vous aider ?",
    "Nous demandons une aide pour les familles, et un calendrier précis pour la reprise du site.",
  ];
  const answersOf = (blocks: readonly string[]) =>
    analyseText(blocks.join("\n\n")).quotes.filter(({ rule }) => rule?.name === "quote/interview-answer");

  test("what stands between the questions is said by who is interviewed, without the label", () => {
    const text = [...opening, ...exchange].join("\n\n");
    const answers = answersOf([...opening, ...exchange]);
    expect(answers.map(({ speaker }) => speaker?.name)).toEqual(Array(3).fill("Awa Traoré"));
    expect(answers.map(({ start }) => text.slice(start, start + 9))).toEqual(["Parce que", "Je n'ai r", "Nous dema"]);
  });

  test("an act told in an answer is told by who answers", () => {
    const answer = "Parce que je voulais voir. L'armée soudanaise a bombardé le marché de Nyala lundi, et je l'ai vu.";
    const { events } = analyseText([...opening, exchange[0], answer, ...exchange.slice(2)].join("\n\n"));
    expect(events.find(({ type }) => type === "ASSAULT")?.attributedTo?.name).toBe("Awa Traoré");
  });

  test.each([
    ["no word says that it is one", [opening[0] ?? "", "La maire a parlé lundi.", ...exchange]],
    [
      "the questions are put to nobody",
      [
        "Ce que l'on sait de la vallée",
        "ENTRETIEN. La maire de Kambala, Awa Traoré, a parlé lundi à la presse.",
        "Qui a fermé l'usine ?",
        "Le préfet a fermé l'usine lundi, selon la mairie. Les ouvriers sont partis le soir même.",
        "Que demande la région ?",
        "La région demande un calendrier précis pour la reprise du site, qui tarde depuis un mois.",
      ],
    ],
  ])("no interview where %s", (_, blocks) => {
    expect(answersOf(blocks)).toEqual([]);
  });
});
