/** 300 actors for generated articles: invented people and bodies, some states, and offices whose holder nobody names. */

export interface CastPerson {
  readonly kind: "person";
  /** Unique in the cast; surnames and given names are shared. */
  readonly label: string;
  readonly surname: string;
  readonly pronoun: "He" | "She";
  readonly state: CastState;
  /** "trade minister"; no two people of the cast have the same post in the same state. */
  readonly post: string;
}

export interface CastBody {
  readonly kind: "body";
  readonly label: string;
  readonly acronym: string;
  /** "authority" */
  readonly noun: string;
}

export interface CastState {
  readonly kind: "state";
  readonly label: string;
  readonly adjective: string;
  readonly capital: string;
}

/** A post that no person of the cast has. */
export interface CastOffice {
  readonly kind: "office";
  readonly label: string;
  readonly state: CastState;
  readonly post: string;
}

export type CastMember = CastPerson | CastBody | CastState | CastOffice;

const WOMEN = ["Hanna", "Clara", "Maria", "Julia", "Emma", "Laura", "Elena", "Nadia", "Martha", "Alice"];
const MEN = ["Peter", "Paul", "Thomas", "Martin", "Daniel", "Robert", "Stefan", "Viktor", "Henrik", "Carlos"];
const SURNAMES = [
  "Sorel", "Otieno", "Stoica", "Haddad", "Whitman", "Petrescu", "Njoroge", "Duarte", "Ortega", "Keane",
  "Dahl", "Novak", "Moreno", "Lindqvist", "Okafor", "Tanaka", "Varga", "Halloran", "Iversen", "Kowal",
  "Mendes", "Ferrante", "Adeyemi", "Bergstrom", "Dragan", "Eriksen", "Fournel", "Gallego", "Hartmann", "Janssens",
]; // prettier-ignore

const STATES: readonly CastState[] = (
  [
    ["Norway", "Norwegian", "Oslo"], ["Sweden", "Swedish", "Stockholm"], ["Denmark", "Danish", "Copenhagen"],
    ["Finland", "Finnish", "Helsinki"], ["Poland", "Polish", "Warsaw"], ["Austria", "Austrian", "Vienna"],
    ["Hungary", "Hungarian", "Budapest"], ["Romania", "Romanian", "Bucharest"], ["Bulgaria", "Bulgarian", "Sofia"],
    ["Greece", "Greek", "Athens"], ["Turkey", "Turkish", "Ankara"], ["Egypt", "Egyptian", "Cairo"],
    ["Kenya", "Kenyan", "Nairobi"], ["Uganda", "Ugandan", "Kampala"], ["Ghana", "Ghanaian", "Accra"],
    ["Nigeria", "Nigerian", "Abuja"], ["Peru", "Peruvian", "Lima"], ["Bolivia", "Bolivian", "Sucre"],
    ["Ecuador", "Ecuadorian", "Quito"], ["Uruguay", "Uruguayan", "Montevideo"], ["Canada", "Canadian", "Ottawa"],
    ["Japan", "Japanese", "Tokyo"], ["Thailand", "Thai", "Bangkok"], ["Vietnam", "Vietnamese", "Hanoi"],
    ["Nepal", "Nepalese", "Kathmandu"], ["Pakistan", "Pakistani", "Islamabad"], ["Latvia", "Latvian", "Riga"],
    ["Estonia", "Estonian", "Tallinn"], ["Ireland", "Irish", "Dublin"], ["Portugal", "Portuguese", "Lisbon"],
  ] as const
).map(([label, adjective, capital]) => ({ kind: "state", label, adjective, capital })); // prettier-ignore

const POSTS = [
  "trade minister", "finance minister", "health minister", "energy minister",
  "transport minister", "education minister", "justice minister",
] as const; // prettier-ignore
const VACANT_POST = "fisheries minister";

const PLACES = [
  "Lake",
  "Coast",
  "Mountain",
  "Harbour",
  "Valley",
  "Forest",
  "River",
  "Delta",
  "Prairie",
  "Tundra",
];
const FIELDS = ["Grain", "Wool", "Timber"] as const;
const HEADS = ["Authority", "Union"] as const;

/** 200 people; every surname has six or seven bearers, and no two have the whole name. */
function people(): readonly CastPerson[] {
  return Array.from({ length: 200 }, (_, i) => {
    const given = [...WOMEN, ...MEN][i % 20]!;
    const surname = SURNAMES[(i * 7 + Math.floor(i / 60)) % SURNAMES.length]!;
    return {
      kind: "person",
      label: `${given} ${surname}`,
      surname,
      pronoun: WOMEN.includes(given) ? "She" : "He",
      state: STATES[i % STATES.length]!,
      post: POSTS[Math.floor(i / STATES.length)]!,
    };
  });
}

function bodies(): readonly CastBody[] {
  return PLACES.flatMap((place) =>
    FIELDS.flatMap((field) =>
      HEADS.map((head): CastBody => {
        const label = `${place} ${field} ${head}`;
        const acronym = `${place[0]}${field[0]}${head[0]}`;
        return { kind: "body", label, acronym, noun: head.toLowerCase() };
      }),
    ),
  );
}

const offices = (): readonly CastOffice[] =>
  STATES.slice(0, 10).map((state) => ({
    kind: "office",
    label: `Fisheries Minister of ${state.label}`,
    state,
    post: VACANT_POST,
  }));

export const CAST: {
  readonly people: readonly CastPerson[];
  readonly bodies: readonly CastBody[];
  readonly states: readonly CastState[];
  readonly offices: readonly CastOffice[];
} = { people: people(), bodies: bodies(), states: STATES, offices: offices() };
