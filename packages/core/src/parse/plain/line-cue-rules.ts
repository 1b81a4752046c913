import type { BlockKind } from "../../model/analysis.ts";
import type { FurnitureRole } from "./boilerplate-phrases.ts";

/** What a line says about itself by its words alone, wherever it stands. */
export interface LineCue {
  readonly kind: BlockKind;
  readonly role?: FurnitureRole | "image-label" | "link" | "separator" | "counter" | "date";
  readonly reason: string;
  /** True when nothing a newspaper prints in a report could look so; else the surroundings may overrule. */
  readonly sure: boolean;
}

interface CueRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Longest line, in characters, the rule still speaks for. */
  readonly upTo: number;
  readonly cue: Omit<LineCue, "reason">;
}

const TEASER: Omit<LineCue, "reason"> = { kind: "teaser", role: "related", sure: true };

const CAPTION: Omit<LineCue, "reason"> = { kind: "caption", sure: true };

const CREDIT: Omit<LineCue, "reason"> = { kind: "credit", sure: true };

export const BYLINE: Omit<LineCue, "reason"> = { kind: "byline", sure: true };

function furniture(role: LineCue["role"] & string, sure = true): Omit<LineCue, "reason"> {
  return { kind: "boilerplate", role, sure };
}

/** In order: the first that matches speaks. Patterns are anchored and hold no nested repetition. */
export const RULES: readonly CueRule[] = [
  {
    name: "renvoi à un autre article",
    upTo: 320,
    cue: TEASER,
    pattern:
      /^(?:(?:[→►▶•>»👉–—+*🔴➡\s-]|\uFE0F){0,4})(?:(?:à|a) (?:lire|voir|écouter|relire|consulter)(?: aussi| également| ensuite| sur le même sujet)?|(?:lire|voir|lisez|découvrez|écouter|regarder|relire)(?: aussi| également| encore| notre (?:article|dossier|reportage|enquête|analyse|décryptage|entretien|interview)| l['’]article| la suite| plus| notre)|pour (?:aller plus loin|en savoir plus)|sur le même (?:sujet|thème)|en lien|article lié|dans le même dossier|read (?:also|more|next)|also read|see also|related|watch|lesen sie (?:auch|mehr|hier)|lies auch|auch interessant|mehr zum thema|lea también|lee también|te puede interesar|leggi anche|leia (?:também|mais)|lees ook|xem thêm|đọc thêm|>>|VIDÉO|EN IMAGES|LIRE AUSSI|lire)(?:\s?[:|→►>–—-]+|\s(?=[«“"]))\s*\S/iu,
  },
  {
    name: "renvoi à une vidéo ou à une émission",
    upTo: 160,
    cue: TEASER,
    pattern:
      /^(?:(?:re)?(?:gardez|voyez|voir|trouvez)|écoutez|regardez|visionnez)\s(?:[^.:]{0,50}\s)?(?:reportage|vidéo|entretien|journal|podcast|émission|interview|sujet|direct)(?:\s[^.:]{0,60})?\s?:$/iu,
  },
  { name: "renvoi à un autre article", upTo: 200, cue: TEASER, pattern: /^(?:>>+|→|►|▶|👉|➡|🔗)\s*\S.*[^.]$/u },
  {
    name: "compteur ou formulaire de commentaires",
    upTo: 260,
    cue: furniture("comments"),
    pattern:
      /^(?:\d+ )?(?:leave a (?:comment|reply)|(?:laisser|laissez|écrire|ajouter|poster|publier) (?:un|votre|une) (?:commentaire|réponse)|votre adresse (?:e-?mail|de messagerie) ne sera pas publiée|your email address will not be published|les champs obligatoires|required fields are marked|enregistrer mon nom, mon e-mail|save my name, email|soyez le premier à (?:commenter|réagir)|be the first to comment|vous devez (?:être connecté|vous connecter)|you must be logged in|connectez-vous pour (?:commenter|réagir|laisser)|ce site utilise akismet|pour commenter|schreiben sie den ersten|kommentare? \(\d+\)|comments? \(\d+\)|commentaires? \(\d+\))/iu,
  },
  {
    name: "bandeau de cookies",
    upTo: 900,
    cue: furniture("cookie"),
    pattern:
      /(?:utilis\p{L}+ (?:des |les |de )?(?:cookies|traceurs)|nos partenaires (?:et nous|utilis|stock)|dépôt de cookies|we use cookies|uses? cookies|utiliza(?:mos)? cookies|verwende[nt]{1,2} cookies|cookies (?:pour|afin|to|um|para)|politique (?:de confidentialité|de cookies|relative aux cookies)|consentement (?:à|au|pour) .{0,60}(?:cookies|données|traceurs)|paramétrer (?:les|vos) cookies|accept(?:ez|er|ing) (?:les|l['’]utilisation des|all|tous les) cookies|en poursuivant (?:votre|la) navigation)/iu,
  },
  {
    name: "lettre d'information ou abonnement",
    upTo: 420,
    cue: furniture("newsletter"),
    pattern:
      /(?:(?:abonnez|inscrivez)[- ]vous|s['’](?:abonner|inscrire) (?:gratuitement|(?:à|aux?|pour) (?:(?:la|notre|nos|cette|l['’]|recevoir|le|du|journal) ?){0,3}(?:newsletters?|infolettre|lettre|alertes?|notifications?|bulletin|flux|fil|site|chaîne|journal|magazine|podcast))|je m['’](?:abonne|inscris)|recevez (?:gratuitement|chaque|tous|toute|nos|notre|le meilleur|l['’]essentiel|les)|ne manquez (?:rien|aucun|pas (?:notre|nos))|notre newsletter|nos newsletters|la newsletter|à la newsletter|newsletter (?:quotidienne|hebdomadaire)|notre infolettre|l['’]infolettre|sign up (?:for|to)|subscribe (?:to|now|for|and)|get (?:our|the) (?:newsletter|latest)|delivered to your inbox|dans votre boîte (?:mail|aux lettres|de réception)|abonnieren sie|jetzt abonnieren|newsletter (?:abonnieren|anmelden)|suscríbe(?:te|se)|iscriviti alla|inscreva-se|profitez de (?:notre|l['’])offre|essai gratuit|sans engagement|à partir de \d+ ?€|vous pouvez vous désinscrire|désabonner à tout moment)/iu,
  },
  {
    name: "mur payant",
    upTo: 320,
    cue: furniture("paywall"),
    pattern:
      /(?:réservée?s? (?:à nos|aux) abonnés|il vous reste \d+ ?%|déjà abonnée? ?\?|already a subscriber|pour lire la suite|lire la suite de (?:cet|l['’])article|continuez votre lecture|accédez à (?:tous|l['’]intégralité|tout)|to continue reading|this article is for subscribers|créez un compte|créer un compte gratuit|pour accéder à (?:cet article|l['’]article|la suite)|identifiez-vous)/iu,
  },
  {
    name: "crédit d'image",
    upTo: 80,
    cue: { kind: "caption", sure: true },
    pattern: /^©\s?(?!.{0,80}(?:(?:19|20)\d\d|droits|rights|reserved|copyright))\p{Lu}[^©]{1,60}$/iu,
  },
  {
    name: "mention de droits",
    upTo: 420,
    cue: furniture("copyright"),
    pattern:
      /^(?:©|\(c\)|copyright|tous droits|all rights|toute reproduction|reproduction (?:totale|partielle|interdite|et diffusion)|alle rechte)|tous droits (?:de reproduction[^.]{0,60} )?réservés|all rights reserved|alle rechte vorbehalten|todos los derechos reservados|© ?(?:19|20)\d\d|copyright ©/iu,
  },
  {
    name: "suivre ou partager",
    upTo: 260,
    cue: furniture("follow"),
    pattern:
      /^(?:suivez(?:[- ]nous| l['’]actualité| toute l['’]actualité| [\p{L} ]{2,40} sur)|retrouvez(?:[- ]nous| toute l['’]actualité| plus d| l['’]ensemble| tous nos| [\p{L} ]{2,30} sur (?:facebook|twitter|x|whatsapp|instagram|google|telegram))|rejoignez (?:[- ]nous|notre (?:chaîne|canal|groupe|communauté|page)|la (?:chaîne|communauté))|rejoignez-nous|follow (?:us|our)|join (?:us|our)|téléchargez (?:notre|l['’]) ?appli|download (?:our|the) app|partage[rz] (?:sur|cet|l['’]|cette|via|avec)|share (?:on|this|via)|aimez notre page|likez|cliquez ici|click here|activez les notifications|ajoutez? [\p{L} ]{2,40} (?:à|comme source|sur google))/iu,
  },
  {
    name: "suite de réseaux sociaux",
    upTo: 200,
    cue: furniture("share"),
    pattern:
      /^(?:[^.]{0,40}\s)?(?:facebook|twitter|whatsapp|linkedin|telegram|email|e-mail|instagram|messenger|pinterest|x)(?:[\s|,/·•-]+(?:facebook|twitter|whatsapp|linkedin|telegram|email|e-mail|instagram|messenger|pinterest|youtube|tiktok|print|imprimer|copier le lien|copy link|x|sms|reddit))+(?:[\s|,/·•-]+\d+ (?:commentaires?|comments?|partages?|shares?|réactions?))?[\s.!]*$/iu,
  },
  {
    name: "mention de publicité",
    upTo: 160,
    cue: furniture("advertisement"),
    pattern:
      /^(?:[-–—\s]*)(?:publicité|advertisement|anzeige|publicidad|la suite (?:de l['’]article )?après (?:cette|la) publicité|article continues? (?:below|after)|story continues below|continue reading below|sponsorisé par|en partenariat avec|contenu (?:proposé|sponsorisé) par)(?:[-–—\s.:]*)$/iu,
  },
  {
    name: "temps de lecture",
    upTo: 90,
    cue: furniture("reading-time"),
    pattern:
      /^(?:(?:temps|durée) de lecture|lecture|lire en|reading time|lesezeit|temps estimé)\s?:?\s?(?:environ )?\d+ ?(?:min|mn|minute)|^\d+ ?(?:min|mn|minutes?)(?: de lecture| read)?$/iu,
  },
  {
    name: "mots-clés",
    upTo: 320,
    cue: furniture("tags"),
    pattern:
      /^(?:tags?|mots[- ]clés?|étiquettes?|thèmes?|thématiques?|keywords?|labels?|filed under|classé (?:dans|sous)|publié dans|posted in|catégories?|rubriques?|sujets? (?:liés|associés)|sur le même thème|related topics|topics|schlagworte|etiquetas|từ khóa|section|dossier)\s?:\s?\S/iu,
  },
  { name: "mots-dièse", upTo: 200, cue: furniture("tags"), pattern: /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u },
  {
    name: "ligne de source",
    upTo: 400,
    cue: furniture("source"),
    pattern:
      /^(?:sources?|quelle|fuente|fonte|nguồn|via|lien|link|article original|original article|voir en ligne|url|url courte|permalien|permalink)\s{0,2}:?\s{0,2}(?:https?:\/\/|www\.)\S+$/iu,
  },
  {
    name: "adresse seule",
    upTo: 600,
    cue: furniture("link"),
    pattern:
      /^(?:https?:\/\/|www\.)\S+$|^[\w.-]{2,40}\.(?:com|fr|net|org|info|be|ch|ca|sn|ci|ma|tn|dz|vn|eu|tv|news)(?:\/\S*)?$/iu,
  },
  {
    name: "courriel seul",
    upTo: 160,
    cue: furniture("source"),
    pattern: /^(?:contact|e-?mail|courriel)?\s?:?\s?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,20}$/iu,
  },
  {
    name: "étiquette d'image",
    upTo: 260,
    cue: { kind: "boilerplate", role: "image-label", sure: true },
    pattern:
      /(?:[-–—:]\s?|^)(?:ảnh|photo|foto|image|bild|picture|imagen|immagine|figure|illustration)\s?\d{1,3}(?:\s?(?:\/|sur|of|von|de)\s?\d{1,3})?\s?[.:]?$/iu,
  },
  {
    name: "crédit d'image",
    upTo: 420,
    cue: CAPTION,
    pattern:
      /^(?:[([]\s?)?(?:(?:crédits?|légende|credit)(?:[- ](?:photo|image|vidéo|illustration)s?)?|photos?|image|images|illustration|visuel|vidéo|photographie|photo (?:d['’]archives?|d['’]illustration|illustration)|image d['’](?:archives?|illustration)|foto|bild|picture|caption|copyright photo|ảnh|(?:photo|image) credit|© ?(?:photo|crédit))\s?(?:[:©]|\/\s?\p{Lu}|par |by |de (?=\p{Lu}))\s?\S/iu,
  },
  {
    name: "mention d'illustration",
    upTo: 200,
    cue: CAPTION,
    pattern:
      /(?:^|[\s(.[])(?:photo|image|image|cliché|visuel) (?:d['’]archives?|d['’]illustration|prétexte|à titre d['’]illustration)[)\].]?$|^(?:photo|image)s? d['’](?:archives?|illustration)/iu,
  },
  {
    name: "crédit d'image en fin de ligne",
    upTo: 420,
    cue: CAPTION,
    pattern:
      /[([]?\s?©\s?[^©]{2,70}[)\]]?\.?$|[([](?:photo|crédit|crédits|image|credit|ph\.|foto|illustration)\s?:?\s[^()[\]]{2,70}[)\]]\.?$|(?:^|\s|[.)])(?:crédits?|credits?|photos?|crédits? (?:photo|image|vidéo)s?|photo credit|image credit)\s?:\s?[^:]{2,70}$/iu,
  },
  {
    name: "photographe en fin de ligne",
    upTo: 420,
    cue: CAPTION,
    pattern:
      /[.…»”"]\s?(?:Photo|Image|Ph\.|Cliché|Foto|Archives?)\s(?:d['’]archives?\s)?\p{Lu}[^.]{1,50}[/–-]\s?\p{Lu}[^.]{2,40}\.?$|[.…»”"]\s?(?:Photo|Archives?|Ph\.) (?:DR|AFP|archives)\.?$/u,
  },
  {
    name: "crédit d'agence d'une image",
    upTo: 420,
    cue: CAPTION,
    pattern:
      /(?:^|[\s.([/–—-])(?:AFP|REUTERS|Reuters|AP|EPA|Getty(?: Images)?|SIPA|MAXPPP|PHOTOPQR|Belga|BELGA|Keystone|KEYSTONE|Xinhua|NurPhoto|Anadolu|ABACA|Bestimage|IP3 PRESS|Hans Lucas|Sputnik|TASS|ANSA|dpa|EFE|Shutterstock|Unsplash)\s?[/–|-]\s?(?:\p{Lu}[\p{L}.'’-]*[\s/]?){1,5}[)\]]?\.?$|(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}\s?[/|]\s?(?:(?:via|pour|for|Pool|POOL)\s)?(?:AFP|REUTERS|Reuters|AP|EPA|EPA-EFE|Getty(?: Images)?|SIPA|Sipa|MAXPPP|Belga|BELGA|Keystone|KEYSTONE|Xinhua|NurPhoto|Anadolu|Le Monde|Libération|Shutterstock|Unsplash|Bestimage|ABACA|dpa|EFE|Sputnik)(?:\s?(?:via|[/–-])\s?[\p{L} .-]{2,30})?[)\]]?\.?$/u,
  },
  {
    name: "crédit d'agences",
    upTo: 160,
    cue: CREDIT,
    pattern:
      /^(?:[([–—-]?\s?)(?:avec|with|mit|con|source|sources|d['’]après)\s?:?\s(?:les? |l['’])?(?:agences?(?: de presse)?|AFP|l['’]AFP|Reuters|AP|Belga|ATS|dpa|APA|Xinhua|EFE|ANSA|APS|MAP|TAP|RFI|La Presse canadienne|agencies|Agenturen|agencias)(?:[\s,/&]+(?:et |and |und |y )?\p{Lu}[\p{L}.'’ -]{1,30}){0,4}[)\].]?$/iu,
  },
  {
    name: "contributions à l'article",
    upTo: 320,
    cue: CREDIT,
    pattern:
      /^\p{Lu}[^.!?]{4,240}\s(?:a|ont) (?:également |aussi )?(?:contribué|participé|collaboré) (?:à|au) (?:(?:ce|cet|cette|la rédaction de (?:ce|cet|cette)) )?(?:rapport|article|reportage|récit|enquête|dépêche|texte)\.?$/u,
  },
  {
    name: "nom du site et sa devise",
    upTo: 120,
    cue: furniture("section"),
    pattern:
      /^[\p{L}\p{N}-]{2,40}\.(?:com|fr|net|org|info|be|ch|ca|sn|ci|ma|tn|dz|vn|eu|tv|news|africa)\s[|–—:-]\s\p{L}/u,
  },
  {
    name: "initiales de dépêche",
    upTo: 30,
    cue: CREDIT,
    pattern: /^(?=[^/]{1,20}\/)(?:\p{Lu}{2,6}\/)?\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4}){1,5}$/u,
  },
  {
    name: "crédit d'un reportage",
    upTo: 320,
    cue: CREDIT,
    pattern:
      /^(?:[([–—-]?\s?)(?:(?:avec )?(?:le )?(?:reportages?|rapports?|récit|enquête|contributions?|texte(?: et photos)?|traduction|traduit|adapté|adaptation|édité|montage|rédaction|compte rendu|propos recueillis|avec la (?:contribution|participation|collaboration)|avec le concours|avec (?:des|les) informations|reporting|additional reporting|writing|editing|written|edited|translated|berichterstattung|übersetzt|traducción|version française)(?: (?:supplémentaire|additionnel|complémentaire)s?)?)\s?(?:de|du|des|d['’]|par|by|von|por|da|:|en français par|de l['’]anglais par)\s?:?\s?(?=\p{Lu})(?!.*[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll})/iu,
  },
  {
    name: "crédit entre parenthèses",
    upTo: 260,
    cue: CREDIT,
    pattern:
      /^[([](?=[^()[\]]{3,240}[)\]]\.?$)(?:(?:avec|par|source|with)\s.{2,120}|.{2,160}(?:version française|édité|édition|traduit|rédigé|montage|reportage|contribution|bureau de|service)\s.{2,120}|(?:AFP|Reuters|AP|Belga|ATS|APA|APS|MAP|Xinhua|Agences?|avec agences)(?:[\s,/]+.{2,60})?)[)\]]\.?$/iu,
  },
  {
    name: "ligne de publication",
    upTo: 200,
    cue: { kind: "byline", role: "date", sure: true },
    // A whole sentence without a number is what the update says (« Mise à jour : la préfecture a démenti … »).
    pattern:
      /^(?!\D{50,}[.!?»]$)(?:article )?(?:publiée?|publi[ée] le|mise? à jour|mis en ligne|actualisée?|modifiée?|créée?|posté|paru|rédigé|écrit|published|posted|updated|last (?:updated|modified)|created|veröffentlicht|aktualisiert|erstellt|stand|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|dernière (?:mise à jour|modification)|date de publication|première publication|màj|maj)\s?(?:[:,]|le |on |at |à |am |aujourd|hier|il y a|ce |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d)/iu,
  },
  {
    name: "ancienneté de la page",
    upTo: 60,
    cue: { kind: "byline", role: "date", sure: true },
    pattern: /^(?:il y a|vor|hace) (?:environ )?(?:\d+|une?|ein\p{L}*) \p{L}+$|^\d+ \p{L}+ ago$/iu,
  },
  {
    name: "heure seule",
    upTo: 12,
    cue: { kind: "byline", role: "date", sure: true },
    pattern: /^\d{1,2}\s?(?:h|:)\s?\d{2}$/u,
  },
  {
    name: "compteur",
    upTo: 24,
    cue: { kind: "boilerplate", role: "counter", sure: true },
    pattern:
      /^[\d\s.,:/()+%kKM-]+(?:\s?(?:vues?|views?|lectures?|partages?|shares?|likes?|commentaires?|j['’]aime))?$/u,
  },
  {
    name: "séparateur",
    upTo: 400,
    cue: { kind: "boilerplate", role: "separator", sure: true },
    pattern: /^[^\p{L}\p{N}]+$/u,
  },
];
