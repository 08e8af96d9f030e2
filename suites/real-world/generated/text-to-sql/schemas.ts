export interface Schema {
  readonly id: string;
  /** What happened, a row each: orders, loans. */
  readonly fact: {
    readonly table: string;
    readonly many: string;
    readonly key: string;
    readonly link: string;
    readonly day: string;
    readonly type: { readonly column: string; readonly label: string; readonly values: readonly string[] };
    readonly measures: readonly {
      readonly column: string;
      readonly label: string;
      readonly range: readonly [low: number, high: number];
    }[];
    readonly flag: { readonly column: string; readonly meaning: string };
  };
  /** To whom it happened. */
  readonly other: {
    readonly table: string;
    readonly one: string;
    readonly key: string;
    readonly name: string;
    readonly names: readonly string[];
    readonly group: { readonly column: string; readonly label: string; readonly values: readonly string[] };
  };
}

type Fact = Schema["fact"];
type Other = Schema["other"];

const typed = (text: string): Fact["type"] => {
  const [column = "", label = "", ...values] = text.split(" ");
  return { column, label, values };
};
const measured = (column: string, label: string, low: number, high: number): Fact["measures"][number] => ({
  column,
  label,
  range: [low, high],
});
const people = (text: string): Pick<Other, "names"> => ({ names: text.split("|") });

export const schemas: readonly Schema[] = [
  {
    id: "shop",
    fact: {
      table: "ord_hdr",
      many: "orders",
      key: "ord_no",
      link: "cno",
      day: "dt",
      type: typed("typ channel web phone counter letter"),
      measures: [measured("amt", "amount", 20, 9800), measured("qty2", "quantity", 1, 4800)],
      flag: { column: "storno", meaning: "were cancelled" },
    },
    other: {
      table: "CUST",
      one: "customer",
      key: "no",
      name: "nm",
      ...people("Adeyemi Ltd|Bauer KG|Chen & Sons|Duarte SA|Eklund AB|Ferro Srl|Gupta Traders"),
      group: typed("rgn region north south east west"),
    },
  },
  {
    id: "library",
    fact: {
      table: "loans_2",
      many: "loans",
      key: "loan_id",
      link: "mbr",
      day: "lent_on",
      type: typed("medium medium book film record map"),
      measures: [measured("days_out", "days", 1, 730), measured("fee_c", "fee", 5, 4200)],
      flag: { column: "test_row", meaning: "were entered for testing" },
    },
    other: {
      table: "members",
      one: "member",
      key: "member_id",
      name: "full_nm",
      ...people("Asel Omarova|Bram de Wit|Chipo Moyo|Dimitra Rallis|Eun-ji Park|Faisal Rahman|Gwen Parry"),
      group: typed("br branch harbour castle station park"),
    },
  },
  {
    id: "clinic",
    fact: {
      table: "VISIT",
      many: "visits",
      key: "vid",
      link: "doc_id",
      day: "vdate",
      type: typed("reason reason checkup injury vaccination advice"),
      measures: [measured("mins", "minutes", 5, 960), measured("chg", "charge", 10, 5600)],
      flag: { column: "no_show", meaning: "are visits to which nobody came" },
    },
    other: {
      table: "doctors_new",
      one: "doctor",
      key: "id",
      name: "surname",
      ...people("Abebe|Brandt|Castro|Dimitrov|Escobar|Fujita|Goncalves"),
      group: typed("ward ward red blue green yellow"),
    },
  },
  {
    id: "fleet",
    fact: {
      table: "trip_log",
      many: "trips",
      key: "tid",
      link: "veh",
      day: "start_day",
      type: typed("purpose purpose delivery service transfer training"),
      measures: [measured("km", "distance", 3, 2900), measured("ltr", "fuel", 2, 1900)],
      flag: { column: "is_dup", meaning: "were recorded twice by mistake" },
    },
    other: {
      table: "vehicles",
      one: "vehicle",
      key: "vno",
      name: "plate",
      ...people("AK-310|BX-552|CD-078|DT-946|EM-227|FP-815|GQ-404"),
      group: typed("depot depot linz gent turku braga"),
    },
  },
  {
    id: "school",
    fact: {
      table: "bookings",
      many: "bookings",
      key: "b_id",
      link: "crs",
      day: "booked",
      type: typed("src source leaflet website friend press"),
      measures: [measured("paid", "payment", 15, 3900), measured("seats", "seats", 1, 1260)],
      flag: { column: "withdrawn", meaning: "were withdrawn" },
    },
    other: {
      table: "tbl_course",
      one: "course",
      key: "crs_id",
      name: "title",
      ...people("Algebra|Botany|Ceramics|Drawing|Fencing|Geology|Hebrew"),
      group: typed("term term autumn winter spring summer"),
    },
  },
  {
    id: "store",
    fact: {
      table: "goods_in",
      many: "receipts",
      key: "rec_no",
      link: "supp",
      day: "rec_day",
      type: typed("gate gate rail truck barge courier"),
      measures: [measured("kg_net", "weight", 12, 8800), measured("plts", "pallets", 1, 3200)],
      flag: { column: "sent_back", meaning: "were sent back to where they came from" },
    },
    other: {
      table: "supp_master",
      one: "supplier",
      key: "snr",
      name: "label",
      ...people("Alpina|Borealis|Cantabria|Danubia|Estonia Mill|Frisia|Galicia"),
      group: typed("ctry country norway spain latvia ghana"),
    },
  },
];

export function schemaOf({ schema: id }: { readonly schema: string }): Schema {
  const found = schemas.find((known) => known.id === id);
  if (found === undefined) throw new RangeError(`there is no schema ${id}`);
  return found;
}
