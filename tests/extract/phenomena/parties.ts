import type { Row } from "../table/row.ts";

/** Who is bound (not who speaks), who gains, against whom. */
export const rows: readonly Row[] = [
  {
    text: "Lithuanian President Rasa Jonaite announced a shipment of generators to Kharkiv hospitals.",
    acts: ["announce | Rasa Jonaite | generators | positive planned"],
    commitments: ["announced | Lithuania | generators | | for Kharkiv hospitals"],
  },
  {
    text: "Albanian Foreign Minister Elira Hoxha promised Kosovo full support in the talks.",
    acts: ["pledge | Elira Hoxha | support | positive planned | to Kosovo"],
    commitments: ["announced | Albania | support | vague | for Kosovo"],
    known: "addressee of a double object is taken into the content",
  },
  {
    text: "The commissioner said that the EU would finance wells for refugees in Chad.",
    acts: ["pledge | commissioner | wells for refugees | positive planned"],
    commitments: ["announced | European Union | wells for refugees | | for refugees or refugees in Chad"],
  },
  {
    text: "The UN envoy announced that Russia would withdraw its guards from the plant.",
    acts: ["announce | UN envoy or envoy | withdraw its guards | positive planned"],
    commitments: ["announced | Russia | withdraw its guards | testable"],
    known: "committer is the subject of the that-clause, not the announcer's side",
  },
  {
    text: "The United States will impose visa bans on officials from Nicaragua.",
    acts: ["pledge/announce | United States | visa bans | positive planned"],
    commitments: [
      "announced | United States | visa bans | testable | vs officials from Nicaragua or Nicaragua or officials",
    ],
    known: "target: against, on somebody",
  },
  {
    text: "Canada agreed with Ukraine to produce drones near Winnipeg.",
    acts: ["agree | Canada | produce drones | positive planned"],
    commitments: ["agreed | Canada | produce drones"],
  },
  {
    text: "On behalf of the Nordic countries, Norwegian Prime Minister Liv Aas pledged help for the flood victims.",
    acts: ["pledge | Liv Aas | help for the flood victims | positive planned"],
    commitments: ["announced | Nordic countries | help | | for flood victims"],
    known: "on behalf of: committer",
  },
  {
    text: "Chief executive Omar Said said Delta Foods would supply free meals to 300 schools.",
    acts: ["pledge | Omar Said | free meals | positive planned"],
    commitments: ["announced | Delta Foods | free meals | testable | for schools or 300 schools"],
    known: "person name that looks like a verb (Said)",
  },
  {
    text: "Prime Minister Kofi Darko said his government would write off the debts of cocoa farmers.",
    acts: ["pledge | Kofi Darko | debts of cocoa farmers | positive planned"],
    commitments: ["announced | government | debts of cocoa farmers | testable | for cocoa farmers"],
    known: "particle verb behind would: write off",
  },
  {
    text: "“We will stand by Taiwan,” the Lithuanian premier, Jonas Petkus, said.",
    acts: ["pledge/reaffirm | Jonas Petkus | Taiwan | positive planned quote"],
    commitments: ["announced/inProgress | Lithuania | Taiwan | vague | for Taiwan"],
    known: "beneficiary: stand by A",
  },
  {
    text: "The minister asked Israel for permission to fly in medical supplies.",
    acts: ["urge/ask | minister | permission | | to Israel"],
    commitments: [],
  },
  {
    text: "Djibouti pledged to host a logistics base for the African Union.",
    acts: ["pledge | Djibouti | logistics base | positive planned"],
    commitments: ["announced | Djibouti | logistics base | testable | for African Union"],
  },
  {
    text: "The EU will tighten export controls against Belarus.",
    acts: ["pledge | European Union | export controls | positive planned"],
    commitments: ["announced | European Union | export controls | | vs Belarus"],
    known: "target: against, on somebody",
  },
  {
    text: "France increased its pressure on Mali, President Colette Roy said.",
    acts: ["state/reaffirm | Colette Roy | pressure on Mali | positive actual"],
  },
  {
    text: "Poland will pay for the transport of the Spanish tanks to Ukraine.",
    acts: ["pledge | Poland | transport of the Spanish tanks | positive planned"],
    commitments: ["announced | Poland | transport | | for Ukraine"],
  },
  {
    text: "The city of Bergen will give every newborn a library card.",
    acts: ["pledge | Bergen or city of Bergen | library card | positive planned"],
    commitments: [
      "announced | Bergen or city of Bergen | library card | testable | for every newborn or newborn",
    ],
    known: "beneficiary: first object of give",
  },
  {
    text: "The Dutch prime minister's spokesman said the Netherlands would not boycott the games.",
    acts: ["rule-out | spokesman | boycott the games | negative planned"],
    commitments: ["announced | Netherlands | boycott the games | negative"],
  },
  {
    text: "Washington assured Manila of its support in the event of an attack.",
    acts: ["pledge/reaffirm | United States | support | positive planned | to Philippines"],
    commitments: ["announced/inProgress | United States | support | vague | for Philippines"],
    known: "addressee of assure A of B is taken into the content",
  },
  {
    text: "The prefect instructed hospitals to free 400 beds for the wounded.",
    acts: ["task | prefect | beds | positive planned | to hospitals"],
    commitments: ["assigned | hospitals | beds | testable | count 400 beds | for wounded"],
    known: "agent noun not known: prefect",
  },
  {
    text: "Chad's foreign minister announced that the African Union and the Arab League will send a joint mission.",
    acts: ["announce | foreign minister or Chad's foreign minister | joint mission | positive planned"],
    commitments: ["announced | African Union + Arab League | joint mission | testable"],
    known: "committer is the subject of the that-clause, not the announcer's side",
  },
  {
    text: "The ferry firm will divert two ships to Malta.",
    acts: ["pledge | ferry firm | two ships"],
    commitments: ["announced | ferry firm | two ships | positive | no beneficiary"],
  },
  {
    text: "The ferry firm will deliver two ships to Malta.",
    acts: ["pledge | ferry firm | two ships"],
    commitments: ["announced | ferry firm | two ships | positive | for Malta"],
  },
  {
    text: "The bank promised 4 million euros for a hospital in Lund.",
    acts: ["pledge | bank | hospital"],
    commitments: ["announced | bank | hospital | positive | no beneficiary"],
  },
  {
    text: "The firm offered every household 12,000 euros.",
    acts: ["propose | firm | 12,000 euros"],
    commitments: ["proposed | firm | 12,000 euros | positive | for household"],
  },
  {
    text: "The firm will pay up to 35,000 euros per household.",
    acts: ["pledge | firm | 35,000 euros"],
    commitments: ["announced | firm | 35,000 euros | positive | for household"],
  },
  {
    text: "The ferry firm promised customers that no fee would rise.",
    acts: ["pledge/rule-out | ferry firm | fee | negative"],
    commitments: ["announced | ferry firm | fee | negative | for customers"],
  },
];
