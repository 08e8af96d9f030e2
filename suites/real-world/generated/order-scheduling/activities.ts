import type { Activity } from "./problem.ts";

/** In the order in which they come. */
export const activities: readonly Activity[] = [
  { name: "picking the order", label: "picking", item: "crate" },
  { name: "packing", label: "packing", item: "carton" },
  { name: "labelling", label: "labelling", item: "carton" },
  { name: "weighing", label: "weighing", item: "sack" },
  { name: "loading", label: "loading", item: "pallet" },
  { name: "the drive to the terminal", label: "drive to the terminal" },
  { name: "the export check", label: "export check" },
  { name: "the ferry crossing", label: "ferry crossing" },
  { name: "the rail transfer", label: "rail transfer" },
  { name: "the drive to the depot", label: "drive to the depot" },
  { name: "unloading", label: "unloading", item: "pallet" },
  { name: "the goods inspection", label: "goods inspection", item: "crate" },
  { name: "putting the goods away", label: "putting away", item: "pallet" },
];

/** What can be done next to a stage. */
export const besides: readonly string[] = [
  "printing the papers",
  "refuelling the truck",
  "charging the scanners",
  "registering the driver",
  "cooling the container",
  "filing the declaration",
  "briefing the crew",
  "cleaning the cold room",
];

/** Invented, so that no reader brings their own time zone. */
export const places: readonly string[] = [
  "Port Ellery",
  "Castelmere",
  "Marrow Bay",
  "Tannerfield",
  "Quillhaven",
  "Dunmarra",
  "Osterwick",
  "Velmont",
  "Sarnby",
  "Lake Torrin",
  "Brackwater",
  "Kessington",
  "Umberley",
  "New Aldana",
  "Pellworth",
];
