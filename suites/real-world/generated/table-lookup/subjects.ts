/** What a table is about: the names of its rows, two columns of words, and columns of whole numbers. */
export interface Subject {
  readonly id: string;
  readonly one: string;
  readonly many: string;
  readonly names: readonly string[];
  readonly words: readonly [WordColumn, WordColumn];
  readonly measures: readonly Measure[];
}

export interface WordColumn {
  readonly label: string;
  readonly values: readonly string[];
}

export interface Measure {
  readonly label: string;
  readonly range: readonly [low: number, high: number];
}

const subject = (
  id: string,
  [one, many]: readonly [string, string],
  names: string,
  words: readonly [string, string],
  measures: readonly (readonly [string, number, number])[],
): Subject => {
  const [first, second] = words.map((line): WordColumn => {
    const [label = "", ...values] = line.split(" ");
    return { label, values };
  });
  if (first === undefined || second === undefined) throw new RangeError(`${id} lacks a column of words`);
  return {
    id,
    one,
    many,
    names: names.split(" "),
    words: [first, second],
    measures: measures.map(([label, low, high]) => ({ label, range: [low, high] })),
  };
};

/** Every measure may be summed up, and no range makes an absurd row: all guests have beds, all pupils seats. */
export const subjects: readonly Subject[] = [
  subject(
    "depots",
    ["depot", "depots"],
    "Tartu Gdynia Braga Malmö Varna Patras Ghent Cork Turku Split Linz Vigo Bergen Olomouc",
    ["region north south east west", "tenure leased owned shared"],
    [
      ["pallets", 140, 2400],
      ["vans", 11, 68],
      ["staff", 14, 190],
    ],
  ),
  subject(
    "ferries",
    ["ferry", "ferries"],
    "Alcyone Bonita Caspia Drakkar Estrela Fulmar Galatea Halcyon Isolde Juno Kittiwake Leander Merlin Nerida",
    ["route harbour island coastal night", "fuel diesel gas hybrid"],
    [
      ["berths", 20, 880],
      ["cars", 15, 640],
      ["crew", 11, 39],
    ],
  ),
  subject(
    "clinics",
    ["clinic", "clinics"],
    "Ashgrove Brookvale Coldstream Dunmore Eastham Fernhill Glenrock Hartley Inverness Kilbride Langford Moorside Netherby Oakdene",
    ["district hill river market station", "hours daytime evening weekend"],
    [
      ["patients", 180, 5200],
      ["nurses", 12, 64],
      ["rooms", 11, 88],
    ],
  ),
  subject(
    "orchards",
    ["orchard", "orchards"],
    "Amieira Belair Cerisy Dobrava Eiken Fontana Gruta Haza Isar Jablan Kersen Limoux Monreal Nussbaum",
    ["fruit apple pear cherry plum", "soil clay chalk sand"],
    [
      ["trees", 120, 4800],
      ["crates", 60, 3900],
      ["pickers", 12, 75],
    ],
  ),
  subject(
    "museums",
    ["museum", "museums"],
    "Arsenal Bellhouse Cloister Dyeworks Engine Foundry Gasworks Herbarium Icehouse Kiln Lighthouse Mint Observatory Printworks",
    ["theme craft science war art", "entry free paid donation"],
    [
      ["visitors", 900, 48000],
      ["exhibits", 80, 7200],
      ["guides", 11, 46],
    ],
  ),
  subject(
    "hotels",
    ["hotel", "hotels"],
    "Adriatico Bosporus Castellan Delfina Excelsior Florida Gellert Hibernia Imperial Jadran Kronen Lutetia Metropol Negresco",
    ["quarter harbour castle station park", "board breakfast half full"],
    [
      ["beds", 320, 620],
      ["guests", 30, 310],
      ["staff", 12, 210],
    ],
  ),
  subject(
    "lakes",
    ["lake", "lakes"],
    "Ahven Bystra Comari Dagda Enare Furesø Galve Hornin Iseo Jezero Kesä Lugano Mirim Narach",
    ["basin upper lower outer inner", "shore reed rock meadow"],
    [
      ["hectares", 110, 9400],
      ["piers", 12, 240],
      ["boats", 14, 730],
    ],
  ),
  subject(
    "courses",
    ["course", "courses"],
    "Algebra Botany Ceramics Drawing Economics Fencing Geology Hebrew Italian Joinery Knitting Logic Masonry Navigation",
    ["term autumn winter spring summer", "level beginner middle advanced"],
    [
      ["seats", 100, 180],
      ["pupils", 11, 95],
      ["lessons", 12, 96],
    ],
  ),
  subject(
    "apiaries",
    ["apiary", "apiaries"],
    "Birkdale Chalkpit Drumlin Elmhurst Foxglove Gorse Heather Ivybridge Knapweed Larchwood Mallow Nettle Oxlip Primrose",
    ["slope sunny shaded windy level", "keeper club school private"],
    [
      ["hives", 11, 140],
      ["kilos", 90, 4100],
      ["jars", 120, 9800],
    ],
  ),
  subject(
    "machines",
    ["machine", "machines"],
    "Atlas Bronto Cobra Dynamo Everest Falcon Goliath Hydra Ibex Jaguar Kodiak Lynx Mammoth Nimbus",
    ["hall north south old new", "duty cutting pressing packing"],
    [
      ["hours", 110, 8700],
      ["stops", 11, 310],
      ["batches", 40, 2900],
    ],
  ),
];

export function subjectOf({ subject: id }: { readonly subject: string }): Subject {
  const found = subjects.find((known) => known.id === id);
  if (found === undefined) throw new RangeError(`there is no subject ${id}`);
  return found;
}
