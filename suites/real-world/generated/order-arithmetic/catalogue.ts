/** What can be ordered, with the price range in euro cents and the usual quantities. */
export interface Good {
  readonly one: string;
  readonly many: string;
  /** Pieces are counted; the others are measured in tenths. */
  readonly measure: "piece" | "kg" | "m" | "litre";
  /** The price is for this many. */
  readonly per: 1 | 100;
  readonly cents: readonly [low: number, high: number];
  readonly quantity: readonly [low: number, high: number];
}

/** Goods that one supplier may carry. */
export const trades: Readonly<Record<string, readonly Good[]>> = {
  office: [
    piece("desk lamp", [1250, 6490], [2, 24]),
    piece("office chair", [6900, 24900], [2, 16]),
    piece("whiteboard", [2990, 12900], [2, 9]),
    piece("toner cartridge", [3480, 11900], [2, 20]),
    piece("ring binder", [185, 520], [10, 120]),
    piece("monitor arm", [3995, 12900], [2, 18]),
    piece("footrest", [1890, 4990], [2, 15]),
    piece("wall clock", [990, 3990], [2, 12]),
    piece("notebook", [120, 690], [10, 150]),
    piece("label roll", [390, 1290], [4, 60]),
    hundred("envelope", [420, 1390], [3, 20]),
    hundred("name badge", [980, 3900], [2, 9]),
  ],
  kitchen: [
    piece("saucepan", [1790, 6990], [2, 14]),
    piece("dinner plate", [345, 1490], [12, 96]),
    piece("apron", [790, 2490], [3, 40]),
    piece("chopping board", [890, 3990], [2, 24]),
    piece("storage jar", [240, 1190], [6, 72]),
    piece("serving tray", [1150, 3490], [2, 20]),
    weighed("basmati rice", [180, 420], [5, 60]),
    weighed("coffee beans", [1140, 2890], [2, 30]),
    weighed("almonds", [890, 1690], [2, 25]),
    poured("sunflower oil", [190, 460], [5, 60]),
    poured("oat milk", [120, 260], [6, 80]),
    hundred("paper napkin", [140, 490], [5, 40]),
  ],
  workshop: [
    piece("torque wrench", [3890, 14900], [2, 8]),
    piece("drill bit", [240, 1890], [4, 60]),
    piece("safety helmet", [1190, 4490], [3, 40]),
    piece("work light", [1990, 8990], [2, 16]),
    piece("clamp", [690, 2790], [2, 40]),
    piece("ball bearing", [310, 1490], [4, 80]),
    piece("filter cartridge", [840, 3290], [2, 36]),
    metres("copper cable", [130, 590], [10, 200]),
    metres("pneumatic hose", [240, 890], [5, 80]),
    poured("gear oil", [590, 1490], [4, 60]),
    hundred("wood screw", [210, 890], [2, 40]),
    hundred("rivet", [360, 1290], [2, 25]),
  ],
  garden: [
    piece("clay pot", [290, 1890], [4, 60]),
    piece("box hedge", [690, 2490], [5, 80]),
    piece("rain barrel", [3490, 9990], [2, 8]),
    piece("garden bench", [8900, 28900], [2, 9]),
    piece("lavender plant", [240, 690], [10, 120]),
    piece("watering can", [890, 2990], [2, 20]),
    piece("trellis panel", [1490, 4490], [2, 24]),
    metres("drip hose", [90, 340], [10, 200]),
    metres("weed fabric", [110, 390], [10, 150]),
    weighed("grass seed", [590, 1290], [2, 40]),
    weighed("bone meal", [240, 590], [5, 60]),
    hundred("tulip bulb", [1290, 3990], [2, 15]),
  ],
  event: [
    piece("folding table", [890, 2490], [4, 60]),
    piece("stacking chair", [190, 590], [20, 240]),
    piece("tablecloth", [490, 1290], [6, 60]),
    piece("patio heater", [2490, 6990], [2, 14]),
    piece("microphone", [1290, 4990], [2, 12]),
    piece("floor lamp", [990, 2990], [2, 24]),
    piece("coat stand", [590, 1490], [2, 20]),
    piece("cake stand", [390, 1490], [3, 30]),
    metres("red carpet", [390, 990], [5, 60]),
    metres("bunting", [60, 240], [10, 200]),
    poured("lemonade", [140, 390], [10, 120]),
    hundred("wine glass", [1900, 5900], [2, 9]),
  ],
  print: [
    piece("poster", [290, 1490], [5, 120]),
    piece("roll-up banner", [3490, 9990], [2, 14]),
    piece("photo book", [1490, 4990], [2, 30]),
    piece("wall calendar", [590, 1690], [5, 90]),
    piece("canvas print", [1890, 7990], [2, 16]),
    piece("brochure", [45, 290], [40, 400]),
    piece("tote bag", [240, 890], [20, 250]),
    piece("enamel mug", [490, 1290], [6, 120]),
    metres("vinyl banner", [790, 1990], [3, 40]),
    metres("ribbon", [40, 190], [10, 200]),
    hundred("business card", [490, 1990], [2, 20]),
    hundred("sticker", [390, 1790], [2, 30]),
  ],
  school: [
    piece("beaker", [240, 1190], [6, 60]),
    piece("microscope", [8900, 29900], [2, 12]),
    piece("calculator", [890, 2490], [5, 60]),
    piece("atlas", [1290, 3490], [4, 40]),
    piece("football", [990, 3490], [2, 24]),
    piece("skipping rope", [240, 890], [5, 50]),
    piece("paintbrush", [90, 490], [10, 120]),
    piece("lab coat", [1190, 2990], [4, 45]),
    weighed("modelling clay", [290, 890], [3, 40]),
    poured("poster paint", [390, 1190], [3, 36]),
    metres("felt", [290, 890], [4, 50]),
    hundred("test tube", [1290, 4490], [2, 9]),
  ],
};

type Range = readonly [low: number, high: number];

function piece(one: string, cents: Range, quantity: Range): Good {
  return { one, many: pluralOf(one), measure: "piece", per: 1, cents, quantity };
}

/** Sold by the hundred: the quantity range counts hundreds. */
function hundred(one: string, cents: Range, hundreds: Range): Good {
  const quantity: Range = [hundreds[0] * 100, hundreds[1] * 100];
  return { one, many: pluralOf(one), measure: "piece", per: 100, cents, quantity };
}

function weighed(one: string, cents: Range, quantity: Range): Good {
  return { one, many: one, measure: "kg", per: 1, cents, quantity };
}

function metres(one: string, cents: Range, quantity: Range): Good {
  return { one, many: one, measure: "m", per: 1, cents, quantity };
}

function poured(one: string, cents: Range, quantity: Range): Good {
  return { one, many: one, measure: "litre", per: 1, cents, quantity };
}

function pluralOf(one: string): string {
  if (/(s|sh|ch|x)$/.test(one)) return `${one}es`;
  return one.endsWith("f") ? `${one.slice(0, -1)}ves` : `${one}s`;
}
