import { describe, expect, test } from "vitest";
import { rules } from "#harness/scorers/instructions/rules.ts";
import { expectJudged, type Sighted } from "./follows.ts";

const sighted: readonly Sighted[] = [
  {
    id: "keywords:existence",
    given: { keywords: ["tea", "Milk"] },
    follows: ["TEA with milk", "steam, milky"],
    breaks: ["tea", "t e a milk"],
  },
  {
    id: "keywords:frequency",
    given: { keyword: "war", frequency: 2, relation: "at least" },
    follows: ["War and warmth", "war war war"],
    breaks: ["war", ""],
  },
  {
    id: "keywords:frequency",
    given: { keyword: "a.b", frequency: 1, relation: "less than" },
    follows: ["axb", "aab"],
    breaks: ["a.b"],
  },
  {
    id: "keywords:forbidden_words",
    given: { forbidden_words: ["rock", "été"] },
    follows: ["rocket", "bedrock", "étés", "rock_1"],
    breaks: ["Rock!", "a ROCK-solid", "un été", "**rock**"],
  },
  {
    id: "keywords:letter_frequency",
    given: { letter: "t", let_frequency: 3, let_relation: "at least" },
    follows: ["Tat tat", "TTT"],
    breaks: ["tt", "т т т"],
  },
  {
    id: "keywords:letter_frequency",
    given: { letter: "#", let_frequency: 2, let_relation: "less than" },
    follows: ["# one", "none"],
    breaks: ["## two"],
  },
  {
    id: "length_constraints:number_words",
    given: { num_words: 4, relation: "at least" },
    follows: ["one two, three-four", "don't do it", "a_b 1 2 ü"],
    breaks: ["one two three", "a_b c_d e_f", "— … !"],
  },
  {
    id: "length_constraints:number_sentences",
    given: { num_sentences: 3, relation: "at least" },
    follows: [
      "One. Two! Three?",
      "He left.\nshe stayed.\nThe end.",
      "There were ten. 60 more came. So there.",
    ],
    breaks: ["Dr. Smith met Mr. Jones. They spoke.", "One\nTwo\nThree", "e.g. this one, i.e. that one."],
  },
  {
    id: "length_constraints:number_paragraphs",
    given: { num_paragraphs: 2 },
    follows: ["A\n***\nB", "***A***B***", "A *** B"],
    breaks: ["A\n\nB", "A***\n***B***C", "A"],
  },
  {
    id: "length_constraints:nth_paragraph_first_word",
    given: { num_paragraphs: 2, nth_paragraph: 2, first_word: "Tea" },
    follows: ["A\n\n\"tea's best", "A\n\nTEA, then"],
    breaks: ["A\n\nTeas", "A\n\nB\n\ntea", "tea", "A\ntea", "A\n\n\n\ntea"],
  },
  {
    id: "detectable_content:number_placeholders",
    given: { num_placeholders: 2 },
    follows: ["[a] and [b]", "[] []", "[[a] [b]"],
    breaks: ["[a\nb] [c]", "[a b", "(a) (b)"],
  },
  {
    id: "detectable_content:postscript",
    given: { postscript_marker: "P.S." },
    follows: ["Bye\nP.S. more", "p. s. more"],
    breaks: ["PS more", "P.P. S more"],
  },
  {
    id: "detectable_content:postscript",
    given: { postscript_marker: "P.P.S" },
    follows: ["P.P.S more", "p. p. s"],
    breaks: ["P.S. more"],
  },
  {
    id: "detectable_content:postscript",
    given: { postscript_marker: "N.B." },
    follows: ["n.b. look"],
    breaks: ["nxbx look"],
  },
  {
    id: "detectable_format:number_bullet_lists",
    given: { num_bullets: 2 },
    follows: ["* a\n* b", "- a\n\n  - b", "*\n* a\n* b", "-a\n---", "* a\n**bold**\n* b"],
    breaks: ["* a", "* a\n* b\n* c", "**a**\n**b**", "+ a\n+ b", "*\n*"],
  },
  {
    id: "detectable_format:number_highlighted_sections",
    given: { num_highlights: 2 },
    follows: ["*a* *b*", "**a**\n*b*", "**a** and **b**"],
    breaks: ["*a*", "*a\nb* *c*", "**** * *", "_a_ _b_"],
  },
  {
    id: "detectable_format:multiple_sections",
    given: { section_spliter: "SECTION", num_sections: 2 },
    follows: ["SECTION 1\na\nSECTION 2\nb", "SECTION1 SECTION2"],
    breaks: ["Section 1 Section 2", "SECTION A SECTION B", "SECTION 1", "SECTION  1 SECTION  2"],
  },
  {
    id: "detectable_format:title",
    follows: ["<<a>>", "x <<a>> y", "<<<a>>>", "<< <a >>"],
    breaks: ["<<>>", "<< >>", "<<a\nb>>", "<a>", ">>a<<"],
  },
  {
    id: "detectable_format:constrained_response",
    follows: ["My answer is yes.", "Well: My answer is maybe. So."],
    breaks: ["my answer is yes.", "My answer is yes", "Yes."],
  },
  {
    id: "detectable_format:json_format",
    follows: ['{"a": 1}', "```json\n[1]\n```", "```\n3\n```", "  null "],
    breaks: ["{'a': 1}", 'Here: {"a": 1}', "```json\n{\n```", "[1,]", "[".repeat(5000)],
  },
  {
    id: "combination:two_responses",
    follows: ["a******b", "******a\n******\nb******"],
    breaks: ["a", "a******a ", "a******b******c", "a************b"],
  },
  {
    id: "combination:repeat_prompt",
    given: { prompt_to_repeat: "Say it. " },
    follows: ["say it. It.", "\n Say it."],
    breaks: ['"Say it."', "Say  it.", "It. Say it."],
  },
  {
    id: "startend:end_checker",
    given: { end_phrase: "Peace!" },
    follows: ["So: PEACE!", '"At last, peace!"\n', "Peace!"],
    breaks: ["Peace", "Peace! Bye", "Peace!*"],
  },
  {
    id: "startend:quotation",
    follows: ['"a"', ' "a\nb" ', '""'],
    breaks: ['"', "“a”", '"a', "'a'"],
  },
  {
    id: "change_case:english_capital",
    follows: ["THIS IS WRITTEN IN CAPITALS, ALL OF IT, 1 AND 2."],
    breaks: ["THIS IS WRITTEN iN CAPITALS", "DAS IST ALLES GROSS GESCHRIEBEN UND DEUTSCH", "1 2 3"],
  },
  {
    id: "change_case:english_lowercase",
    follows: ["this is written in small letters, all of it, 1 and 2."],
    breaks: ["This is written in small letters", "das ist alles klein geschrieben und deutsch", "123"],
  },
  {
    id: "change_case:capital_word_frequency",
    given: { capital_frequency: 2, capital_relation: "at least" },
    follows: ["NASA and ESA", "I AM", "A/B TESTS", "I'M", "**NOW**, NOW"],
    breaks: ["NASA", "Nasa Esa", "A-B"],
  },
  {
    id: "punctuation:no_comma",
    follows: ["a; b", "a，b", "a、b"],
    breaks: ["a, b", "1,000"],
  },
];

describe("a rule of IFEval", () => {
  test.each(sighted)("tells what follows $id from what does not: $given", (one) => {
    expectJudged(one);
  });

  test("is shown above for each of the 24 kinds that are not about languages", () => {
    const shown = new Set(sighted.map(({ id }) => id));
    const groups =
      /^(keywords|length_constraints|detectable_content|detectable_format|combination|startend|change_case|punctuation):/;
    expect([...rules.keys()].filter((id) => groups.test(id)).sort()).toEqual([...shown].sort());
    expect(shown.size).toBe(24);
  });
});

/** Of the languages that IFEval asks for; Indian ones of one script are the hard ones. */
const sentences: readonly (readonly [code: string, sentence: string])[] = [
  ["ar", "كتبت هذه الرسالة لأخبرك أن الاجتماع تأجل إلى يوم الخميس القادم."],
  ["bg", "Пиша ти това писмо, за да ти кажа, че срещата е отложена за четвъртък."],
  ["bn", "আমি তোমাকে জানাতে লিখছি যে সভাটি বৃহস্পতিবার পর্যন্ত স্থগিত হয়েছে।"],
  ["de", "Ich schreibe dir, weil die Besprechung auf Donnerstag verschoben wurde."],
  ["en", "I am writing to tell you that the meeting has been moved to Thursday."],
  ["fa", "این نامه را می‌نویسم تا بگویم که جلسه به روز پنجشنبه موکول شده است."],
  ["fi", "Kirjoitan sinulle kertoakseni, että kokous on siirretty torstaille."],
  ["gu", "હું તમને જણાવવા લખું છું કે બેઠક ગુરુવાર સુધી મોકૂફ રાખવામાં આવી છે."],
  ["hi", "मैं आपको यह बताने के लिए लिख रहा हूँ कि बैठक गुरुवार तक के लिए टाल दी गई है।"],
  ["it", "Ti scrivo per dirti che la riunione è stata spostata a giovedì prossimo."],
  ["kn", "ಸಭೆಯನ್ನು ಗುರುವಾರಕ್ಕೆ ಮುಂದೂಡಲಾಗಿದೆ ಎಂದು ತಿಳಿಸಲು ಬರೆಯುತ್ತಿದ್ದೇನೆ."],
  ["ko", "회의가 목요일로 연기되었다는 것을 알려 드리려고 이 편지를 씁니다."],
  ["mr", "बैठक गुरुवारपर्यंत पुढे ढकलली आहे हे सांगण्यासाठी मी तुम्हाला हे पत्र लिहीत आहे."],
  ["ne", "बैठक बिहीबारसम्मका लागि सारिएको छ भन्ने कुरा जानकारी दिन म तपाईंलाई यो पत्र लेख्दै छु।"],
  ["pa", "ਮੈਂ ਤੁਹਾਨੂੰ ਦੱਸਣ ਲਈ ਲਿਖ ਰਿਹਾ ਹਾਂ ਕਿ ਮੀਟਿੰਗ ਵੀਰਵਾਰ ਤੱਕ ਮੁਲਤਵੀ ਹੋ ਗਈ ਹੈ।"],
  ["pt", "Escrevo para lhe dizer que a reunião foi adiada para a próxima quinta-feira."],
  ["ru", "Я пишу вам, чтобы сообщить, что встреча перенесена на следующий четверг."],
  ["sw", "Ninakuandikia kukuambia kwamba mkutano umeahirishwa hadi siku ya Alhamisi."],
  ["ta", "கூட்டம் வியாழக்கிழமைக்கு ஒத்திவைக்கப்பட்டது என்பதைத் தெரிவிக்க எழுதுகிறேன்."],
  ["te", "సమావేశం గురువారానికి వాయిదా పడిందని మీకు చెప్పడానికి రాస్తున్నాను."],
  ["th", "ฉันเขียนมาเพื่อบอกคุณว่าการประชุมถูกเลื่อนไปเป็นวันพฤหัสบดีหน้า"],
  ["ur", "میں آپ کو یہ بتانے کے لیے لکھ رہا ہوں کہ اجلاس جمعرات تک ملتوی کر دیا گیا ہے۔"],
  ["vi", "Tôi viết thư này để báo cho bạn biết rằng cuộc họp đã được dời sang thứ Năm."],
];

test.each(sentences)("a sentence in %s is in that language and in no other", (code, sentence) => {
  for (const [language] of sentences)
    expectJudged({
      id: "language:response_language",
      given: { language },
      follows: ["123 !", ...(language === code ? [sentence] : [])],
      breaks: language === code ? [] : [sentence],
    });
});
