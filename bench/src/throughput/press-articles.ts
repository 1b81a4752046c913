export interface PressArticle {
  readonly url: string;
  readonly html: string;
}

const TOWNS = [
  "Brest",
  "Nîmes",
  "Gao",
  "Dakar",
  "Liège",
  "Oran",
  "Québec",
  "Lausanne",
  "Bamako",
  "Beyrouth",
  "Nouméa",
  "Abidjan",
];
const NAMES = [
  "Awa Traoré",
  "Paul Lemaire",
  "Nadia Haddad",
  "Jean Rivet",
  "Inès Morel",
  "Moussa Keïta",
  "Claire Vidal",
];
const ACTS = [
  "a annoncé la réouverture du pont",
  "a rencontré les agriculteurs en grève",
  "a signé un accord avec la région",
  "a condamné l’attaque du marché",
  "a visité l’hôpital rénové",
];

/** Pages of a news site, some 2,600 characters of article in 4,000 of page: a title, eight paragraphs, four quotations, a menu. */
export function* pressArticles(count: number): Generator<PressArticle> {
  for (let number = 0; number < count; number++) {
    const pick = <Value>(list: readonly Value[], step: number) => list[(number * step + step) % list.length] as Value;
    const [town, name, act] = [pick(TOWNS, 5), pick(NAMES, 3), pick(ACTS, 2)];
    const day = new Date(Date.UTC(2025, 0, 1) + (number % 365) * 86_400_000).toISOString().slice(0, 10);
    const title = `${town} : ${name} ${act} (${number})`;
    const paragraphs = Array.from({ length: 8 }, (_, at) =>
      paragraph({ number, at, town, name, act, other: pick(NAMES, at + 4) }),
    );
    const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="${day}"></head><body><nav><a href="/">Accueil</a><a href="/monde">Monde</a><a href="/sports">Sports</a></nav><article><h1>${title}</h1><time datetime="${day}">${day}</time>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article><footer>Mentions légales · Contact · Tous droits réservés</footer></body></html>`;
    yield { url: `https://journal-${number % 40}.example/${day}/${number}`, html };
  }
}

function paragraph(facts: {
  readonly number: number;
  readonly at: number;
  readonly town: string;
  readonly name: string;
  readonly act: string;
  readonly other: string;
}): string {
  const { number, at, town, name, act, other } = facts;
  const people = (number * 7 + at * 13) % 900;
  return at % 2 === 0
    ? `${name} ${act} de ${town} lundi, devant ${people} personnes venues de toute la région. La mairie avait promis cette décision depuis le mois de mars, mais les travaux ont pris du retard à cause des inondations et du manque d’argent, selon la préfecture.`
    : `« Nous avons tenu parole malgré ${people} obstacles », a déclaré ${other}, qui dirige le conseil de ${town} depuis ${3 + at} ans. Les habitants demandent maintenant que l’État paie sa part, et l’opposition dénonce une opération de communication avant le vote.`;
}
