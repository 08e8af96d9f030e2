/** What comes in packs, with usual sizes (tenths of the old unit) and prices (euro cents for one new unit). */
export interface Good {
  /** "drum of linseed oil". */
  readonly one: string;
  /** "drums of linseed oil". */
  readonly many: string;
  /** "linseed oil". */
  readonly stuff: string;
  readonly units: Units;
  readonly sizeTenths: readonly [low: number, high: number];
  readonly packs: readonly [low: number, high: number];
  readonly cents: readonly [low: number, high: number];
}

interface Units {
  readonly from: Unit;
  readonly to: Unit;
  /** New units in one old one where it is known to everybody, as a fraction. */
  readonly known?: readonly [times: number, over: number];
  /** Times ten thousand, as various handbooks round them; empty where it is known. */
  readonly factors: readonly number[];
}

interface Unit {
  readonly sign: string;
  readonly one: string;
  readonly many: string;
}

const unit = (sign: string, one: string, many = `${one}s`): Unit => ({ sign, one, many });
const litre = unit("L", "litre");
const kilo = unit("kg", "kilogram");
const metre = unit("m", "metre");
const square = unit("m²", "square metre");

const gallons: Units = { from: unit("gal", "gallon"), to: litre, factors: [37850, 37900, 38000] };
const pints: Units = { from: unit("pt", "pint"), to: litre, factors: [5683, 5680, 5700] };
const pounds: Units = { from: unit("lb", "pound"), to: kilo, factors: [4536, 4540, 4500] };
const yards: Units = { from: unit("yd", "yard"), to: metre, factors: [9144, 9140, 9100] };
const feet: Units = { from: unit("ft", "foot", "feet"), to: metre, factors: [3048, 3050, 3000] };
const inches: Units = {
  from: unit("in", "inch", "inches"),
  to: unit("cm", "centimetre"),
  factors: [25400, 25000],
};
const squareFeet: Units = {
  from: unit("sq ft", "square foot", "square feet"),
  to: square,
  factors: [929, 930, 900],
};
const ounces: Units = { from: unit("oz", "ounce"), to: unit("g", "gram"), factors: [283500, 283000] };
const grams: Units = { from: unit("g", "gram"), to: kilo, known: [1, 1000], factors: [] };
const millilitres: Units = { from: unit("ml", "millilitre"), to: litre, known: [1, 1000], factors: [] };
const centimetres: Units = { from: unit("cm", "centimetre"), to: metre, known: [1, 100], factors: [] };
type Range = readonly [low: number, high: number];
const good = (words: string, units: Units, sizeTenths: Range, packs: Range, cents: Range): Good => {
  const [one = "", many = "", stuff = ""] = words.split("|");
  return { one, many, stuff, units, sizeTenths, packs, cents };
};

export const goods: readonly Good[] = [
  good("cask of fish oil|casks of fish oil|fish oil", gallons, [80, 360], [3, 40], [420, 1290]),
  good("bale of raw wool|bales of raw wool|raw wool", pounds, [900, 3200], [3, 36], [390, 1490]),
  good("box of sheet glass|boxes of sheet glass|sheet glass", squareFeet, [120, 900], [4, 60], [1490, 5990]),
  good("pouch of dried mint|pouches of dried mint|dried mint", grams, [400, 5000], [12, 240], [1290, 3490]),
  good("drum of linseed oil|drums of linseed oil|linseed oil", gallons, [50, 550], [3, 60], [240, 690]),
  good("can of floor cleaner|cans of floor cleaner|floor cleaner", gallons, [10, 60], [4, 96], [310, 980]),
  good("keg of cider|kegs of cider|cider", gallons, [45, 150], [3, 48], [180, 420]),
  good("jug of cold brew|jugs of cold brew|cold brew", pints, [20, 160], [6, 90], [390, 1190]),
  good("tub of wall primer|tubs of wall primer|wall primer", pints, [30, 180], [4, 72], [690, 1890]),
  good("sack of wild rice|sacks of wild rice|wild rice", pounds, [100, 1100], [3, 80], [240, 790]),
  good("box of roofing nails|boxes of roofing nails|roofing nails", pounds, [50, 500], [4, 90], [180, 540]),
  good("bag of whole beans|bags of whole beans|whole beans", pounds, [20, 250], [5, 120], [990, 2690]),
  good(
    "crate of cooking apples|crates of cooking apples|cooking apples",
    pounds,
    [180, 420],
    [6, 90],
    [90, 310],
  ),
  good("bolt of denim|bolts of denim|denim", yards, [150, 1200], [3, 60], [590, 1990]),
  good("roll of tent canvas|rolls of tent canvas|tent canvas", yards, [100, 900], [3, 48], [790, 2490]),
  good("reel of steel cable|reels of steel cable|steel cable", feet, [500, 3300], [3, 50], [110, 490]),
  good("coil of garden hose|coils of garden hose|garden hose", feet, [250, 1500], [4, 75], [90, 390]),
  good(
    "length of oak moulding|lengths of oak moulding|oak moulding",
    inches,
    [240, 1440],
    [6, 140],
    [12, 60],
  ),
  good(
    "pallet of floor tiles|pallets of floor tiles|floor tiles",
    squareFeet,
    [800, 4000],
    [3, 30],
    [1190, 4990],
  ),
  good("roll of carpet|rolls of carpet|carpet", squareFeet, [1500, 5400], [3, 36], [890, 3490]),
  good("tin of loose tea|tins of loose tea|loose tea", ounces, [20, 160], [6, 140], [4, 19]),
  good("jar of pollen|jars of pollen|pollen", ounces, [25, 120], [6, 110], [6, 24]),
  good("bag of pine nuts|bags of pine nuts|pine nuts", grams, [1250, 9500], [8, 180], [1890, 4990]),
  good("sachet of dry yeast|sachets of dry yeast|dry yeast", grams, [70, 1250], [24, 400], [890, 2390]),
  good(
    "bottle of hand soap|bottles of hand soap|hand soap",
    millilitres,
    [2500, 9500],
    [12, 240],
    [390, 1190],
  ),
  good(
    "vial of test reagent|vials of test reagent|test reagent",
    millilitres,
    [250, 1500],
    [10, 300],
    [4900, 19900],
  ),
  good("strip of edging|strips of edging|edging", centimetres, [450, 3200], [8, 220], [140, 690]),
  good(
    "piece of satin ribbon|pieces of satin ribbon|satin ribbon",
    centimetres,
    [250, 1800],
    [12, 260],
    [60, 290],
  ),
];

export function goodOf(one: string): Good {
  const found = goods.find((known) => known.one === one);
  if (found !== undefined) return found;
  throw new RangeError(`no good is called "${one}"`);
}
