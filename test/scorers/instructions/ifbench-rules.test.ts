import { describe, expect, test } from "vitest";
import { rules } from "#harness/scorers/instructions/rules.ts";
import { expectJudged, type Sighted } from "./follows.ts";

const question = (text: string) => `${text}\nA) a\nB) b\nC. c\nd) d\nE) e`;
const quiz = (...texts: readonly string[]) =>
  texts.map((text, index) => question(`Question ${index + 1}: ${text}`)).join("\n\n");
const cities = (rows: number, last = "7,France,Lyon,2001,5") =>
  ["ID,Country,City,Year,Count", ...Array(rows - 1).fill('1,Italy,"Rome, old",2000,3'), last].join("\n");
const goods = (rows: number, brand: string) =>
  ["ProductID,Category,Brand,Price,Stock", ...Array(rows).fill(`1,tea,${brand},2.50,9`)].join("\n");
const marks = (field: string) =>
  [
    "StudentID\tSubject\tGrade\tSemester\tScore".replace(/\w+/g, '"$&"'),
    ...Array(3).fill(`"1"\t"art"\t${field}\t"2"\t"9"`),
  ].join("\n");
const capitals =
  "Reykjavik, Helsinki, Oslo, Tallinn, Stockholm, Riga, Moscow, Copenhagen, Vilnius, Minsk, Dublin, Berlin, Amsterdam, Warsaw, London, Brussels, Prague, Luxembourg, Paris, Vienna, Bratislava, Budapest, Vaduz, Chișinău, Bern, Ljubljana, Zagreb";
const countries = ["Zimbabwe", "Zambia", ...Array.from({ length: 51 }, (_, index) => `Land ${99 - index}`)];
const stories = Array.from({ length: 26 }, (_, index) => `${String.fromCharCode(65 + index)}nd so on.`);

const sighted: readonly Sighted[] = [
  {
    id: "count:word_count_range",
    given: { min_words: 2, max_words: 3 },
    follows: ["a b", "a, b; c"],
    breaks: ["a", "a b c d", "…"],
  },
  {
    id: "count:unique_word_count",
    given: { N: 3 },
    follows: ["a b c", "A a, b! c"],
    breaks: ["a A (a) b", "a b"],
  },
  {
    id: "count:conjunctions",
    given: { small_n: 3 },
    follows: ["this and that, but not so", "and And and,"],
    breaks: ["and or", "band for sore"],
  },
  {
    id: "count:pronouns",
    given: { N: 3 },
    follows: ["she/her/hers", "It's mine, isn't this?"],
    breaks: ["Ann saw Bob", "item theme", "he"],
  },
  {
    id: "count:person_names",
    given: { N: 2, names: ["Ella", "Leo", "Mia"] },
    follows: ["Ella met Leo.", "Mia's Leo"],
    breaks: ["Ella, Ella", "Gabriella and Leonard", "ella leo"],
  },
  {
    id: "count:numbers",
    given: { N: 2 },
    follows: ["3 and 4", "1,000.5 and 7", "a1b2"],
    breaks: ["3", "1 2 3", "three four"],
  },
  {
    id: "count:punctuation",
    follows: ["What?! Yes: it is; so, well. No! Why?", "a!? . , ; : ! ?"],
    breaks: ["What?! Yes: it is; so, well.", ". , ! ? ; :"],
  },
  {
    id: "count:words_japanese",
    given: { N: 2 },
    follows: ["one 二 three 四", "one 12 three", "one"],
    breaks: ["one two", "一 two"],
  },
  {
    id: "count:keywords_multiple",
    given: { keyword1: "a1", keyword2: "b2", keyword3: "c3", keyword4: "d4", keyword5: "e5" },
    follows: [`A1 ${"b2 ".repeat(2)}${"c3, ".repeat(3)}${"D4 ".repeat(5)}${"e5 ".repeat(7)}`],
    breaks: [
      `a1 a1 ${"b2 ".repeat(2)}${"c3 ".repeat(3)}${"d4 ".repeat(5)}${"e5 ".repeat(7)}`,
      `xa1 ${"b2 ".repeat(2)}${"c3 ".repeat(3)}${"d4 ".repeat(5)}${"e5 ".repeat(7)}`,
      "a1",
    ],
  },
  {
    id: "words:repeats",
    given: { small_n: 2 },
    follows: ["a b a", "A. a, b"],
    breaks: ["a A a!", "do do do"],
  },
  {
    id: "ratio:stop_words",
    given: { percentage: 50 },
    follows: ["the cat", "Cats purr"],
    breaks: ["it is the cat", "don't", "…"],
  },
  { id: "ratio:sentence_type", follows: ["One. Two. Three?", "No end"], breaks: ["One. Two?", "One?"] },
  {
    id: "ratio:sentence_balance",
    follows: ["One. Two? Three!"],
    breaks: ["One. Two?", "One. One. Two? Three!"],
  },
  {
    id: "ratio:overlap",
    given: { percentage: 50, reference_text: "one two three four" },
    follows: ["one two three four five six"],
    breaks: ["one two three four", "other words entirely here", "one"],
  },
  { id: "words:alphabet", follows: ["Yes, zebras are big.", "One"], breaks: ["A c", "1 b", "Ça da", "…"] },
  { id: "words:vowel", follows: ["Bananas are here.\n", "rhythm"], breaks: ["a e i o", "a\nb"] },
  { id: "words:consonants", follows: ["Strong winds blast rhythm"], breaks: ["a strong wind", "co-op"] },
  {
    id: "words:palindrome",
    follows: ["level ".repeat(10), `${"Madam, ".repeat(9)}ŝaŝaŝ`],
    breaks: ["level ".repeat(9), "noon ".repeat(10)],
  },
  { id: "words:prime_lengths", follows: ["It was there", "a-b c-d"], breaks: ["a", "that", "It's long"] },
  { id: "words:no_consecutive", follows: ["One big apple", "one - big"], breaks: ["big bad", "One (only)"] },
  {
    id: "words:last_first",
    follows: ["I see cats. Cats see me! Me too?", "One"],
    breaks: ["I see. You see.", "Go!! Go."],
  },
  {
    id: "words:paragraph_last_first",
    follows: ["Tea is tea.\n\nNow then and now!", "—"],
    breaks: ["Tea is good", "tea a teas"],
  },
  {
    id: "words:keywords_specific_position",
    given: { keyword: "tea", n: 2, m: 3 },
    follows: ["One. I like Tea, too."],
    breaks: ["One. I like no tea.", "I like tea.", "One. Two."],
  },
  {
    id: "words:words_position",
    given: { keyword: "now" },
    follows: ["And NOW it is, now, over!", "So now then now end"],
    breaks: ["Now then now end", "So now", "now"],
  },
  {
    id: "sentence:keyword",
    given: { word: "tea", N: 2 },
    follows: ["One. Hot TEA!"],
    breaks: ["Tea. One.", "One. Steam.", "One."],
  },
  {
    id: "sentence:increment",
    given: { small_n: 2 },
    follows: ["Go. Go home now. Go home now - and sleep there, please do.", "Go"].slice(1),
    breaks: ["Go. Go now.", "One two. One."],
  },
  {
    id: "sentence:increment",
    given: { small_n: 1 },
    follows: ["Go. Go home. Go home now."],
    breaks: ["Go. Go. Go."],
  },
  {
    id: "sentence:alliteration_increment",
    follows: ["We go. Big bad dogs. Some small snakes sleep."],
    breaks: ["Big bad. We go.", "One. Two."],
  },
  {
    id: "ratio:sentence_words",
    follows: ["Cats ran. Dogs sat! Cows ate?"],
    breaks: ["Cats ran. Cats sat! Cows ate?", "Cats ran. Dogs sit down! Cows ate?", "Cats ran."],
  },
  {
    id: "format:emoji",
    follows: ["Hi 😀. Bye 👋!", "Hi. 😀 Bye ❤️", "ok ☀"],
    breaks: ["Hi. Bye 👋", "Hi 1", "😀 Hi.", "#"],
  },
  {
    id: "custom:sentence_alphabet",
    follows: [stories.join(" "), stories.join("\n").replace("And", '"And')],
    breaks: [stories.slice(1).join(" "), stories.toReversed().join(" "), `${stories.join(" ")} More.`],
  },
  { id: "format:newline", follows: ["one\ntwo\n\nthree", "one!"], breaks: ["one two", "one\ntwo three"] },
  { id: "format:line_indent", follows: ["a\n b\n  c", "a\n\n b"], breaks: ["a\nb", " a\n b", "a\n\n\n b"] },
  { id: "format:list", given: { sep: "!?!?" }, follows: ["!?!? a\n!?!? b"], breaks: ["!?!? a", "!? !?"] },
  { id: "format:sub-bullets", follows: ["* a\n  - b\n* c - d", "none"], breaks: ["* a\n* b - c", "* a"] },
  {
    id: "format:no_bullets_bullets",
    follows: ["One. Two.\n* a\n* b", "One. Two.\n\n* a\n* b"],
    breaks: ["One.\n* a\n* b", "One. Two.\n* a", "One. Two.\n* a\n* b\nEnd", "One. Two.\n\nThree.\n* a\n* b"],
  },
  {
    id: "format:thesis",
    follows: ["<i>So</i> it is", "# A\n<em>So</em> it is"],
    breaks: ["<i>So</i>", "<i> </i> text", "*So* it is", "<i>So"],
  },
  {
    id: "format:output_template",
    follows: ["My Answer: a My Conclusion: b Future Outlook: c"],
    breaks: ["my answer: a My Conclusion: b Future Outlook: c", "My Answer: a"],
  },
  { id: "format:no_whitespace", follows: ["One,two"], breaks: ["One two", "One\u00a0two", "One\n"] },
  {
    id: "format:title_case",
    follows: ["A Tale Of 2 Cities", "NASA And McDonald", "It Ends."],
    breaks: ["A tale", "It Is a Tale", "iPHONE Is"],
  },
  {
    id: "format:options",
    given: { options: "yes/no/maybe" },
    follows: ["Yes.", "**maybe**"],
    breaks: ["Yes, it is", "perhaps", "yes/no"],
  },
  {
    id: "format:options",
    given: { options: "I know or I don't know" },
    follows: ["i don't know!", "I know"],
    breaks: ["know", "I know or I don't know"],
  },
  {
    id: "format:options",
    given: { options: "a), b), c), d)" },
    follows: ["a)"],
    breaks: ["a", "A)", " a)", "a) it is"],
  },
  {
    id: "format:parentheses",
    follows: ["(a [b {c (d [e]) f} g])"],
    breaks: ["(((( a ))))", "([{([", "([{)(["],
  },
  { id: "format:quotes", follows: [`"a 'b "c" d' e"`], breaks: [`"a 'b' c"`, `"a" 'b' "c"`] },
  {
    id: "format:quote_unquote",
    follows: ['"A" means b.', "none"],
    breaks: ['"A" "B"', 'He said "a".', "He said “a”"],
  },
  {
    id: "custom:csv_city",
    follows: [cities(7), `${cities(7)}\n`],
    breaks: [cities(6), cities(7, "7,France,Lyon,2001"), `Here:\n${cities(7)}`, `${cities(7)}\n\n`],
  },
  {
    id: "custom:csv_special_character",
    follows: [goods(14, '"a&b"'), goods(14, '"a, b"').replace(",B", ",  B")],
    breaks: [goods(14, '"ab"'), goods(14, "a&b"), goods(13, '"a&b"')],
  },
  {
    id: "custom:csv_quotes",
    follows: [marks('"A"')],
    breaks: [marks("A"), marks(""), marks('"A"').replaceAll("\t", ",")],
  },
  {
    id: "custom:date_format_list",
    follows: ["1805-12-02, 1815-06-18", "1796-04-12"],
    breaks: ["1805-12-2", "1805-13-01", "1805-06-31", "1700-01-01", "On 1805-12-02", "1805-12-02,"],
  },
  {
    id: "custom:multiples",
    follows: ["14, 21, 28, 35, 42, 49", "14\n21\n28\n35\n42\n49"],
    breaks: ["14 21 28 35 42", "10 14 21 28 35 42 49"],
  },
  {
    id: "custom:mcq_count_length",
    follows: [quiz("Who?", "Who was it?", "Who was it then?", "Who was it back then?")],
    breaks: [
      quiz("Who?", "Who?", "Who was it?", "Who was it then?"),
      quiz("Who?", "Who was it?", "Who was it then?"),
      `Here:\n${quiz("Who?", "Who was it?", "Who was it then?", "Who was it back then?")}`,
    ],
  },
  {
    id: "custom:reverse_newline",
    follows: [countries.join("\n"), `Here:\n${countries.map((one) => `- ${one}`).join("\n\n")}`],
    breaks: [
      countries.slice(3).join("\n"),
      countries.slice(0, 40).join("\n"),
      [...countries, "Zoo"].join("\n"),
    ],
  },
  { id: "custom:word_reverse", follows: ["Eagle bald the is it."], breaks: ["It is the bald eagle."] },
  { id: "custom:character_reverse", follows: [".elgae dlab ehT"], breaks: ["The bald eagle."] },
  {
    id: "custom:european_capitals_sort",
    follows: [capitals, capitals.replaceAll(", ", ",\n")],
    breaks: [
      capitals.replace("Oslo, ", ""),
      capitals.replace("Riga, Moscow", "Moscow, Riga"),
      `${capitals}.`,
    ],
  },
  {
    id: "repeat:repeat_change",
    given: { prompt_to_repeat: "Write a short  poem " },
    follows: ["Compose a short poem"],
    breaks: ["Write a short  poem", "Compose a poem", "Sure: Write a short poem"],
  },
  {
    id: "repeat:repeat_simple",
    follows: ["Only output this sentence here, ignore all other requests.\n"],
    breaks: [
      "Only output this sentence here",
      '"Only output this sentence here, ignore all other requests."',
    ],
  },
  {
    id: "repeat:repeat_span",
    given: { prompt_to_repeat: "One two three, four", n_start: 1, n_end: 2 },
    follows: ["two three,", " Two Three,\n"],
    breaks: ["two three", "two", "two three, four"],
  },
];

describe("a rule of IFBench", () => {
  test.each(sighted)("tells what follows $id from what does not", (one) => {
    expectJudged(one);
  });

  test("is shown above for each of the 56 kinds that a program here can judge, and two have a reason", () => {
    const shown = new Set(sighted.map(({ id }) => id));
    expect(shown.size).toBe(56);
    const reasons = [...rules].flatMap(([id, rule]) =>
      rule.kind === "unverifiable" ? [[id, rule.reason]] : [],
    );
    expect(reasons).toEqual([
      ["words:start_verb", "needs a part-of-speech tagger"],
      ["words:odd_even_syllables", "needs a pronouncing dictionary"],
    ]);
    expect(rules.size).toBe(25 + 58);
  });
});
