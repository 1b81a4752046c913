/** What an error status means to a reader of news, and what can be done about it. */
export function explainStatus(status: number): string {
  const known = STATUS_WORDS[status];
  if (known) return known;
  if (status >= 500) return `le site est en panne (${status}) ; Recoupe réessaiera plus tard`;
  if (status >= 400)
    return `le serveur refuse de donner cette page (${status}) ; vérifiez l'adresse dans un navigateur`;
  return `le serveur répond ${status} et ne donne pas de page`;
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: "le serveur demande un mot de passe (401) ; Recoupe ne lit que ce qui est public",
  403: "le serveur refuse de nous répondre (403) ; vérifiez l'adresse dans un navigateur, ou donnez les articles en fichiers",
  404: "il n'y a rien à cette adresse (404) ; vérifiez-la, ou donnez celle du site pour que ses flux soient cherchés",
  410: "l'adresse a disparu pour de bon, dit le serveur (410) ; donnez la nouvelle, ou celle du site",
  429: "le serveur trouve nos demandes trop fréquentes (429) ; elles reprendront plus tard",
  451: "le serveur n'a pas le droit de donner cette page (451)",
};

/** The same where nobody typed the address: of a source that was read before, and of a page that a source announces. */
export function explainGone(status: number | undefined, of: "source" | "announced"): string | undefined {
  if (status !== 404 && status !== 410) return undefined;
  return of === "source"
    ? `le flux n'est plus à cette adresse (${status}) ; donnez celle du site pour retrouver ses flux, ou ne le suivez plus`
    : `la page annoncée n'est pas, ou plus, à cette adresse (${status}) ; c'est au site de corriger son flux`;
}

/** What a failed connection means, by the codes of its causes; whatever is not known is said as the system said it. */
export function explainConnection(codes: readonly string[], message: string): string {
  const known = CONNECTION_WORDS.find(([pattern]) => codes.some((code) => pattern.test(code)));
  return known?.[1] ?? `la connexion a échoué : ${message}`;
}

const CONNECTION_WORDS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/ECONNREFUSED/u, "rien ne répond à cette adresse (connexion refusée) ; vérifiez l'adresse et le port"],
  [
    /EHOSTUNREACH|ENETUNREACH|ENETDOWN/u,
    "le site est hors d'atteinte ; vérifiez que cet ordinateur est relié au réseau",
  ],
  [
    /CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO_(?:GET|VERIFY)/u,
    "le certificat du site n'est pas valable (périmé, ou d'un autre nom) ; vérifiez l'adresse dans un navigateur",
  ],
  [/EPROTO|ERR_SSL/u, "le serveur ne parle pas https à cette adresse ; essayez http://"],
  [/HTTPParserError|^HPE_/u, "le serveur répond autre chose que du HTTP ; vérifiez l'adresse et le port"],
  [
    /ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_ABORTED/u,
    "le serveur a coupé la connexion ; Recoupe réessaiera plus tard",
  ],
];

/** « 40 s », « 60 min », « 5 h ». */
export function durationWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}
