import type { Language } from "./language.ts";
import { type Translations, translated } from "./translated.ts";

/** What the server says of what it could not do, French as it is kept; `$1` is what it names. Sentences that begin with another one's words come first. */
const ENGLISH: Translations = [
  // The answer of a site.
  [
    /^le serveur demande un mot de passe \(401\) ; Recoupe ne lit que ce qui est public/u,
    "the server asks for a password (401); Recoupe reads only what is public",
  ],
  [
    /^le serveur refuse de nous répondre \(403\) ; vérifiez l'adresse dans un navigateur, ou donnez les articles en fichiers/u,
    "the server refuses to answer us (403); check the address in a browser, or hand in the articles as files",
  ],
  [
    /^il n'y a rien à cette adresse \(404\) ; vérifiez-la, ou donnez celle du site pour que ses flux soient cherchés/u,
    "there is nothing at this address (404); check it, or give that of the site so that its feeds are looked for",
  ],
  [
    /^le flux n'est plus à cette adresse \((\d+)\) ; donnez celle du site pour retrouver ses flux, ou ne le suivez plus/u,
    "the feed is no longer at this address ($1); give that of the site to find its feeds, or follow it no more",
  ],
  [
    /^la page annoncée n'est pas, ou plus, à cette adresse \((\d+)\) ; c'est au site de corriger son flux/u,
    "the announced page is not, or no longer, at this address ($1); it is for the site to correct its feed",
  ],
  [
    /^l'adresse a disparu pour de bon, dit le serveur \(410\) ; donnez la nouvelle, ou celle du site/u,
    "the address is gone for good, says the server (410); give the new one, or that of the site",
  ],
  [/^le serveur trouve nos demandes trop fréquentes \(429\)/u, "the server finds our requests too frequent (429)"],
  [/^le serveur n'a pas le droit de donner cette page \(451\)/u, "the server may not give this page (451)"],
  [/^le site est en panne \((\d+)\)/u, "the site is out of order ($1)"],
  [
    /^le serveur refuse de donner cette page \((\d+)\) ; vérifiez l'adresse dans un navigateur/u,
    "the server refuses to give this page ($1); check the address in a browser",
  ],
  [/^le serveur répond (\d+) et ne donne pas de page/u, "the server answers $1 and gives no page"],
  [/^le serveur ne donne pas la page \(304\)/u, "the server does not give the page (304)"],
  // The way to it.
  [
    /^rien ne répond à cette adresse \(connexion refusée\) ; vérifiez l'adresse et le port/u,
    "nothing answers at this address (connection refused); check the address and the port",
  ],
  [
    /^le site est hors d'atteinte ; vérifiez que cet ordinateur est relié au réseau/u,
    "the site is out of reach; check that this computer is on the network",
  ],
  [
    /^le certificat du site n'est pas valable \(périmé, ou d'un autre nom\) ; vérifiez l'adresse dans un navigateur/u,
    "the site's certificate is not valid (out of date, or of another name); check the address in a browser",
  ],
  [
    /^le serveur ne parle pas https à cette adresse ; essayez http:\/\//u,
    "the server does not speak https at this address; try http://",
  ],
  [
    /^le serveur répond autre chose que du HTTP ; vérifiez l'adresse et le port/u,
    "the server answers something else than HTTP; check the address and the port",
  ],
  [/^le serveur a coupé la connexion/u, "the server cut the connection"],
  [/^la connexion a échoué : /u, "the connection failed: "],
  [
    /^pas de réponse complète en (\S+) s ; le site est lent ou arrêté/u,
    "no complete answer within $1 s; the site is slow or down",
  ],
  [
    /^le nom (\S+) est introuvable ; vérifiez l'adresse, et que cet ordinateur est relié au réseau/u,
    "the name $1 is not found; check the address, and that this computer is on the network",
  ],
  [/^(\S+) ne mène à aucune adresse/u, "$1 leads to no address"],
  [
    /^(\S+) n'est pas ouvert : (\S+) est une adresse privée, et ce qui vient du web ne doit pas faire lire votre réseau ; donnez l'article en texte collé ou en fichier, ou, si cette adresse est à vous, relancez Recoupe avec RECOUPE_ALLOW_NETWORKS=/u,
    "$1 is not opened: $2 is a private address, and what comes from the web must not have your network read; hand in the article as pasted text or as a file, or, if this address is yours, start Recoupe again with RECOUPE_ALLOW_NETWORKS=",
  ],
  [
    /^(\S+) n'est pas prévenu : (\S+) est une adresse privée, et rien de ce qui est lu ne doit partir dans votre réseau sans votre accord ; donnez une adresse publique, ou, si celle-ci est à vous, relancez Recoupe avec RECOUPE_ALLOW_NETWORKS=/u,
    "$1 is not told: $2 is a private address, and nothing that is read may go into your network without your consent; give a public address, or, if this one is yours, start Recoupe again with RECOUPE_ALLOW_NETWORKS=",
  ],
  [
    /^le port (\d+) n'est pas celui d'un site ; s'il est à vous, autorisez (\S+) par RECOUPE_ALLOW_NETWORKS/u,
    "port $1 is not that of a site; if it is yours, allow $2 by RECOUPE_ALLOW_NETWORKS",
  ],
  [/^ce n'est pas une adresse ; elle commence par https:\/\//u, "this is no address; one begins with https://"],
  [/^seules les adresses http et https sont lues/u, "only http and https addresses are read"],
  [/^une adresse avec identifiants n'est pas suivie/u, "an address with credentials is not followed"],
  [
    /^plus de (\d+) redirections, qui tournent sans doute en rond ; donnez l'adresse de la page elle-même/u,
    "more than $1 redirects, which probably go round in circles; give the address of the page itself",
  ],
  [
    /^le robots\.txt du site demande de ne pas lire cette page ; donnez ses articles en fichiers/u,
    "the site's robots.txt asks not to read this page; hand in its articles as files",
  ],
  [/^(\S+) demande d'attendre encore (.+)$/u, "$1 asks to wait another $2"],
  [/^le contenu compressé est abîmé ou coupé/u, "the compressed content is damaged or cut"],
  [/^le contenu se décompresse plus de (\S+) fois/u, "the content unpacks to more than $1 times its size"],
  [/^le contenu dépasse (\S+) Mio/u, "the content exceeds $1 MiB"],
  [/^(\d+) codages empilés/u, "$1 codings on top of each other"],
  [/^codage inconnu « (.+?) »/u, "unknown coding “$1”"],
  // Feeds and folders.
  [/^Aucun flux à cette adresse\. Essayé aussi : ?/u, "No feed at this address. Also tried: "],
  [/^le flux est vide$/u, "the feed is empty"],
  [
    /^la réponse est coupée avant le premier article du flux$/u,
    "the answer is cut before the first article of the feed",
  ],
  [
    /^l'adresse donne une page et non un flux ; donnez l'adresse du site pour que ses flux soient cherchés$/u,
    "the address gives a page and no feed; give the address of the site so that its feeds are looked for",
  ],
  [/^le contenu n'est ni RSS, ni Atom, ni JSON Feed$/u, "the content is neither RSS nor Atom nor JSON Feed"],
  [/^(.+) n'est pas un dossier que ce serveur peut lire\.$/u, "$1 is no folder that this server can read."],
  [/^Le dossier (.+) n'a pas pu être lu\.$/u, "The folder $1 could not be read."],
  [/^le dossier n'est pas lisible$/u, "the folder cannot be read"],
  [/^la réponse était coupée ; lu jusqu'à la coupure$/u, "the answer was cut; read up to the cut"],
  [/^le flux demande cet intervalle$/u, "the feed asks for this interval"],
  [/^le serveur dit que sa réponse vaut jusque-là$/u, "the server says that its answer holds until then"],
  [/^le serveur demande d'attendre$/u, "the server asks to wait"],
  [/^après un échec$/u, "after a failure"],
  [/^après (\d+) échecs de suite$/u, "after $1 failures in a row"],
  [/^(\d+) articles restent à lire$/u, "$1 articles are left to read"],
  // Articles.
  [
    /^Ce fichier peut tenir plusieurs articles : donnez-le par « recoupe ingest », ou mettez-le dans un dossier suivi\.$/u,
    "This file may hold several articles: hand it in by “recoupe ingest”, or put it in a folder that is followed.",
  ],
  [
    /^Le fichier est vide\. Enregistrez-y le texte de l'article, puis recommencez\.$/u,
    "The file is empty. Save the text of the article in it, then try again.",
  ],
  [
    /^Ce n'est pas du texte \(image, PDF, archive ou programme\)\. Enregistrez l'article en texte ou en HTML, puis recommencez\.$/u,
    "This is no text (image, PDF, archive or program). Save the article as text or HTML, then try again.",
  ],
  [
    /^C'est un flux, qui annonce des articles, et non un article\. Suivez son adresse, sur la page « Sources » ou par « recoupe feeds add »\.$/u,
    "This is a feed, which announces articles, and no article. Follow its address, on the page “Sources” or by “recoupe feeds add”.",
  ],
  [
    /^C'est une liste d'abonnements \(OPML\)\. Importez-la, sur la page « Sources » ou par « recoupe feeds import »\.$/u,
    "This is a list of subscriptions (OPML). Import it, on the page “Sources” or by “recoupe feeds import”.",
  ],
  [
    /^Trop volumineux pour un article \(plus de 16 Mo\)\. Découpez-le, ou n'enregistrez que la page de l'article\.$/u,
    "Too large for an article (more than 16 MB). Cut it up, or save only the page of the article.",
  ],
  [
    /^(.+) : (\S+) Mo, trop volumineux pour un article \(16 Mo au plus\)\. Découpez-le, ou n'enregistrez que la page de l'article\.$/u,
    "$1: $2 MB, too large for an article (16 MB at most). Cut it up, or save only the page of the article.",
  ],
  [
    /^Le site a répondu par une page d'erreur \(« (.+) »\) : l'article n'est pas, ou plus, à cette adresse\. Vérifiez-la\.$/u,
    "The site answered with an error page (“$1”): the article is not, or no longer, at this address. Check it.",
  ],
  [
    /^L'article ne peut pas être relu : l'analyse a échoué : l'article est trop long à lire\.$/u,
    "The article cannot be read again: it takes too long to read.",
  ],
  [
    /^L'article ne peut pas être relu : les octets reçus ne sont plus là\.$/u,
    "The article cannot be read again: the bytes as received are no longer there.",
  ],
  [/^L'article ne peut pas être relu : (?:l'analyse a échoué : )?/u, "The article cannot be read again: "],
  [
    /^l'analyse a échoué : l'article est trop long à lire$/iu,
    "The analysis failed: the article takes too long to read",
  ],
  [/^l'analyse a échoué : /iu, "The analysis failed: "],
  [/^l'article est trop long à lire$/u, "the article takes too long to read"],
  [/^les octets reçus ne sont plus là$/u, "the bytes as received are no longer there"],
  [
    /^Texte en .+ : Recoupe lit le français\. L'article est gardé, mais peu de choses en sont tirées\. Aucun paragraphe d'article n'y a été trouvé\.$/u,
    "This text is not in French, which is what Recoupe reads. The article is kept, but no paragraph of an article was found in it.",
  ],
  [
    /^Texte en .+ : Recoupe lit le français\. L'article est gardé, mais peu de choses en sont tirées\./u,
    "This text is not in French, which is what Recoupe reads. The article is kept, but little is drawn from it.",
  ],
  [/Aucun paragraphe d'article n'y a été trouvé\.$/u, "No paragraph of an article was found in it."],
  [
    /Son média et son jour restent ceux qui étaient connus ; pour les changer, corrigez-les sur sa page ou par « recoupe articles correct »\.$/u,
    "Its outlet and day stay as they were known; to change them, correct them on its page or by “recoupe articles correct”.",
  ],
  [
    /^(.+) n'a jamais pu être lu : rien n'en est gardé\. Sa source y reviendra\.$/u,
    "$1 could never be read: nothing of it is kept. Its source will come back to it.",
  ],
  [/^(.+) n'est pas un fichier\.$/u, "$1 is no file."],
  [
    /^(.+) n'existe pas\. Vérifiez le chemin ; les chemins relatifs partent du dossier courant\.$/u,
    "$1 does not exist. Check the path; relative paths start from the current folder.",
  ],
  [
    /^(.+) n'est pas lisible par ce compte\. Corrigez ses droits\.$/u,
    "$1 cannot be read by this account. Correct its rights.",
  ],
  [/^(.+) n'a pas pu être lu : /u, "$1 could not be read: "],
  [
    /^« (.+) » n'a pas l'extension d'un article \((.+)\)\. Nommez le fichier directement pour le lire quand même\.$/u,
    "“$1” has not the ending of an article ($2). Name the file itself to read it all the same.",
  ],
  [/^(?:(.+) : )?la ligne n'est pas du JSON\.?$/u, "$1: the line is no JSON"],
  [
    /^(?:(.+) : )?la ligne n'a ni « html », ni « text », ni « content », ni « body »\.?$/u,
    "$1: the line has neither “html” nor “text” nor “content” nor “body”",
  ],
  [/^(?:(.+) : )?le message ne contient aucun texte\.?$/u, "$1: the message has no text"],
  [/^(?:(.+) : )?le message dépasse 16 Mio\.?$/u, "$1: the message exceeds 16 MiB"],
  [/^(?:(.+) : )?la boîte ne contient aucun message\.?$/u, "$1: the mailbox has no message"],
  [/^(?:(.+) : )?l'archive ne contient aucune page lisible\.?$/u, "$1: the archive has no page that can be read"],
  [/^(?:(.+) : )?l'archive est abîmée : /u, "$1: the archive is damaged: "],
  [/^(?:(.+) : )?la page dépasse 10 Mio\.?$/u, "$1: the page exceeds 10 MiB"],
  // Messages to followers.
  [
    /^l'adresse ne veut plus de messages \(410\) ; elle est en pause$/u,
    "the address wants no more messages (410); it is paused",
  ],
  [
    /^l'adresse renvoie ailleurs \((\d+)\) ; donnez celle qui reçoit les messages$/u,
    "the address sends elsewhere ($1); give the one that receives the messages",
  ],
  [/^l'adresse répond (\d+) au lieu d'accuser réception$/u, "the address answers $1 instead of acknowledging"],
  // The database.
  [
    /^La base de données ne répond pas\. Vérifiez qu'elle est démarrée et que l'adresse donnée dans DATABASE_URL est la bonne\./u,
    "The database does not answer. Check that it is started and that the address in DATABASE_URL is the right one.",
  ],
  [
    /^La base de données refuse la connexion : compte, mot de passe ou nom de base inconnu\. Corrigez DATABASE_URL ou créez la base\./u,
    "The database refuses the connection: unknown account, password or database. Correct DATABASE_URL or create the database.",
  ],
  [
    /^Le serveur PostgreSQL est trop ancien : il faut la version 15 ou une plus récente\./u,
    "The PostgreSQL server is too old: version 15 or newer is needed.",
  ],
  [
    /^Le compte n'a pas les droits nécessaires sur la base\. Donnez-lui la propriété de la base, ou les droits CREATE sur la base et sur le schéma public\./u,
    "The account lacks rights on the database. Make it the owner of the database, or give it CREATE on the database and on the schema public.",
  ],
  [
    /^Le disque du serveur de base de données est plein : rien n'a été écrit à moitié\. Libérez de la place, puis relancez\./u,
    "The disk of the database server is full: nothing was half written. Make room, then start again.",
  ],
  // Decisions.
  [/^Il n'y a aucune décision à annuler\.$/u, "There is no decision to undo."],
  [
    /^La décision (\d+) n'existe pas, ou elle a déjà été annulée\.$/u,
    "Decision $1 does not exist, or was undone already.",
  ],
  [/^« (.+) » : rien d'autre n'en reste à séparer\.$/u, "“$1”: nothing else is left of it to part."],
  [/^« (.+) » : c'est déjà une seule et même chose\.$/u, "“$1”: the two are one already."],
  [
    /^Rien ne porte l'identifiant « (.*) », ou il mène ailleurs maintenant\.$/u,
    "Nothing bears the id “$1”, or it leads elsewhere now.",
  ],
  [
    /^Cet article a été retiré par (.+) et le reste\. Son nouveau texte est gardé, et sera le sien s'il revient\. Pour le remettre : « recoupe undo (\d+) », ou le bouton de sa page\.$/u,
    "This article was taken out by $1 and stays out. Its new text is kept, and will be its own if it comes back. To bring it back: “recoupe undo $2”, or the button of its page.",
  ],
  [
    /^Cet article a été retiré par (.+) et le reste\. Pour le remettre : « recoupe undo (\d+) », ou le bouton de sa page\.$/u,
    "This article was taken out by $1 and stays out. To bring it back: “recoupe undo $2”, or the button of its page.",
  ],
  [
    /^« (.+) » a été retiré par (.+)\. Remettez-le d'abord : « recoupe undo (\d+) », ou le bouton de sa page\.$/u,
    "“$1” was taken out by $2. Bring it back first: “recoupe undo $3”, or the button of its page.",
  ],
  [/^Cette décision ne s'applique pas à « (.+) »\.$/u, "This decision does not apply to “$1”."],
  [/^« (.+) » ne se corrige pas ici\.$/u, "“$1” is not corrected here."],
  [/^Le type ne peut pas rester vide\.$/u, "The type cannot stay empty."],
  [/^Le statut ne peut pas rester vide\.$/u, "The status cannot stay empty."],
  [/^La position ne peut pas rester vide\.$/u, "The stance cannot stay empty."],
  [/^Le nom ne peut pas rester vide\.$/u, "The name cannot stay empty."],
  [/^Qui agit ne peut pas rester vide\.$/u, "Who acts cannot stay empty."],
  [/^Le média ne peut pas rester vide\.$/u, "The outlet cannot stay empty."],
  [/^« (.+) » n'est pas une date comme 2025-03-13\.$/u, "“$1” is no date like 2025-03-13."],
  [/^« (.+) » : au choix (.+)\.$/u, "“$1”: one of $2."],
  [/^(\S+) vient avant (\S+)\.$/u, "$1 comes before $2."],
  [/^Une correction ne peut pas être vide\.$/u, "A correction cannot be empty."],
];

/** What becomes of it, at the end of such a sentence: of a source that is read again, and of an address that was asked for once. */
const ENDS: Translations = [
  [/ ; Recoupe réessaiera plus tard/u, "; Recoupe will try again later"],
  [/ ; elles reprendront plus tard/u, "; they will go on later"],
  [/ ; réessayez plus tard/u, "; try again later"],
];

/**
 * What the server said of something that it could not do, in the reader's language. It is kept in French, as part of the record: a sentence
 * that is not known here stays French.
 */
export function serverWords(message: string, language: Language): string {
  if (language === "fr") return message;
  return translated(translated(message.replaceAll("’", "'"), language, ENGLISH), language, ENDS);
}

/** The same as a sentence of its own: with a capital, unless it begins with an address or a name as it is written. */
export function serverSentence(message: string, language: Language): string {
  const told = serverWords(message, language);
  return /^\p{Ll}+['’ ]/u.test(told) ? told.charAt(0).toLocaleUpperCase(language) + told.slice(1) : told;
}

/** Why something could not be read; its address, which stands beside that, is not said again. */
export function presentFailure(
  { address, reason }: { readonly address: string; readonly reason: string },
  language: Language,
): string {
  return serverSentence(reason.replace(` (${address})`, ""), language);
}
