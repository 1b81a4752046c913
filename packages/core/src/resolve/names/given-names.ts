import { foldName } from "./fold-name.ts";
import { soundKeys } from "./sound-keys.ts";

/** Given names that languages write so differently that sounds do not meet, one name a line. Own list. */
const FORMS = `
vladimir volodymyr wladimir uladzimir
alexandre alexander aleksandr oleksandr alyaksandr aliaksandr
nicolas nikolai nikolay mykola nicholas
michel mikhail mykhailo michael mikhael
serge serguei sergei sergey serhiy serhii
andre andrei andrey andriy andrii andrzej
dmitri dmitry dmytro dimitri
paul pavel pavlo
pierre petro piotr peter
jean ivan john
cyrille kirill kyrylo
alexei alexey oleksiy oleksii
evgueni evgeny yevgeny yevhen eugene
georges georgui george iouri youri yuri yuriy yurii
igor ihor
oleg oleh
roustem rustem
benyamin benjamin binyamin
mohamed mohammed mohammad muhammad mohamad
ahmed ahmad
hussein hossein houssein hussain
youssef yousef yusuf youssouf
ibrahim ebrahim
moussa musa
issa isa
oumar omar umar
ousmane othman osman
svetlana svitlana sviatlana
helene olena elena
catherine kateryna ekaterina
julie ioulia yulia iulia
stephane stephen steven steve
guillaume william bill
jose joseph josef
`;

const groups: ReadonlyMap<string, number> = new Map(
  FORMS.trim()
    .split("\n")
    .flatMap((line, group) => line.split(" ").map((name) => [name, group] as const)),
);

/** Whether two given names may be one: alike in sound, forms of one name, or one the initial of the other. */
export function sameGivenName(left: string, right: string): boolean {
  const [a, b] = [foldName(left), foldName(right)];
  if (a === b || isInitialOf(a, b) || isInitialOf(b, a)) return true;
  const group = groups.get(a);
  if (group !== undefined && group === groups.get(b)) return true;
  const keys = soundKeys(a);
  return soundKeys(b).some((key) => keys.includes(key));
}

const isInitialOf = (initial: string, name: string): boolean => initial.length === 1 && name.startsWith(initial);
