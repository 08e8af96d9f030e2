import type { PersonalKind } from "#harness/production/redaction/finding.ts";

/** A text of everyday work with one piece of invented personal data in it. */
export interface Planted {
  readonly kind: PersonalKind;
  readonly piece: string;
  readonly text: string;
}

/** Five hundred pieces of twelve kinds: each form of each kind in each of a few sentences, cut to an equal share. */
export function plantedData(): readonly Planted[] {
  return kinds.flatMap(({ kind, pieces, sentences }, index) => {
    const all = pieces.flatMap((piece) =>
      sentences.map((sentence) => ({ kind, piece, text: sentence.replace("{}", piece) })),
    );
    return all.slice(0, index < 8 ? 42 : 41);
  });
}

const plain = [
  "Please use {} from now on.",
  "We have {} on file, is that still right?",
  "note: {}\nstatus: open",
  "The form said {}, which was refused.",
  "Re: {}",
  "{} does not work any more",
  'see "{}" in the attachment',
];

const kinds: readonly {
  readonly kind: PersonalKind;
  readonly pieces: readonly string[];
  readonly sentences: readonly string[];
}[] = [
  {
    kind: "email",
    sentences: plain,
    pieces: [
      "ada.lovelace@example.com",
      "J.SMITH+billing@mail.example.co.uk",
      "zoë@exämple.org",
      "o'neil@example.ie",
      "ada (at) example dot org",
      "grace at example dot com",
    ],
  },
  {
    kind: "phone",
    sentences: [
      "Call me on {} after six.",
      "my number is {}",
      "phone: {}",
      "T {}",
      "You can reach us at {}.",
      "Customer {} wants to be rung back",
      "fax {}",
    ],
    pieces: [
      "+44 20 7946 0958",
      "+1 (415) 555-2671",
      "415-555-2671",
      "020 7946 0958",
      "+49 30 901820",
      "0044 7911 123456",
    ],
  },
  {
    kind: "card",
    sentences: plain,
    pieces: [
      "4111 1111 1111 1111",
      "5555555555554444",
      "3782-822463-10005",
      "6011 0009 9013 9424",
      "4012888888881881",
      "3530 1113 3330 0000",
    ],
  },
  {
    kind: "iban",
    sentences: plain,
    pieces: [
      "DE89 3704 0044 0532 0130 00",
      "GB29NWBK60161331926819",
      "FR1420041010050500013M02606",
      "NL91 ABNA 0417 1643 00",
      "es9121000418450200051332",
      "CH93 0076 2011 6238 5295 7",
    ],
  },
  {
    kind: "national-id",
    sentences: [
      "The customer's id {} was typed wrongly.",
      "SSN {}",
      "national id: {}",
      "tax id is {}",
      "{} is missing on the form",
      "Employee {} starts on Monday",
      "identity number {} please check",
    ],
    pieces: [
      "536-90-4399",
      "AB 12 34 56 C",
      "RSSMRA85T10A562S",
      "12345678Z",
      "390.533.447-05",
      "811218-9876",
    ],
  },
  {
    kind: "document-number",
    sentences: [
      "Passport {} expires in May.",
      "passport no. {}",
      "her driving licence number is {}",
      "driver's license: {}",
      "patient id {}",
      "MRN {}",
      "visa number {}",
    ],
    pieces: ["925665416", "C01X00T47", "MORGA657054SM9IJ", "X 1234567", "P-44556677", "K1234-56789"],
  },
  {
    kind: "key",
    sentences: [
      "The key is {} and it fails.",
      "OPENAI_API_KEY={}",
      'curl -H "Authorization: Bearer {}"',
      "I pasted {} by mistake",
      "token: {}",
      "https://api.example.com/v1?token={}&page=2",
      '"secret": "{}"',
    ],
    pieces: [
      "sk-proj-a1B2c3D4e5F6g7H8i9J0",
      "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
      "AKIAIOSFODNN7EXAMPLE",
      "xoxb-123456789012-abcdefABCDEF",
      "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
      "correct-horse-9",
    ],
  },
  {
    kind: "ip-address",
    sentences: [
      "Login from {} was blocked.",
      "client={} status=500",
      "from {}:443",
      "[{}] GET /orders",
      "your address is {}.",
      "ping {} fails",
      "host {} unreachable",
    ],
    pieces: [
      "203.0.113.77",
      "198.51.100.4",
      "2001:db8::8a2e:370:7334",
      "10.12.0.8",
      "fe80::1ff:fe23:4567:890a",
      "192.0.2.200",
    ],
  },
  {
    kind: "street-address",
    sentences: [
      "Send it to {}, please.",
      "I moved to {}.",
      "Deliver to: {}",
      "The old address was {}",
      "{}\nsecond floor",
      "Is {} in your area?",
      "from {} to the depot",
    ],
    pieces: [
      "12 Harbour Street",
      "221B Baker Road",
      "Flat 4, 17 Elm Grove Lane",
      "Hauptstraße 15",
      "14 rue de la Paix",
      "P.O. Box 4411",
    ],
  },
  {
    kind: "birth-date",
    sentences: [
      "She was born on {}.",
      "DOB: {}",
      "date of birth {}",
      "My birthday is {} by the way.",
      "born {}",
      "birth date as on the card: {}",
      "Geburtsdatum {}",
    ],
    pieces: [
      "12 March 1981",
      "1981-03-12",
      "12/03/1981",
      "March 12th, 1981",
      "12.03.81",
      "3rd of April 1975",
    ],
  },
  {
    kind: "handle",
    sentences: [
      "I wrote to {} on your page.",
      "{} has not been answered",
      "thanks {}!",
      "cc {}",
      "follow {} for updates",
      "as {} said",
      "reply to {}: done",
    ],
    pieces: ["@ada_lovelace", "@grace.hopper", "@AlanT1912", "@the_real_kay", "@k9_owner", "@lin.wei"],
  },
  {
    kind: "name",
    sentences: [
      "Hi {},\nthe order is late.",
      "The parcel is late.\n\nKind regards,\n{}",
      "My name is {} and I was charged twice.",
      "Yesterday {} told me to write here.",
      "Contact: {}",
      "I spoke with {} about the refund.",
      "{} signed for the delivery.",
    ],
    pieces: ["Maria Gonzalez", "Tomasz Nowak", "Priya Raman", "John O'Neil", "Wei Zhang", "Aoife"],
  },
];
