import type { Seeded } from "./seeded.ts";

/** Invented people and firms; addresses end in `.example`, phone numbers come from ranges kept for fiction. */
export interface Person {
  readonly first: string;
  readonly last: string;
  readonly full: string;
}

export interface Firm {
  readonly name: string;
  /** Of its mail address: `harbour-supplies.example`. */
  readonly domain: string;
}

const firstNames =
  "Amara Anneke Benoît Carla Chidi Dagny Deepa Elif Esteban Farah Gustav Hanna Ines Ivo Jakub Joana Kofi Kwame Lotte Maeve Magnus Marek Mira Nadia Nils Noor Oona Otis Paloma Priya Quentin Rashid Rosa Ruben Saskia Selin Sunil Tamsin Tomasz Ulla Viktor Wanda Yara Yusuf Zofia".split(
    " ",
  );
const lastNames =
  "Abara Aldous Bakker Bianchi Castell Chowdhury Dahl Demir Eriksen Farrow Ferreira Gallo Grady Haddad Holm Ibarra Iyer Jansen Kaminski Kessler Lindqvist Lopes Marchetti Mbeki Menon Moreau Novak Okafor Olander Pereira Quist Rao Roth Sandoval Schaefer Sorensen Tanaka Thorne Ueda Varga Vogel Whitlock Yilmaz Zielinski".split(
    " ",
  );
const firmWords =
  "Albion Alder Amber Anchor Beacon Birchfield Bluegate Brightwater Calder Canal Cedar Copper Corvus Dovetail Eastgate Elmwood Fairmile Fenland Granary Greenhalgh Halyard Harbour Hawthorn Highfield Ironbridge Juniper Kestrel Kingsway Lakeside Lantern Larkspur Linden Maple Meridian Millrace Northgate Oakhurst Orchard Parkside Pinnacle Quayside Redwood Riverside Saltmarsh Silverline Southbank Stonebridge Summit Tidewater Tollgate Valley Viaduct Westbrook Wharf Willow Windmill".split(
    " ",
  );
const firmKinds =
  "Supplies|Trading|Goods|Wholesale|Works|Partners|Studios|Stores|& Co|Group|Services|Merchants|Collective|Depot|Warehouse".split(
    "|",
  );

/** Three people whose names cannot be confused, with each other or with the words of `besides`. */
export function drawPeople(random: Seeded, besides = ""): readonly [Person, Person, Person] {
  const taken = besides.split(" ");
  const [first, second, third] = random.shuffle(firstNames).filter((name) => !taken.includes(name));
  const families = random.shuffle(lastNames).filter((name) => !taken.includes(name));
  const person = (name = "", index: number): Person => {
    const last = families[index] ?? "";
    return { first: name, last, full: `${name} ${last}` };
  };
  return [person(first, 0), person(second, 1), person(third, 2)];
}

/** Two firms whose names cannot be confused, with each other or with the words of `besides`. */
export function drawFirms(random: Seeded, besides = ""): readonly [Firm, Firm] {
  const taken = besides.split(" ");
  const [first = "", second = ""] = random.shuffle(firmWords).filter((word) => !taken.includes(word));
  return [toFirm(`${first} ${random.pick(firmKinds)}`), toFirm(`${second} ${random.pick(firmKinds)}`)];
}

function toFirm(name: string): Firm {
  return { name, domain: `${name.toLowerCase().replace(/[^a-z]+/g, "-")}.example` };
}

/** Plain letters only: mail addresses carry no accents. */
export function mailOf(person: Person, firm: Firm): string {
  const local = `${person.first}.${person.last}`.normalize("NFD").replace(/[^A-Za-z.]/g, "");
  return `${local.toLowerCase()}@${firm.domain}`;
}

/** From ranges that regulators keep for film and print. */
export function drawPhone(random: Seeded): string {
  const two = () => String(random.integer({ from: 10, to: 99 }));
  return random.pick([
    () => `+44 20 7946 0${random.integer({ from: 100, to: 999 })}`,
    () => `(212) 555-01${two()}`,
    () => `+1 415 555 01${two()}`,
    () => `0113 496 0${random.integer({ from: 100, to: 999 })}`,
    () => `+49 30 23125 ${random.integer({ from: 100, to: 999 })}`,
    () => `+33 1 99 00 ${two()} ${two()}`,
  ])();
}

/** An order, ticket or invoice number: "PO-48213", "2217-B". */
export function drawReference(random: Seeded, prefix: string): string {
  const number = random.integer({ from: 10_000, to: 99_999 });
  return random.pick([
    `${prefix}-${number}`,
    `${prefix} ${number}`,
    `${prefix}/${random.integer({ from: 2023, to: 2026 })}/${number}`,
    `${prefix} ${String(number).slice(0, 4)}-${random.pick(["A", "B", "C", "K", "X"])}`,
  ]);
}
