import { anchorOf, inventRecord, inventSource, textAnchorOf } from "../invent.js";

/** An invented source, true records about it, and what a forger would change in its first quote. */
export interface World {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  /** Each quote's speaker, form and parts; the first is interrupted, and holds all that is changed below. */
  readonly quotes: readonly (readonly [speaker: string, form: "direct" | "partial", ...parts: string[]])[];
  readonly actors: Readonly<Record<string, string>>;
  readonly demand: { readonly summary: string; readonly words: string };
  readonly meeting: { readonly note: string; readonly words: string };
  /** Kinds of change, each as what is written instead of what. */
  readonly changes: Readonly<Record<string, readonly [from: string, to: string]>>;
}

const harbour: World = {
  name: "with emoji",
  language: "en",
  text: [
    "⛴️🌊 Old Harbour, 4 May 2031. The ferry talks resume here on Wednesday.",
    "“We don’t run 3 boats at night — not to Outer Island — and Lind will not move us 🌙,” said Mira Voss, the harbour master. “The crew sleeps.”",
    "Odo Lind of the island council calls this “a locked door” and asks for more.",
    "“The islands 🏝️ pay,” Lind said. “They always did.”",
    "“First a boat. Then a second one.",
    "“Then a bridge,” Lind added.",
    "The council wants 2 ferries to Outer Island before June, and nobody knows who would pay for all of that. 🌊",
  ].join("\n"),
  quotes: [
    [
      "actor:mira-voss",
      "direct",
      "We don’t run 3 boats at night — not to Outer Island — and Lind will not move us 🌙,",
      "The crew sleeps.",
    ],
    ["actor:odo-lind", "partial", "a locked door"],
    ["actor:odo-lind", "direct", "The islands 🏝️ pay,", "They always did."],
    ["actor:odo-lind", "direct", "First a boat. Then a second one.", "Then a bridge,"],
  ],
  actors: { "actor:mira-voss": "Mira Voss", "actor:odo-lind": "Odo Lind" },
  demand: { summary: "Run 2 ferries to Outer Island", words: "The council wants 2 ferries" },
  meeting: { note: "on Wednesday", words: "The ferry talks resume here on Wednesday." },
  changes: {
    "1 word replaced": ["boats", "trains"],
    "2 tense": ["run", "ran"],
    "3 not dropped": ["will not", "will"],
    "4 number": ["3 boats", "4 boats"],
    "5 name": ["Lind", "Voss"],
    "6 word dropped": ["at night ", ""],
    "7 order": ["run 3 boats at night", "at night run 3 boats"],
    "12 case": ["We", "WE"],
    "13 sentence mark": ["🌙,", "🌙?"],
    "16 look-alike letter": ["Outer", "Оuter"],
    "17 straight quotation marks": ["don’t", "don't"],
    "18 dash": ["—", "–"],
    "19 no-break space": ["at night", "at\u00A0night"],
    "21 zero-width": ["boats", "boa\u200Bts"],
  },
};

const mole: World = {
  name: "in NFD with CRLF and a byte order mark",
  language: "de",
  text: `\uFEFF${[
    "🐚 Südhafen, 4. Mai 2031. Über die Fähre wird am Mittwoch verhandelt.",
    "„Wir führen keine 3 Schiffe – nicht nach Süden –, und auch Böhm ändert’s nicht“, sagte die Hafenmeisterin Käthe Müller. „Die Mannschaft schläft.“",
    "Jörg Böhm vom Inselrat nennt das „eine verschlossene Tür“ und möchte mehr.",
    "„Die Inseln zahlen längst“, sagte Böhm. „Sie haben’s immer getan.“",
    "Der Rat möchte vor Juni 2 Fähren nach Südhafen, und niemand weiß, wer all das bezahlen würde.",
  ].join("\r\n")}`.normalize("NFD"),
  quotes: [
    [
      "actor:kaethe-mueller",
      "direct",
      "Wir führen keine 3 Schiffe – nicht nach Süden –, und auch Böhm ändert’s nicht",
      "Die Mannschaft schläft.",
    ],
    ["actor:joerg-boehm", "partial", "eine verschlossene Tür"],
    ["actor:joerg-boehm", "direct", "Die Inseln zahlen längst", "Sie haben’s immer getan."],
  ],
  actors: {
    "actor:kaethe-mueller": "Käthe Müller".normalize("NFD"),
    "actor:joerg-boehm": "Jörg Böhm".normalize("NFD"),
  },
  demand: {
    summary: "Mit 2 Schiffen nach Südhafen fahren".normalize("NFD"),
    words: "Der Rat möchte vor Juni 2 Fähren",
  },
  meeting: { note: "am Mittwoch", words: "Über die Fähre wird am Mittwoch verhandelt." },
  changes: {
    "1 word replaced": ["keine", "alle"],
    "2 tense": ["führen", "fuhren"],
    "3 not dropped": ["nicht nach", "nach"],
    "4 number": ["3 Schiffe", "4 Schiffe"],
    "5 name": ["Böhm", "Müller"],
    "6 word dropped": ["auch ", ""],
    "7 order": ["auch Böhm", "Böhm auch"],
    "12 case": ["Wir", "wir"],
    "13 sentence mark": ["–,", "–."],
    "16 look-alike letter": ["Schiffe", "Sсhiffe"],
    "17 straight quotation marks": ["’s", "'s"],
    "18 dash": ["–", "—"],
    "19 line break": ["keine 3", "keine\r\n3"],
    "21 zero-width": ["Schiffe", "Schif\u200Cfe"],
  },
};

const bay: World = {
  name: "from right to left",
  language: "he",
  text: [
    "🌊 הנמל הישן, 4 במאי 2031. השיחות על המעבורת מתחדשות ביום רביעי.",
    "“אנחנו לא מפליגים 3 פעמים בלילה — בלי GPS של ג’ון — ואודו לינד לא ישנה זאת 🌙,” אמרה מירה ווס, מנהלת הנמל. “הצוות יש\u05C1ן.”",
    "אודו לינד ממועצת האיים קורא לזה “דלת נעולה” ומבקש עוד.",
    "“האיים משלמים,” אמר אודו לינד. “תמיד שילמו.”",
    "המועצה רוצה 2 מעבורות לפני יוני, ואיש אינו יודע מי ישלם על כל זה.",
  ].join("\n"),
  quotes: [
    [
      "actor:mira-voss",
      "direct",
      "אנחנו לא מפליגים 3 פעמים בלילה — בלי GPS של ג’ון — ואודו לינד לא ישנה זאת 🌙,",
      "הצוות יש\u05C1ן.",
    ],
    ["actor:odo-lind", "partial", "דלת נעולה"],
    ["actor:odo-lind", "direct", "האיים משלמים,", "תמיד שילמו."],
  ],
  actors: { "actor:mira-voss": "מירה ווס", "actor:odo-lind": "אודו לינד" },
  demand: { summary: "להפליג עם 2 מעבורות", words: "המועצה רוצה 2 מעבורות" },
  meeting: { note: "ביום רביעי", words: "השיחות על המעבורת מתחדשות ביום רביעי." },
  changes: {
    "1 word replaced": ["בלילה", "ביום"],
    "2 tense": ["מפליגים", "הפלגנו"],
    "3 not dropped": ["לא מפליגים", "מפליגים"],
    "4 number": ["3 פעמים", "4 פעמים"],
    "5 name": ["אודו לינד", "מירה ווס"],
    "6 word dropped": ["בלילה ", ""],
    "7 order": ["3 פעמים בלילה", "בלילה 3 פעמים"],
    "12 case": ["GPS", "gps"],
    "13 sentence mark": ["🌙,", "🌙?"],
    "16 look-alike letter": ["GPS", "GРS"],
    "17 straight quotation marks": ["ג’ון", "ג'ון"],
    "18 dash": ["—", "–"],
    "19 no-break space": ["3 פעמים", "3\u00A0פעמים"],
    "21 direction mark": ["GPS", "\u200FGPS"],
  },
};

export const worlds: readonly World[] = [harbour, mole, bay];

const source = "source:harbour-gazette-2031-05-04";
export const otherSource = "source:port-radio-2031-05-03";
const otherText =
  "The port radio, 3 May 2031: nothing was said about ferries, and nobody asked. So much for the radio of the port and its many words about nothing at all, which go on until long after midnight has come and gone.";

/** Words as a world's text has them; its tables are written in NFC. */
export function asWritten({ text }: World, words: string): string {
  return text === text.normalize("NFD") && text !== text.normalize("NFC") && text.startsWith("\uFEFF")
    ? words.normalize("NFD")
    : words;
}

export interface QuoteRecord {
  readonly type: "Quote";
  readonly id: string;
  readonly text: string;
  readonly evidence: readonly AnchorRecord[];
  readonly [name: string]: unknown;
}

export interface AnchorRecord {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly exact?: string;
  readonly supports?: readonly string[];
}

/** The quotes of a world, as true records. */
export function quotesOf(world: World): readonly QuoteRecord[] {
  return world.quotes.map(([speaker, form, ...parts], index) => {
    const words = parts.map((part) => asWritten(world, part));
    const evidence = words.map((part) => textAnchorOf(world.text, part, { source }));
    return inventRecord({
      type: "Quote",
      id: `quote:${index}`,
      speaker,
      form,
      text: words.join(" "),
      evidence,
    }) as QuoteRecord;
  });
}

/** Everything but the quotes: two sources, the actors, a demand and a meeting. */
export function othersOf(world: World): readonly object[] {
  const { text, language, actors, demand, meeting } = world;
  const evidenceOf = (words: string): object[] => [anchorOf(text, asWritten(world, words), { source })];
  return [
    inventSource(text, { id: source, language, rights: { statement: "Invented.", maxVerbatimShare: 0.9 } }),
    inventSource(otherText, { id: otherSource }),
    ...Object.entries(actors).map(([id, name]) =>
      inventRecord({ type: "Actor", id, name, evidence: [anchorOf(text, name, { source })] }),
    ),
    inventRecord({ type: "Demand", id: "demand:ferries", summary: demand.summary, evidence: evidenceOf(demand.words) }),
    inventRecord({
      type: "Meeting",
      id: "meeting:ferry-talks",
      dateNotes: [{ pointer: "/start", basis: "inferred", text: asWritten(world, meeting.note) }],
      evidence: evidenceOf(meeting.words),
    }),
  ];
}

export function sourcesOf({ text }: World): Readonly<Record<string, string>> {
  return { [source]: text, [otherSource]: otherText };
}
