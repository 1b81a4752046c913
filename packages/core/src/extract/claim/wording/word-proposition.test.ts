import { describe, expect, test } from "vitest";
import { analyseText } from "../../testing.ts";

const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

function worded(text: string): readonly string[] {
  return analyseText(`${BEFORE}${text}`).claims.map(({ stance, proposition }) => `${stance}: ${proposition}`);
}

describe("wording a proposition", () => {
  test.each([
    ["Le préfet a dit que la digue avait cédé, ce qui a noyé le bourg.", ["asserts: la digue a cédé"]],
    [
      "« Je n'ai jamais rien vendu au moulin », a dit le préfet.",
      ["denies: le préfet a vendu quelque chose au moulin"],
    ],
    [
      "« C'est un récit pur et simple, aucune vanne n'a été ouverte », a dit le préfet.",
      ["denies: une vanne a été ouverte"],
    ],
    ["Le préfet a dit que vendre le moulin serait une erreur.", ["asserts: vendre le moulin est une erreur"]],
    ["Le préfet a averti qu'il fermerait « tous les ponts ».", ["asserts: le préfet fermera tous les ponts"]],
    ["Le club dément avoir payé quoi que ce soit.", ["denies: le club a payé quelque chose"]],
  ])("nothing is worded that the words leave hanging: %s", (text, claims) => {
    expect(worded(text)).toEqual(claims);
  });

  test("of a noun nothing is said by what it lacks", () => {
    expect(worded("Le préfet déplore le manque de « moyens sérieux » au bourg.")).toEqual([]);
  });

  test.each([
    "« On ne bâtit pas un pont avec des discours », a dit le préfet.",
    "« Vous mentez », a dit le préfet au maire.",
    "Le préfet exige que les comptes soient publiés « en entier ».",
  ])("no claim of the world: %s", (text) => {
    expect(worded(text)).toEqual([]);
  });

  test.each([
    ["« Je dépends de la rivière », a dit Awa Traoré.", "asserts: Awa Traoré dépend de la rivière"],
    ["« Nous dépendons de la rivière », a dit Awa Traoré.", "asserts: Awa Traoré dépend de la rivière"],
    ["« L'usine veut nous chasser », a dit Awa Traoré.", "asserts: l'usine veut nous chasser"],
    ["Awa Traoré a dit qu'il était trop tôt pour conclure.", "asserts: il est trop tôt pour conclure"],
    ["Le préfet a dit que le bourg souffrait du gel.", "asserts: le bourg souffre du gel"],
    ["Le préfet a dit qu'il y avait deux blessés.", "asserts: il y a deux blessés"],
    ["Le préfet a dit que la digue avait cédé et qu'il fallait ne pas s'approcher.", "asserts: la digue a cédé"],
    [
      "« La route est ouverte parce que la neige ne tombe plus », a dit le préfet.",
      "asserts: la route est ouverte parce que la neige ne tombe plus",
    ],
    ["Le préfet assure que la route n'est pas fermée.", "denies: la route est fermée"],
    ["« Pas une seule route n'a été fermée », a dit le préfet.", "denies: une route a été fermée"],
    ["Le préfet assure que jamais la route n'a été fermée.", "denies: la route a été fermée"],
    ["« Jamais la rivière n'a été aussi basse », a dit le préfet.", "asserts: jamais la rivière n'a été aussi basse"],
    ["« Nous n'avons pas reçu la moindre plainte », a dit le préfet.", "denies: le préfet a reçu une plainte"],
    ["« La mairie a fermé la route et nous disons merci », a dit le préfet.", "asserts: le préfet dit merci"],
    [
      "Selon le préfet, ce sont les pêcheurs, alliés aux bergers, qui ont fermé la route.",
      "asserts: les pêcheurs, alliés aux bergers, ont fermé la route",
    ],
    ["« Ce n'est pas la mairie qui a fermé la route », a dit le préfet.", "denies: la mairie a fermé la route"],
    [
      "« Quant aux bergers arrivés lundi, ils n'ont pas fermé la route », a dit le préfet.",
      "denies: les bergers arrivés lundi ont fermé la route",
    ],
    ["Le préfet assure qu'il n'avait rien signé.", "denies: le préfet a signé quelque chose"],
    ["Les bergers n'auraient pas fermé la route, selon le préfet.", "denies: les bergers ont fermé la route"],
    ["« Mes hommes et moi n'avons pas tiré », a dit le préfet.", "denies: ses hommes et lui ont tiré"],
    ["« Il faut que la mairie parte », a dit le préfet.", "asserts: il faut que la mairie parte"],
    ["Le préfet a promis que les salaires seraient payés.", "asserts: les salaires seront payés"],
    ["Le préfet a démenti que le bourg serait encerclé.", "denies: le bourg est encerclé"],
    ["« Le puits ne donne plus que trois seaux », a dit le maire.", "asserts: le puits ne donne plus que trois seaux"],
    ["« Il n'y a plus d'eau au bourg », a dit le préfet.", "denies: il y a de l'eau au bourg"],
    ["« C'est nous qui avons fermé la route », a dit le préfet.", "asserts: le préfet a fermé la route"],
    ["Le préfet assure que rien n'a changé : la route est ouverte.", "asserts: la route est ouverte"],
    ["« Nul n'a été arrêté », a dit le préfet.", "denies: quelqu'un a été arrêté"],
    [
      "« Nous n'avons fermé aucune route et aucune lettre signée n'est parvenue », a dit le préfet.",
      "denies: une lettre signée est parvenue",
    ],
    ["« Nous nions que la route ait été fermée », a dit le préfet.", "denies: la route a été fermée"],
    ["Le préfet assure que la cave n'abrite ni armes ni munitions.", "denies: la cave abrite armes ou munitions"],
    [
      "Le préfet assure que l'armée n'a pas ouvert la route cette nuit-là.",
      "denies: l'armée a ouvert la route cette nuit-là",
    ],
    ["Ce qu'il faut retenir : la digue a cédé à Kidal, selon le préfet.", "asserts: la digue a cédé à Kidal"],
    [
      "Le préfet affirme que la commune n'est jamais allée aussi loin.",
      "asserts: la commune n'est jamais allée aussi loin",
    ],
    ["Le préfet affirme ne pas avoir fermé la route.", "denies: le préfet a fermé la route"],
    [
      "Le préfet a dit que la digue avait cédé, une affirmation que la mairie a qualifiée de mensonge.",
      "asserts: la digue a cédé",
    ],
    [
      "Le préfet a déclaré que douze civils avaient été tués et a juré de riposter.",
      "asserts: douze civils ont été tués",
    ],
    ["L'armée dit contrôler la ville.", "asserts: l'armée contrôle la ville"],
    ["Awa Traoré juge cette loi « injuste ».", "asserts: la loi est injuste"],
    ["Selon le préfet, le maire, qui vivait à Lomé, a quitté la ville.", "asserts: le maire a quitté la ville"],
    ["Le préfet a dit que la route était ouverte, mais il a fermé l'école.", "asserts: la route est ouverte"],
    ["Le maire soutient qu'il n'y a pas eu plus de dix morts.", "denies: il y a eu plus de dix morts"],
    ["« Nous ne nous estimons pas concernés », a dit Awa Traoré.", "denies: Awa Traoré s'estime concerné"],
    ["« Nous fuyons la ville », a dit Awa Traoré.", "asserts: Awa Traoré fuit la ville"],
    ["« La route n'est pas la fin », a dit Awa Traoré.", "denies: la route est la fin"],
    ["« Nous ne pouvons pas nous retirer », a dit Awa Traoré.", "denies: Awa Traoré peut se retirer"],
    ["« Nous n'avons pas besoin de la route », a dit Awa Traoré.", "denies: Awa Traoré a besoin de la route"],
    [
      "« Il est absurde de partir alors que la digue tient », a dit le préfet.",
      "asserts: il est absurde de partir alors que la digue tient",
    ],
    ["Le préfet a dit qu'il n'enverrait pas de renfort.", "denies: le préfet enverra un renfort"],
    ["Vallée : la digue a cédé, selon le préfet.", "asserts: la digue a cédé"],
    ["Les mineurs ont pris la route. « Ils n'ont pas crié », a dit le préfet.", "denies: les mineurs ont crié"],
    ["Le préfet dit avoir ouvert la route et accuse le maire.", "asserts: le préfet a ouvert la route"],
    ["Le préfet a reconnu dans un texte une « erreur grave ».", "asserts: il y a une erreur grave"],
    ["« La route n'est pas du tout la fin », a dit Awa Traoré.", "denies: la route est la fin"],
    ["Le préfet a indiqué que le marché avait été « très utile ».", "asserts: le marché a été très utile"],
    [
      "Le préfet croit que les prix n'ont jamais été aussi bas en janvier.",
      "asserts: les prix n'ont jamais été aussi bas en janvier",
    ],
    ["Selon le préfet, la digue (au nord du bourg) a cédé.", "asserts: la digue a cédé"],
    ["Le préfet dit avoir repris Kidal, une oasis longtemps disputée.", "asserts: le préfet a repris Kidal"],
    ["Le préfet a dit que la digue tenait mais refusé d'y aller.", "asserts: la digue tient"],
    ["A Kidal, la digue a cédé, selon le préfet.", "asserts: à Kidal, la digue a cédé"],
    ["Le préfet a qualifié le retard de « mensonge ».", "asserts: le retard est un mensonge"],
    ["Le préfet a qualifié les retards de « fausses promesses ».", "asserts: les retards sont de fausses promesses"],
    [
      "Selon le préfet, malgré la neige du nord, malgré la nuit et le froid, malgré la fatigue des hommes de la vallée, la digue du barrage a tenu.",
      "asserts: la digue du barrage a tenu",
    ],
    [
      "Le Front, un groupe que le préfet accuse le Togo d'armer, a pris la digue, a annoncé Awa Traoré.",
      "asserts: le Front a pris la digue",
    ],
    [
      "Deux bergers, blessés par une mine, ont été soignés au bourg, a dit le préfet.",
      "asserts: deux bergers ont été soignés au bourg",
    ],
    [
      "Le Togo, le Mali et le Kenya ont fermé la route, a dit le préfet.",
      "asserts: le Togo, le Mali et le Kenya ont fermé la route",
    ],
    [
      "Les bergers ont rompu la trêve, en barrant la route du nord, a dit le préfet.",
      "asserts: les bergers ont rompu la trêve",
    ],
    [
      "« Aucune menace, d'où qu'elle vienne, n'a pesé sur le vote », a dit Awa Traoré.",
      "denies: une menace a pesé sur le vote",
    ],
    [
      "Les hommes du Front, un groupe soutenu, selon Lomé, par le Mali, ont pris la digue, a annoncé Awa Traoré.",
      "asserts: les hommes du Front ont pris la digue",
    ],
    ["La digue est tenue, a rectifié la ministre Awa Traoré.", "asserts: la digue est tenue"],
    ["D'après la radio, elle aurait été blessée dans un accident.", "asserts: elle a été blessée dans un accident"],
    [
      "L'armée a affirmé avoir visé un « centre » qui abritait des armes.",
      "asserts: l'armée a visé un centre qui abrite des armes",
    ],
  ])("%s", (text, claim) => {
    expect(worded(text)).toContain(claim);
  });

  test.each([
    "Le syndicat a appelé au « calme ».",
    "« Si la route était fermée », a soupiré Awa Traoré.",
    "« Je suis sorti », a raconté l'un d'eux.",
    "« Qu'ils partent d'ici », a lancé Awa Traoré.",
    "« On a vu passer les motos », a raconté Awa Traoré.",
    "« C'est une ligne rouge », a lancé Awa Traoré.",
    "« J'ai entendu les coups », a raconté Awa Traoré.",
    "« Le maire doit ouvrir la route », a lancé Awa Traoré.",
    "« Si le maire ouvre la route, le bourg revivra », a lancé Awa Traoré.",
    "Le préfet a laissé entendre que la réunion pourrait se tenir en mai.",
    "Le préfet parle d'une « fable grossière ».",
    "La commune a condamné « toute chasse au loup ».",
    "Le préfet a démenti une dépêche de l'agence.",
    "Le préfet a dit que, faute de neige, la route serait fermée.",
  ])("claims nothing: %s", (text) => {
    expect(worded(text)).toEqual([]);
  });
});
