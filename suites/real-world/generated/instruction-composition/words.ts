/** What is done to a paper in an office: one word each, none within another. */
export const actionWords: readonly string[] =
  "stamp sign scan file copy seal weigh date fold punch staple label shred count bundle log initial cross".split(
    " ",
  );

/** Names of routines; no person or firm of a scene is called so. */
export const routineNames: readonly string[] =
  "basil birch cobalt delta dune ember fable fjord garnet grove heron indigo jasper lagoon lotus magnet nectar nickel ochre opal pebble pepper quartz raven sable saffron thistle tundra umber velvet zephyr".split(
    " ",
  );
